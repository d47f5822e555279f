using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Encoders;

namespace KnowledgeGraph.Benchmarks;

/// <summary>The encoder on 40 invented sentences of 24 pieces with five items each: reading them, and one pass of learning over them, on one thread.</summary>
[Config(typeof(ShortConfig))]
public class EncoderBenchmarks
{
    private const int Sentences = 40;
    private const int Pieces = 24;
    private const int Items = 5;
    private const int Classes = 4;

    private SpanClassifier _encoder = null!;
    private SpanSentence[] _sentences = [];

    [GlobalSetup]
    public void Load()
    {
        _encoder = SpanClassifier.Pretrained(ModelLocation.Find(ModelLocation.Encoder), features: 0, Classes);
        int[] words = [.. "the council rejected a plan to close both harbours after months of protest by crews and their families while ministers called it".Split(' ').SelectMany(_encoder.PiecesOf)];
        _sentences = [.. Enumerable.Range(0, Sentences).Select(s => new SpanSentence(
            [_encoder.Begin, .. Enumerable.Range(0, Pieces - 2).Select(i => words[(s + i) % words.Length]), _encoder.End],
            [.. Enumerable.Range(0, Items * SpanClassifier.Slots).Select(i => (1 + (i % 9), 2 + (i % 9) + (i % 4)))],
            [], new float[Items * Classes], [.. Enumerable.Range(0, Items).Select(i => (byte)((s + i) % Classes))], [1, 1, 1, 1, 1]))];
    }

    [Benchmark(OperationsPerInvoke = Sentences * Pieces)]
    public float[][] ReadPiece() => _encoder.Classify(_sentences);

    [Benchmark(OperationsPerInvoke = Sentences * Pieces)]
    public SpanClassifier LearnPiece() => _encoder.Learn(_sentences, epochs: 1, threads: 1);
}
