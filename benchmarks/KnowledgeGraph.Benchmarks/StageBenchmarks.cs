using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Reading an invented article, and loading the model. For the time by stage see <see cref="Throughput"/>.</summary>
[MemoryDiagnoser]
[Config(typeof(ShortConfig))]
public class StageBenchmarks
{
    private readonly EnglishPipeline _pipeline = EnglishPipeline.Load();
    private readonly string _article = SampleText.Article(1_000);

    [Benchmark]
    public Document Read() => _pipeline.Read(_article);

    [Benchmark]
    public EnglishPipeline Load() => EnglishPipeline.Load();
}
