using System.CommandLine;
using System.Diagnostics;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Stores;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Profiling;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Pipeline.Building;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg bench</c>: words a second, stages, memory; words as white space separates them.</summary>
internal static class BenchCommand
{
    private const double MiB = 1 << 20;

    public static Command Create(Terminal terminal) => new("bench", "measures speed and memory on your articles")
    {
        Language(terminal),
        Build(terminal),
    };

    private static Command Language(Terminal terminal)
    {
        var inputs = new InputArguments();
        var threads = new ThreadsOption();
        var rounds = new Option<int>("--rounds") { Description = "how often to read everything after the warm-up; the median counts", DefaultValueFactory = _ => 3 };
        var json = new Option<bool>("--json") { Description = "JSON instead of a table" };
        var command = new Command("language", "the English pipeline alone, stage by stage").WithExamples("bench language samples --threads 1", "bench language news/ --json");
        inputs.AddTo(command);
        threads.AddTo(command);
        command.Add(rounds);
        command.Add(json);
        command.SetAction(parsed =>
        {
            var remarks = new InputRemarks(terminal);
            string[] texts = [.. Articles(inputs.Read(parsed, terminal), remarks).Select(a => a.Text)];
            if (texts.Length == 0)
                throw new UsageException("there is nothing to read in the inputs");
            int workers = threads.Read(parsed);
            long start = Stopwatch.GetTimestamp();
            EnglishPipeline pipeline = EnglishPipeline.Load();
            TimeSpan loading = Stopwatch.GetElapsedTime(start);
            ReadAll(pipeline, texts, workers);
            double[] seconds = new double[Math.Max(1, parsed.GetValue(rounds))];
            long before = GC.GetTotalAllocatedBytes(precise: true);
            for (int i = 0; i < seconds.Length; i++)
            {
                start = Stopwatch.GetTimestamp();
                ReadAll(pipeline, texts, workers);
                seconds[i] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }
            double allocated = (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / seconds.Length;
            Array.Sort(seconds);
            double median = seconds[seconds.Length / 2];
            var profile = new PipelineProfile();
            foreach (string text in texts)
                pipeline.Read(text, profile);
            Write(terminal, parsed.GetValue(json), new LanguageBench(profile, loading, median, workers, allocated));
            return remarks.ExitCode;
        });
        return command;
    }

    private static Command Build(Terminal terminal)
    {
        var inputs = new InputArguments();
        var threads = new ThreadsOption();
        var json = new Option<bool>("--json") { Description = "JSON instead of a table" };
        var command = new Command("build", "the whole build into a store that is thrown away").WithExamples("bench build samples --json");
        inputs.AddTo(command);
        threads.AddTo(command);
        command.Add(json);
        command.SetAction(async (parsed, stop) =>
        {
            var remarks = new InputRemarks(terminal);
            DirectoryInfo folder = Directory.CreateTempSubdirectory("kg-bench-");
            try
            {
                long start = Stopwatch.GetTimestamp();
                var extraction = new TimedExtraction(Stages.Extraction());
                double loading = Stopwatch.GetElapsedTime(start).TotalSeconds;
                start = Stopwatch.GetTimestamp();
                using SqliteStore store = SqliteStore.Open(Path.Combine(folder.FullName, "bench.db"));
                var builder = new GraphBuilder(extraction, Stages.Resolution());
                BuildReport report = await builder.BuildAsync(
                    inputs.Read(parsed, terminal), store, new BuildOptions { Threads = threads.Read(parsed) }, onRemark: remarks.Show, stop: stop).ConfigureAwait(false);
                double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
                (string, double)[] figures =
                [
                    ("articles", report.Added), ("words", report.Words), ("threads", threads.Read(parsed)), ("loadSeconds", loading), ("seconds", seconds),
                    ("wordsPerSecond", report.Words / seconds), ("extractionSecondsOfAllThreads", extraction.Seconds),
                    ("extractWordsPerSecondPerThread", report.Words / extraction.Seconds), ("peakMiB", PeakMiB()),
                ];
                WriteFigures(terminal, parsed.GetValue(json), figures);
                return remarks.ExitCode;
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        });
        return command;
    }

    private static void Write(Terminal terminal, bool json, LanguageBench bench)
    {
        var figures = new List<(string, double)>
        {
            ("words", bench.Profile.Words), ("tokens", bench.Profile.Tokens), ("threads", bench.Threads), ("loadMilliseconds", bench.Loading.TotalMilliseconds),
            ("wordsPerSecond", bench.Profile.Words / bench.Seconds), ("wordsPerSecondPerThread", bench.Profile.Words / bench.Seconds / bench.Threads),
            ("allocatedBytesPerToken", bench.Allocated / bench.Profile.Tokens), ("peakMiB", PeakMiB()),
        };
        foreach (PipelineStage stage in Enum.GetValues<PipelineStage>())
            figures.Add(($"stage{stage}Percent", 100 * bench.Profile[stage] / bench.Profile.Total));
        WriteFigures(terminal, json, figures);
    }

    private static void WriteFigures(Terminal terminal, bool json, IEnumerable<(string Name, double Value)> figures)
    {
        if (json)
        {
            JsonOutput.Write(terminal, figures.ToDictionary(f => f.Name, f => Math.Round(f.Value, 2)));
            return;
        }
        var table = new TableView(new TableColumn("figure", "figure"), new TableColumn("value", "value", IsNumber: true));
        foreach ((string name, double value) in figures)
            table.Add(name, value);
        table.Write(terminal, json: false);
    }

    private static void ReadAll(EnglishPipeline pipeline, string[] texts, int threads) =>
        Parallel.ForEach(texts, new ParallelOptions { MaxDegreeOfParallelism = threads }, text => pipeline.Read(text));

    private static IEnumerable<Article> Articles(IEnumerable<IngestResult> inputs, InputRemarks remarks)
    {
        foreach (IngestResult input in inputs)
        {
            remarks.Show(input);
            if (input is IngestedArticle { Article: { } article })
                yield return article;
        }
    }

    private static double PeakMiB()
    {
        using Process process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / MiB;
    }

    private sealed record LanguageBench(PipelineProfile Profile, TimeSpan Loading, double Seconds, int Threads, double Allocated);

    // Adds up the time that extraction takes on all threads.
    private sealed class TimedExtraction(IArticleExtraction inner) : IArticleExtraction
    {
        private long ticks;

        public double Seconds => Stopwatch.GetElapsedTime(0, Interlocked.Read(ref ticks)).TotalSeconds;

        public string Fingerprint => inner.Fingerprint;

        public ArticleRecord Extract(Article article)
        {
            long start = Stopwatch.GetTimestamp();
            ArticleRecord record = inner.Extract(article);
            Interlocked.Add(ref ticks, Stopwatch.GetTimestamp() - start);
            return record;
        }
    }
}
