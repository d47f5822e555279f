using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Pipeline.Building;
using KnowledgeGraph.Pipeline.Verification;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg verify</c>: whether the store is sound; exit code 1 when anything fails.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var from = StoreOption.From();
        var corrections = new CorrectionsOption();
        var articles = new Option<string[]>("--articles") { Description = "the articles themselves, to compare quotations and hashes with their texts", HelpName = "INPUT", AllowMultipleArgumentsPerToken = true };
        var json = new Option<bool>("--json") { Description = "JSON instead of text" };
        var command = new Command("verify", "checks texts, spans, references, counts, summaries and the search index of a store") { articles, json }.WithExamples(
            "verify --from graph.db",
            "verify --from graph.db --articles samples");
        from.AddTo(command);
        corrections.AddTo(command);
        command.SetAction(parsed =>
        {
            string path = from.Read(parsed);
            CorrectionSet set = corrections.Read(parsed, path);
            using SqliteStore store = SqliteStore.OpenReadOnly(path);
            StatementGraph graph = store.ReadGraph()
                ?? throw new StoreException($"{path} holds records but no graph: the build was cut; 'kg build' goes on with it");
            AnalystTables tables = store.ReadTables();
            string digest = new GraphState(Stages.Resolution()).DigestOf(store, set, tables);
            IReadOnlyDictionary<string, string> texts = Texts(parsed.GetValue(articles) ?? [], terminal);
            VerificationReport report = GraphVerification.Run(graph, store.ReadRecords(), set, digest, store.CheckIntegrity(), texts.GetValueOrDefault);
            if (parsed.GetValue(json))
                JsonOutput.Write(terminal, report);
            else
                Write(terminal, path, report);
            return report.Findings.Count == 0 ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return command;
    }

    private static void Write(Terminal terminal, string path, VerificationReport report)
    {
        foreach (VerificationFinding finding in report.Findings)
            terminal.Out.Write($"{finding.Check}\t{SafeText.Line(finding.Id)}\t{SafeText.Line(finding.Message)}\n");
        terminal.Out.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"{path}: {report.Records} records ({report.WithText} compared with their texts), {report.Statements} statements, {report.Positions} positions, {report.Edges} edges: "));
        terminal.Out.Write(report.Findings.Count == 0 ? "sound\n" : string.Create(CultureInfo.InvariantCulture, $"{report.Findings.Count} findings\n"));
    }

    private static Dictionary<string, string> Texts(string[] inputs, Terminal terminal)
    {
        var remarks = new InputRemarks(terminal);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (IngestResult input in new ArticleReader().Read(inputs))
        {
            remarks.Show(input);
            if (input is IngestedArticle { Article: { } article })
                texts[article.Id] = article.Text;
        }
        return texts;
    }
}
