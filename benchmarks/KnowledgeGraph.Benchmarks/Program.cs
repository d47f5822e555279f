using BenchmarkDotNet.Running;

namespace KnowledgeGraph.Benchmarks;

internal static class Program
{
    private static int Main(string[] args)
    {
        switch (args)
        {
            case ["peak"]:
                return MachinePeak.Print();
            case ["throughput", .. var files]:
                return Throughput.Run(files);
            case ["resolution", .. var stores]:
                return ResolutionTime.Run(stores);
            case ["matters", var pairs]:
                return MatterTraining.Run(pairs);
            case ["names", var count]:
                return ManyNames.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
            case ["vary", _, _, _, ..]:
                return CorpusVariation.Run(args[1..]);
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
                return 0;
        }
    }
}
