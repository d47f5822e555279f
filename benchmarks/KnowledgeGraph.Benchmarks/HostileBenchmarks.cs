using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Reading odd input at doubling sizes: time must double with it.</summary>
[MemoryDiagnoser]
[Config(typeof(OnceConfig))]
public class HostileBenchmarks
{
    private readonly EnglishPipeline _pipeline = EnglishPipeline.Load();
    private string _text = "";

    [Params("no spaces", "newlines", "quotes", "emoji", "brackets", "stretches")]
    public string Kind { get; set; } = "";

    [Params(50_000, 100_000, 200_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Make() => _text = SampleText.Hostile(Kind, Length);

    [Benchmark]
    public Document Read() => _pipeline.Read(_text);
}
