using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Pipeline.Building;
using KnowledgeGraph.Pipeline.Verification;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg verify</c>: compares a store's graph with its records, its sums with fresh ones, and its quotations with their spans.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal)
    {
        var from = StoreOption.From();
        var corrections = new CorrectionsOption();
        var json = new Option<bool>("--json") { Description = "JSON instead of a table" };
        var command = new Command("verify", "checks a store: quotations, hashes, spans, references, sums; exit code 1 if anything fails") { json }.WithExamples("verify");
        from.AddTo(command);
        corrections.AddTo(command);
        command.SetAction(parsed =>
        {
            string path = from.Read(parsed);
            CorrectionSet known = corrections.Read(parsed, path);
            using SqliteStore store = SqliteStore.OpenReadOnly(path);
            IReadOnlyList<string> damage = store.CheckIntegrity();
            if (store.ReadGraph() is not { } graph)
                throw new UsageException($"{path} holds no graph yet; 'kg build' makes one");
            string digest = new GraphState(Stages.Resolution()).DigestOf(store, known, store.ReadTables());
            VerificationReport report = GraphVerification.Run(graph, store.ReadRecords(), known, digest, damage);

            var table = new TableView(new TableColumn("check", "check", IsNarrow: true), new TableColumn("id", "id"), new TableColumn("finding", "finding"));
            foreach (VerificationFinding finding in report.Findings)
                table.Add(finding.Check.ToString().ToLowerInvariant(), finding.Id, finding.Message);
            table.Write(terminal, parsed.GetValue(json));
            terminal.Note(string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: {report.Records} records ({report.WithText} with text), {report.Statements} statements, {report.Positions} positions, {report.Edges} edges checked; {report.Findings.Count} findings."));
            return report.Findings.Count == 0 ? ExitCode.Done : ExitCode.CheckFailed;
        });
        return command;
    }
}
