using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Adds GFLOP/s and the share of the peak to the kernels' table.</summary>
internal sealed class RooflineConfig : ManualConfig
{
    public RooflineConfig()
    {
        AddColumn(new RateColumn(ofPeak: false), new RateColumn(ofPeak: true));
        AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }

    private sealed class RateColumn(bool ofPeak) : IColumn
    {
        public string Id => ColumnName;

        public string ColumnName => ofPeak ? "of peak" : "GFLOP/s";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public string Legend => ofPeak ? "Share of what registers alone reach with the widest vectors" : "Floating-point operations by time";

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, summary.Style);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
        {
            if (summary[benchmarkCase]?.ResultStatistics is not { } statistics)
                return "";
            double rate = KernelBenchmarks.Operations((int)benchmarkCase.Parameters["Depth"]) / statistics.Mean;
            return ofPeak
                ? (rate / MachinePeak.GigaFlops).ToString("P0", CultureInfo.InvariantCulture)
                : rate.ToString("F1", CultureInfo.InvariantCulture);
        }
    }
}
