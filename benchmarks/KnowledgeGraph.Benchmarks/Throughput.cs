using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Profiling;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Reads files and prints words per second by stage and by threads: <c>throughput FILE…</c> (text, or JSONL with a "text").</summary>
internal static class Throughput
{
    private const int Rounds = 3;

    public static int Run(string[] files)
    {
        string[] texts = [.. files.SelectMany(ReadTexts)];
        TimeSpan loadCpu = Environment.CpuUsage.TotalTime;
        long loadStart = Stopwatch.GetTimestamp();
        EnglishPipeline pipeline = EnglishPipeline.Load();
        Print($"load {Stopwatch.GetElapsedTime(loadStart).TotalMilliseconds:F0} ms, processor time {(Environment.CpuUsage.TotalTime - loadCpu).TotalMilliseconds:F0} ms");
        for (int round = 0; round < Rounds; round++)
            Profile(pipeline, texts);
        foreach (int threads in (int[])[1, 2, 1, 2])
        {
            TimeSpan cpu = Environment.CpuUsage.UserTime;
            long start = Stopwatch.GetTimestamp();
            long words = pipeline.ReadAll(texts, threads).Sum(document => (long)document.Count);
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            Print($"{threads} threads: {words / seconds:F0} tokens/s, user time {(Environment.CpuUsage.UserTime - cpu).TotalSeconds:F2} s of {seconds:F2} s");
        }

        using var process = Process.GetCurrentProcess();
        Print($"peak memory {process.PeakWorkingSet64 / 1e6:F0} MB");
        return 0;
    }

    private static void Profile(EnglishPipeline pipeline, string[] texts)
    {
        var profile = new PipelineProfile();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan cpu = Environment.CpuUsage.UserTime;
        foreach (string text in texts)
            pipeline.Read(text, profile);
        double user = (Environment.CpuUsage.UserTime - cpu).TotalSeconds;
        Print($"{profile.Words} words, {profile.Tokens} tokens in {profile.Total.TotalSeconds:F2} s: {profile.Words / profile.Total.TotalSeconds:F0} words/s ({profile.Words / user:F0} by user time)");
        Print($"  {(GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)profile.Tokens:F0} bytes a token");
        foreach (PipelineStage stage in Enum.GetValues<PipelineStage>())
            Print($"  {stage,-18} {profile[stage] / profile.Total,6:P1} {profile[stage].TotalMicroseconds / profile.Tokens,7:F2} us a token");
    }

    private static IEnumerable<string> ReadTexts(string file) => file.EndsWith(".jsonl", StringComparison.Ordinal)
        ? File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)
        : [File.ReadAllText(file)];

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
