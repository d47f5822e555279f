using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Scoring;
using KnowledgeGraph.Extraction.Training;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg evaluate attribution</c>: measures a model on marked articles.</summary>
internal static class AttributionEvaluating
{
    public static Command Create(Terminal terminal)
    {
        var corpora = new CorpusOption(mayHaveWeight: false);
        var model = new Option<string?>("--model") { Description = "the model file (default: the one that comes with kg)", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "as JSON" };
        var threads = new ThreadsOption();
        var command = new Command("attribution", "who says, thinks or wants what: precision, recall, F1, and whether confidence keeps its word").WithExamples(
            "evaluate attribution --corpus data/own-articles",
            "evaluate attribution --corpus my-marked-news --model my.model");
        corpora.AddTo(command);
        command.Add(model);
        command.Add(json);
        threads.AddTo(command);
        command.SetAction(parsed =>
        {
            if (corpora.Read(parsed, terminal) is not { } read)
                return ExitCode.SomeInputsUnreadable;
            string file = parsed.GetValue(model) ?? AttributionModelFile.Shipped;
            AttributionEvaluation evaluation = AttributionEvaluator.Evaluate(
                read.Select(corpus => corpus.Corpus), AttributionModelFile.Read(file), EnglishPipeline.Load().Read, threads.Read(parsed));
            bool asJson = parsed.GetValue(json);
            Figures(evaluation.Scores).Write(terminal, asJson);
            if (!asJson)
            {
                terminal.Out.Write('\n');
                Reliability(evaluation).Write(terminal, json: false);
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static TableView Figures(AttributionScores scores)
    {
        var table = new TableView(
            new TableColumn("figure", "figure"), new TableColumn("precision", "P", IsNumber: true), new TableColumn("recall", "R", IsNumber: true), new TableColumn("f1", "F1", IsNumber: true));
        void Add(string name, Proportion p) => table.Add(name, Round(p.Precision), Round(p.Recall), Round(p.F1));
        foreach ((string name, PartScores part) in new[] { ("source", scores.Source), ("cue", scores.Cue), ("content", scores.Content) })
        {
            Add($"{name} exact", part.Exact);
            Add($"{name} begin", part.Begin);
            Add($"{name} tokens", part.Tokens);
            table.Add($"{name} jaccard", null, null, Round(part.Jaccard));
        }

        Add("found", scores.Found);
        Add("linked", scores.Linked);
        Add("linked exact", scores.LinkedExact);
        return table;
    }

    private static TableView Reliability(AttributionEvaluation evaluation)
    {
        var table = new TableView(
            new TableColumn("from", "confidence from"), new TableColumn("count", "attributions", IsNumber: true), new TableColumn("promised", "promised", IsNumber: true), new TableColumn("kept", "right", IsNumber: true));
        foreach (ReliabilityBin bin in evaluation.Reliability)
            table.Add(bin.From.ToString("0.0", CultureInfo.InvariantCulture), bin.Count, Math.Round(bin.MeanConfidence, 2), Math.Round(bin.ShareRight, 2));
        return table;
    }

    private static double Round(double percent) => Math.Round(percent, 1, MidpointRounding.ToEven);
}
