using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Show;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Filtering;
using KnowledgeGraph.Pipeline.Sampling;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg sample</c>: positions drawn at random with their sentences, to judge; with the judgements, precision.</summary>
internal static class SampleCommand
{
    public static Command Create(Terminal terminal)
    {
        var count = new Argument<int>("N") { Description = "how many positions to draw" };
        var seed = new Option<int>("--seed") { Description = "the same seed draws the same positions", DefaultValueFactory = _ => 1 };
        var judged = new Option<FileInfo?>("--judged") { Description = "lines 'ID right' or 'ID wrong': prints precision with its 95 % interval", HelpName = "FILE" };
        var reading = new ReadingOptions();
        var command = new Command("sample", "draws positions at random with their sentences, to judge") { count, seed, judged }.WithExamples(
            "sample 30 --seed 1",
            "sample 30 --seed 1 --judged verdicts.txt");
        reading.AddTo(command);
        command.SetAction(parsed =>
        {
            StoredGraph stored = reading.Open(parsed, terminal);
            GraphFilter filter = reading.Filter(parsed, stored.Index);
            StatementGraph shown = FilteredGraph.Of(stored.Index.Graph, filter);
            IReadOnlyList<PositionNode> drawn = PositionSample.Draw(shown.Positions, parsed.GetValue(count), parsed.GetValue(seed), filter.MinConfidence);
            if (parsed.GetValue(judged) is { } file)
                return WritePrecision(terminal, drawn, Judgements(file.FullName), reading.WantsJson(parsed));
            if (reading.WantsJson(parsed))
                JsonOutput.Write(terminal, drawn);
            else
                EvidenceView.Write(terminal, stored.Index, drawn);
            return ExitCode.Done;
        });
        return command;
    }

    private static int WritePrecision(Terminal terminal, IReadOnlyList<PositionNode> drawn, IReadOnlyDictionary<string, bool> judgements, bool json)
    {
        bool[] judged = [.. drawn.SelectMany<PositionNode, bool>(p => judgements.TryGetValue(p.Id, out bool right) || judgements.TryGetValue(GraphIds.Shown(p.Id), out right) ? [right] : [])];
        var precision = new Precision(judged.Count(right => right), judged.Length);
        if (json)
            JsonOutput.Write(terminal, new { precision.Right, precision.Judged, Drawn = drawn.Count, Precision = precision.Share, precision.Low, precision.High });
        else
            terminal.Out.Write(string.Create(CultureInfo.InvariantCulture, $"{precision.Right} of {precision.Judged} right: precision {precision.Share:0.00} (95 %: {precision.Low:0.00} to {precision.High:0.00}); {drawn.Count} drawn\n"));
        return ExitCode.Done;
    }

    private static Dictionary<string, bool> Judgements(string path)
    {
        var judgements = new Dictionary<string, bool>(StringComparer.Ordinal);
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0 || words[0][0] == '#')
                continue;
            judgements[words[0]] = words.Length > 1 && words[1] is "right" or "wrong"
                ? words[1] is "right"
                : throw new UsageException($"{path}:{number.ToString(CultureInfo.InvariantCulture)}: a judgement is 'ID right' or 'ID wrong'");
        }
        return judgements;
    }
}
