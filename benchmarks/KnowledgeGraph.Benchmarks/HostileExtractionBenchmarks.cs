using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Extracting the record of odd articles at doubling sizes: time must double with it.</summary>
[MemoryDiagnoser]
[Config(typeof(OnceConfig))]
public class HostileExtractionBenchmarks
{
    private readonly ArticleExtractor _extractor = ArticleExtractor.Load();
    private Article? _article;

    [Params("quotes", "nested quotes", "apostrophes", "brackets", "reports", "reports with stops", "quotations", "one name", "names", "determiners")]
    public string Kind { get; set; } = "";

    [Params(25_000, 50_000, 100_000)]
    public int Length { get; set; }

    [GlobalSetup]
    public void Make() => _article = new Article("odd", SampleText.Hostile(Kind, Length), Language: "en");

    [Benchmark]
    public ArticleRecord Extract() => _extractor.Extract(_article!);
}
