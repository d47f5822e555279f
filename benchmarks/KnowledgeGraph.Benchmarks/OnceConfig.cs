using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace KnowledgeGraph.Benchmarks;

/// <summary>One call to warm up and two that count, in this process: whether time doubles with the size shows in one.</summary>
internal sealed class OnceConfig : ManualConfig
{
    public OnceConfig() => AddJob(Job.Default.WithStrategy(RunStrategy.Monitoring).WithWarmupCount(1).WithIterationCount(2).WithInvocationCount(1).WithToolchain(InProcessEmitToolchain.Instance));
}
