using System.CommandLine;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Pipeline.Building;
using KnowledgeGraph.Pipeline.Scheduling;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg extract</c>: the records of articles as JSON Lines, in the order of the input.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        var inputs = new InputArguments();
        var format = new Option<string>("--format") { Description = "jsonl", DefaultValueFactory = _ => "jsonl" };
        format.AcceptOnlyFromAmong("jsonl");
        var withText = new Option<bool>("--with-text") { Description = "also the article's text (mind its copyright)" };
        var model = new Option<string?>("--attribution-model") { Description = "a model that kg train attribution wrote (default: the one that comes with kg)", HelpName = "FILE" };
        var threads = new ThreadsOption();
        var output = new OutputOption();
        var command = new Command("extract", "writes what one article at a time gives, before anything is merged").WithExamples(
            "extract news/ --format jsonl --out records.jsonl",
            "extract news/ --attribution-model my.model --out records.jsonl",
            "extract - --with-text < articles.jsonl");
        inputs.AddTo(command);
        command.Add(format);
        command.Add(model);
        command.Add(withText);
        threads.AddTo(command);
        output.AddTo(command);
        command.SetAction(async (parsed, stop) =>
        {
            IArticleExtraction extraction = Stages.Extraction(new ExtractionOptions { WithText = parsed.GetValue(withText) }, parsed.GetValue(model));
            var remarks = new InputRemarks(terminal);
            using OutputOption.Target target = output.Open(parsed, terminal);
            await ProgressLine.RunAsync(terminal, "extracting", "articles", async progress =>
            {
                long done = 0;
                await foreach ((IngestResult input, (ArticleRecord? record, IngestRejection? rejection)) in OrderedParallel.SelectAsync(
                    inputs.Read(parsed, terminal), threads.Read(parsed), i => (i, i is IngestedArticle a ? extraction.TryExtract(a) : default), stop).ConfigureAwait(false))
                {
                    if (record is null)
                    {
                        remarks.Show(rejection ?? input);
                        continue;
                    }
                    ArticleRecordJson.Write(record, target.Writer);
                    target.Writer.Write('\n');
                    progress(++done, 0);
                }
                return done;
            }).ConfigureAwait(false);
            target.Commit();
            return remarks.ExitCode;
        });
        return command;
    }
}
