using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Language.Embeddings;
using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Storage.Sqlite;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Resolves the records of stores and prints the time: <c>resolution STORE…</c>. The first round includes what is compiled on the way.</summary>
internal static class ResolutionTime
{
    private const int Rounds = 3;

    public static int Run(string[] stores)
    {
        StaticEmbeddings embeddings = StaticEmbeddings.Load();
        foreach (string path in stores)
        {
            using SqliteStore store = SqliteStore.OpenReadOnly(path);
            long start = Stopwatch.GetTimestamp();
            List<ArticleRecord> records = [.. store.ReadRecords()];
            Print($"{path}: {records.Count} records read in {Stopwatch.GetElapsedTime(start).TotalSeconds:F2} s");
            for (int round = 0; round < Rounds; round++)
            {
                long allocated = GC.GetTotalAllocatedBytes();
                TimeSpan cpu = Environment.CpuUsage.UserTime;
                start = Stopwatch.GetTimestamp();
                var graph = new GraphResolver(embeddings).Resolve(records, new CorrectionSet([]), digest: "benchmark").Graph;
                double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
                Print($"  {seconds:F2} s, user time {(Environment.CpuUsage.UserTime - cpu).TotalSeconds:F2} s, {(GC.GetTotalAllocatedBytes() - allocated) / 1e6:F0} MB allocated; {graph.Actors.Count} actors, {graph.Proposals.Count} proposals, {graph.Positions.Count} positions");
            }
        }

        using var process = Process.GetCurrentProcess();
        Print($"peak memory {process.PeakWorkingSet64 / 1e6:F0} MB");
        return 0;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
