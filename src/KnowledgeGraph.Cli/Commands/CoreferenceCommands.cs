using System.CommandLine;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Coreference.Training;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg train coreference</c> and <c>kg evaluate coreference</c>: the ranker that links pronouns and descriptions.</summary>
internal static class CoreferenceCommands
{
    public static Command Train(Terminal terminal)
    {
        Option<string> corpus = CorpusOption();
        var output = new Option<string>("--out") { Description = "the model file to write", Required = true };
        Command command = new Command("coreference", "trains the mention ranker") { corpus, output }.WithExamples(
            "train coreference --corpus ../shared/eval/gum --out models/coreference/ranker.txt");
        command.SetAction(async (parsed, stop) =>
        {
            IReadOnlyList<(GoldDocument Gold, DocumentLayout Layout)> documents = await ReadAsync(terminal, parsed.GetRequiredValue(corpus), stop).ConfigureAwait(false);
            RankerModel model = await ProgressLine.RunAsync(terminal, "training", "steps", progress =>
                Task.FromResult(CoreferenceTrainer.Train(documents, (step, _) =>
                {
                    stop.ThrowIfCancellationRequested();
                    progress(step, 0);
                }))).ConfigureAwait(false);
            model.Save(parsed.GetRequiredValue(output));
            terminal.Note($"{parsed.GetRequiredValue(output)}: {model.Description}");
            return ExitCode.Done;
        });
        return command;
    }

    public static Command Evaluate(Terminal terminal)
    {
        Option<string> corpus = CorpusOption();
        var model = new Option<string>("--model") { Description = "model file (default: the one that comes with kg)" };
        var folds = new Option<int>("--folds") { Description = "cross-validate: train on all parts but one, N times, instead of scoring a model" };
        var json = new Option<bool>("--json") { Description = "the table as JSON" };
        Command command = new Command("coreference", "scores mentions, clusters and pronouns against marked coreference") { corpus, model, folds, json }.WithExamples(
            "evaluate coreference --corpus ../shared/eval/gum --folds 4",
            "evaluate coreference --corpus other/corpus --model ranker.txt --json");
        command.SetAction(async (parsed, stop) =>
        {
            int parts = parsed.GetValue(folds);
            if (parts is 1 or < 0)
                throw new UsageException("--folds takes a number of 2 or more.");
            IReadOnlyList<(GoldDocument Gold, DocumentLayout Layout)> documents = await ReadAsync(terminal, parsed.GetRequiredValue(corpus), stop).ConfigureAwait(false);
            CoreferenceScores scores = parts > 0
                ? CoreferenceEvaluator.CrossValidate(documents, parts)
                : CoreferenceEvaluator.Evaluate(documents, parsed.GetValue(model) is { } file ? RankerModel.Load(file) : RankerModel.Load());
            Write(terminal, scores, parsed.GetValue(json));
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string> CorpusOption() =>
        new("--corpus") { Description = "folder with text/NAME.txt and coref/NAME.json", Required = true };

    private static Task<IReadOnlyList<(GoldDocument Gold, DocumentLayout Layout)>> ReadAsync(Terminal terminal, string directory, CancellationToken stop) =>
        ProgressLine.RunAsync(terminal, "parsing", "documents", progress =>
        {
            IReadOnlyList<GoldDocument> gold = CoreferenceCorpus.Read(directory);
            EnglishPipeline pipeline = EnglishPipeline.Load();
            var documents = new List<(GoldDocument Gold, DocumentLayout Layout)>(gold.Count);
            foreach (GoldDocument document in gold)
            {
                stop.ThrowIfCancellationRequested();
                documents.Add((document, CoreferenceTrainer.Parse(document, pipeline.Read)));
                progress(documents.Count, gold.Count);
            }
            return Task.FromResult<IReadOnlyList<(GoldDocument Gold, DocumentLayout Layout)>>(documents);
        });

    private static void Write(Terminal terminal, CoreferenceScores scores, bool json)
    {
        var table = new TableView(
            new TableColumn("figure", "figure"),
            new TableColumn("precision", "P", IsNumber: true),
            new TableColumn("recall", "R", IsNumber: true),
            new TableColumn("f1", "F1", IsNumber: true));
        Add("mentions: names and pronouns", scores.Mentions);
        Add("pairs: names and pronouns", scores.Pairs);
        Add("pronouns", scores.Pronouns);
        Add("later names", scores.Names);
        table.Add("CoNLL: names and pronouns", null, null, Percent(scores.ConllPronounsAndNames));
        table.Add("CoNLL: all mentions", null, null, Percent(scores.ConllAll));
        table.Write(terminal, json);

        void Add(string figure, PrecisionRecall value) => table.Add(figure, Percent(value.Precision), Percent(value.Recall), Percent(value.F1));
    }

    private static double Percent(double share) => Math.Round(100 * share, 1);
}
