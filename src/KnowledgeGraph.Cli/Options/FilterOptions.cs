using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Filtering;
using KnowledgeGraph.Pipeline.Lookup;

namespace KnowledgeGraph.Cli.Options;

/// <summary>The filters that reading commands share.</summary>
internal sealed class FilterOptions
{
    private readonly Option<string?> fromDate = new("--from-date") { Description = "only articles of this day and later (yyyy-MM-dd)", HelpName = "DAY" };
    private readonly Option<string?> toDate = new("--to-date") { Description = "only articles of this day and earlier", HelpName = "DAY" };
    private readonly Option<string?> publisher = new("--publisher") { Description = "only articles of this outlet", HelpName = "OUTLET" };
    private readonly Option<string?> actor = new("--actor") { Description = "only what this actor holds or what is held on them (any of their names)", HelpName = "NAME" };
    private readonly Option<double?> minConfidence = new("--min-confidence") { Description = "only edges of at least this confidence (0 to 1)", HelpName = "P" };
    private readonly Option<int> minOrigins = new("--min-origins") { Description = "only edges with at least this many independent origins", HelpName = "N" };
    private readonly Option<bool> all = new("--all") { Description = "also what is hidden by default: doubtful edges and positions given up" };

    /// <summary>Adds the filters to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { fromDate, toDate, publisher, actor, minConfidence, minOrigins, all })
            command.Add(option);
    }

    /// <summary>The filter that the user asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="index">The graph, in which the actor is looked up.</param>
    /// <param name="defaultConfidence">What counts when no confidence is named.</param>
    /// <exception cref="UsageException">A day is no day, or the actor is not there.</exception>
    public GraphFilter Read(ParseResult parsed, GraphIndex index, double defaultConfidence)
    {
        bool everything = parsed.GetValue(all);
        return new GraphFilter(
            Day(parsed, fromDate), Day(parsed, toDate), parsed.GetValue(publisher),
            parsed.GetValue(actor) is { } name ? NodeChoice.Actor(index, name).Id : null,
            Share(parsed) ?? (everything ? 0 : defaultConfidence), parsed.GetValue(minOrigins), everything);
    }

    private double? Share(ParseResult parsed) => parsed.GetValue(minConfidence) switch
    {
        null => null,
        >= 0 and <= 1 and double share => share,
        double other => throw new UsageException($"--min-confidence takes a number from 0 to 1, not {other.ToString(CultureInfo.InvariantCulture)}"),
    };

    private static string? Day(ParseResult parsed, Option<string?> option)
    {
        if (parsed.GetValue(option) is not { } day)
            return null;
        return day.Length == 10 && PublicationDate.DayOf(day) is { } valid
            ? valid
            : throw new UsageException($"{option.Name} takes a day such as 2026-03-31, not '{day}'");
    }
}
