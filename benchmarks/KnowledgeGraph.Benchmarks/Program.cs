using BenchmarkDotNet.Running;

namespace KnowledgeGraph.Benchmarks;

internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is ["throughput", .. var rest])
            return Throughput.Run(rest);
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
    }
}
