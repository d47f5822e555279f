using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Extraction.Positions.Training;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg train positions</c> and <c>kg evaluate positions</c>: the choice of positions and citations.</summary>
internal static class PositionCommands
{
    public static Command Train(Terminal terminal)
    {
        Option<string[]> corpus = CorpusOption();
        Option<string[]> texts = TextsOption();
        var threads = new ThreadsOption();
        var pairs = new Option<string[]>("--pairs") { Description = "files of sentences with two marked actors (the form of the DSE data set)", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var sentences = new Option<string[]>("--sentence-marks") { Description = "files with positions marked in the sentences of the one file of --pairs", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var secondReading = new Option<string[]>("--second-reading") { Description = "files with positions that a second reader found in the articles of --corpus", HelpName = "FILE", AllowMultipleArgumentsPerToken = true };
        var attributed = new CorpusOption(mayHaveWeight: true, "--attributions", required: false);
        var output = new Option<string>("--out") { Description = "the model file to write", Required = true };
        Command command = new Command("positions", "learns which clauses are positions and citations; prints the figures on held-out articles") { corpus, texts, secondReading, pairs, sentences, output }.WithExamples(
            "train positions --corpus data/position-articles --out positions.model",
            "train positions --corpus data/position-articles data/own-positions --texts data/own-articles/text --second-reading data/second-reading/marks.tsv --attributions data/own-articles:0.5 --out positions.model");
        attributed.AddTo(command);
        threads.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            if (attributed.Read(parsed, terminal) is not { } attributions)
                return ExitCode.SomeInputsUnreadable;
            PositionCorpus marked = PositionCorpus.Read(parsed.GetRequiredValue(corpus), parsed.GetValue(texts) ?? []);
            marked = (parsed.GetValue(secondReading) ?? []).Aggregate(marked, SecondReading.AddTo);
            PairCorpus[] paired = [.. (parsed.GetValue(pairs) ?? []).Select(PairCorpus.Read)];
            string[] sentenceMarks = parsed.GetValue(sentences) ?? [];
            if (sentenceMarks.Length > 0 && paired.Length != 1)
                throw new UsageException("--sentence-marks needs --pairs with one file: the file in whose sentences the positions are marked.");
            var options = new PositionTrainingOptions
            {
                Attributions = attributions,
                Pairs = paired,
                Sentences = [.. sentenceMarks.SelectMany(m => SentenceMarks.Read(m, paired[0]))],
                Encoder = ModelLocation.Find(ModelLocation.Encoder),
                Threads = threads.Read(parsed),
            };
            PositionModel model = await ProgressLine.RunAsync(terminal, "training", "steps", progress =>
            {
                long step = 0;
                return Task.FromResult(PositionTrainer.Train(ArticleExtractor.Load(), marked, options, _ =>
                {
                    stop.ThrowIfCancellationRequested();
                    progress(Interlocked.Increment(ref step), 0);
                }));
            }).ConfigureAwait(false);
            PositionModelFile.Write(model, parsed.GetRequiredValue(output));
            terminal.Note(string.Create(CultureInfo.InvariantCulture, $"Held-out figures on {model.Figures.Articles} articles, five folds; shown by default from confidence {model.ShownFrom:0.00}."));
            Write(terminal, model.Figures.Scores, json: false);
            return ExitCode.Done;
        });
        return command;
    }

    public static Command Evaluate(Terminal terminal)
    {
        Option<string[]> corpus = CorpusOption();
        Option<string[]> texts = TextsOption();
        var threads = new ThreadsOption();
        var model = new Option<string>("--model") { Description = "model file (default: the one that comes with kg)" };
        var json = new Option<bool>("--json") { Description = "the table as JSON" };
        Command command = new Command("positions", "scores positions and citations against marked ones; shows how far confidences hold") { corpus, texts, model, json }.WithExamples(
            "evaluate positions --corpus data/own-positions --texts data/own-articles/text");
        threads.AddTo(command);
        command.SetAction(async (parsed, _) =>
        {
            PositionCorpus marked = PositionCorpus.Read(parsed.GetRequiredValue(corpus), parsed.GetValue(texts) ?? []);
            PositionEvaluation evaluation = await ProgressLine.RunAsync(terminal, "extracting", "articles", _ => Task.FromResult(
                PositionEvaluator.Evaluate(ArticleExtractor.Load(null, null, parsed.GetValue(model)), marked, threads.Read(parsed)))).ConfigureAwait(false);
            bool asJson = parsed.GetValue(json);
            Write(terminal, evaluation.Scores, asJson);
            WriteReliability(terminal, evaluation.Reliability, asJson);
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string[]> CorpusOption() =>
        new("--corpus") { Description = "folders with the marks (NAME.json) and, beside them, the texts (NAME.txt)", Required = true, AllowMultipleArgumentsPerToken = true };

    private static Option<string[]> TextsOption() =>
        new("--texts") { Description = "folders with texts that do not stand beside their marks", AllowMultipleArgumentsPerToken = true };

    private static void Write(Terminal terminal, PositionScores scores, bool json)
    {
        var table = new TableView(
            new TableColumn("level", "level"), new TableColumn("precision", "P", IsNumber: true), new TableColumn("recall", "R", IsNumber: true),
            new TableColumn("f1", "F1", IsNumber: true), new TableColumn("marked", "marked", IsNumber: true), new TableColumn("found", "found", IsNumber: true));
        Add("stance", scores.Stance);
        Add("and target", scores.Target);
        Add("and relation", scores.Full);
        Add("citations", scores.Citation);
        table.Write(terminal, json);

        void Add(string level, LevelScore s) =>
            table.Add(level, Math.Round(s.Precision, 1), Math.Round(s.Recall, 1), Math.Round(s.F1, 1), (double)s.Marked, (double)s.Found);
    }

    private static void WriteReliability(Terminal terminal, IReadOnlyList<ReliabilityBin> bins, bool json)
    {
        var table = new TableView(
            new TableColumn("from", "confidence from", IsNumber: true), new TableColumn("positions", "positions", IsNumber: true),
            new TableColumn("confidence", "mean confidence", IsNumber: true), new TableColumn("right", "right", IsNumber: true));
        foreach (ReliabilityBin bin in bins)
            table.Add(bin.From, (double)bin.Count, Math.Round(bin.MeanConfidence, 2), Math.Round(bin.RightShare, 2));
        table.Write(terminal, json);
    }
}
