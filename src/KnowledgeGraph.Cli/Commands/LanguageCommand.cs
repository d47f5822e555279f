using System.CommandLine;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Language;
using KnowledgeGraph.Pipeline.Annotations;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg language</c>: what the English pipeline sees.</summary>
internal static class LanguageCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new InputArguments();
        var format = new Option<string>("--format") { Description = "conllu or jsonl", DefaultValueFactory = _ => "conllu" };
        format.AcceptOnlyFromAmong("conllu", "jsonl");
        var output = new OutputOption();
        var command = new Command("language", "writes tokens, tags, trees and named entities of articles").WithExamples(
            "language samples/articles.jsonl --format conllu",
            "language news/ --format jsonl --out news.parsed.jsonl");
        inputs.AddTo(command);
        command.Add(format);
        output.AddTo(command);
        command.SetAction((parsed, stop) =>
        {
            IAnnotationWriter writer = string.Equals(parsed.GetValue(format), "jsonl", StringComparison.Ordinal) ? new AnnotationJsonWriter() : new ConlluWriter();
            EnglishPipeline pipeline = EnglishPipeline.Load(ModelLocation.Find(ModelLocation.EnglishPipeline));
            var remarks = new InputRemarks(terminal);
            using OutputOption.Target target = output.Open(parsed, terminal);
            foreach (IngestResult input in inputs.Read(parsed, terminal))
            {
                stop.ThrowIfCancellationRequested();
                if (input is IngestedArticle { Article: { } article })
                    writer.Write(article.Id, pipeline.Read(article.Text), target.Writer);
                else
                    remarks.Show(input);
            }
            target.Commit();
            return Task.FromResult(remarks.ExitCode);
        });
        return command;
    }
}
