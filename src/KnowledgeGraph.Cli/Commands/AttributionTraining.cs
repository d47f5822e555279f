using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Extraction.Training;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg train attribution</c>: learns who says what from marked articles.</summary>
internal static class AttributionTraining
{
    public static Command Create(Terminal terminal)
    {
        var corpora = new CorpusOption(mayHaveWeight: true);
        var output = new Option<string>("--out") { Description = "the model file to write", HelpName = "FILE", Required = true };
        var seed = new Option<ulong>("--seed") { Description = "decides the order of the examples: the same corpus and seed give the same file", HelpName = "N", DefaultValueFactory = _ => 1 };
        var threads = new ThreadsOption();
        var command = new Command("attribution", "who says, thinks or wants what").WithExamples(
            "train attribution --corpus data/own-articles --out my.model",
            "train attribution --corpus news-marked --corpus data/own-articles:0.5 --out my.model --seed 7");
        corpora.AddTo(command);
        command.Add(output);
        command.Add(seed);
        threads.AddTo(command);
        command.SetAction(parsed =>
        {
            if (corpora.Read(parsed, terminal) is not { } read)
                return ExitCode.SomeInputsUnreadable;
            EnglishPipeline pipeline = EnglishPipeline.Load();
            var options = new AttributionTrainingOptions { Seed = parsed.GetValue(seed), Threads = threads.Read(parsed) };
            AttributionModel model = AttributionTrainer.Train(read, pipeline.Read, options, new LineProgress(terminal));
            AttributionModelFile.Write(model, parsed.GetValue(output)!);
            terminal.Note(string.Create(
                CultureInfo.InvariantCulture,
                $"{parsed.GetValue(output)}: {model.Header.CueFeatures} cue and {model.Header.RoleFeatures} role features; on held-out articles F1 ")
                + string.Join(", ", model.Header.HeldOut.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{figure.Key} {figure.Value:0.0}"))));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>Shows each thing done as a line where a person looks on.</summary>
    private sealed class LineProgress(Terminal terminal) : IProgress<string>
    {
        public void Report(string value)
        {
            // Articles are many: only models and the last article are worth a line.
            if (terminal.ErrorIsTerminal || !value.StartsWith("parsed", StringComparison.Ordinal))
                terminal.Note(value);
        }
    }
}
