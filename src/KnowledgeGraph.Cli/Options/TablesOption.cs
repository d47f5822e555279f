using System.CommandLine;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Ingest.Tables;
using KnowledgeGraph.Model.Tables;

namespace KnowledgeGraph.Cli.Options;

/// <summary><c>--actors FILE</c> and <c>--concepts FILE</c>: the analyst's own tables.</summary>
internal sealed class TablesOption
{
    private readonly Option<string?> actors = new("--actors") { Description = "CSV of actors with firm ids: id, name, aliases, type, party, country, wikidata, …", HelpName = "FILE" };
    private readonly Option<string?> concepts = new("--concepts") { Description = "CSV of concepts onto which proposals are mapped: id, label, example wordings", HelpName = "FILE" };

    public void AddTo(Command command)
    {
        command.Add(actors);
        command.Add(concepts);
    }

    /// <summary>The tables; none when neither file is named.</summary>
    /// <exception cref="UsageException">A row cannot be read.</exception>
    public AnalystTables Read(ParseResult parsed)
    {
        (AnalystTables tables, IReadOnlyList<IngestRejection> errors) = AnalystTableReader.Read(parsed.GetValue(actors), parsed.GetValue(concepts));
        return errors.Count == 0
            ? tables
            : throw new UsageException(string.Join('\n', errors.Select(e => $"{e.Where}: {e.Reason}")));
    }
}
