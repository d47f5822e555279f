using KnowledgeGraph.Language.Encoders;

namespace KnowledgeGraph.Language.Tests.Encoders;

public class SpanClassifierTests
{
    private const int Features = 2;
    private const int Classes = 3;

    private static readonly Lazy<SpanClassifier> Pretrained = new(() => SpanClassifier.Pretrained(ModelLocation.Find(ModelLocation.Encoder), Features, Classes));

    [Fact]
    public void Before_it_has_learned_it_says_what_was_thought_before()
    {
        float[][] found = Pretrained.Value.Classify([Sentence(10, 2)]);

        found.Single().Should().HaveCount(2 * Classes);
        // Priors of log 1, log 2, log 3.
        found[0][..3].Should().Equal([1 / 6f, 2 / 6f, 3 / 6f], (a, b) => Math.Abs(a - b) < 1e-5);
    }

    [Fact]
    public void What_was_learned_is_written_and_read()
    {
        SpanClassifier learned = Pretrained.Value.Learn([.. Enumerable.Range(3, 40).Select(length => Sentence(length, 2, labelled: true))], epochs: 1, threads: 2);
        using var stream = new MemoryStream();

        learned.Write(stream);
        stream.Position = 0;
        SpanClassifier read = SpanClassifier.Read(ModelLocation.Find(ModelLocation.Encoder), Features, Classes, stream);

        float[] before = learned.Classify([Sentence(30, 2)])[0], after = read.Classify([Sentence(30, 2)])[0];
        // Written are 16-bit floats.
        after.Should().Equal(before, (a, b) => Math.Abs(a - b) < 0.01);
        before.Should().NotEqual(Pretrained.Value.Classify([Sentence(30, 2)])[0]);
    }

    [Fact]
    public void Long_sentences_and_those_of_many_items_are_read_among_others_as_alone()
    {
        SpanSentence[] sentences = [Sentence(128, 1), Sentence(5, 700), Sentence(128, 3), Sentence(1, 1)];

        float[][] together = Pretrained.Value.Classify(sentences);

        for (int i = 0; i < sentences.Length; i++)
            Pretrained.Value.Classify([sentences[i]])[0].Should().Equal(together[i]);
        Pretrained.Value.Classify([]).Should().BeEmpty();
    }

    [Fact]
    public void What_does_not_fit_is_refused()
    {
        FluentActions.Invoking(() => Sentence(129, 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new SpanSentence([1, 2], [(0, 3), (0, 1), (0, 1), (0, 1)], [], [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new SpanSentence([1, 2], [(0, 1)], [], [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new SpanSentence([1, 2], [(0, 1), (0, 1), (0, 1), (0, 1)], [0, 0], [0, 0, 0], [1], [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Pretrained.Value.Classify([new SpanSentence([1], [(0, 1), (0, 1), (0, 1), (0, 1)], [0], [0, 0, 0])])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Pretrained.Value.Learn([Sentence(4, 1)], 1, 1)).Should().Throw<ArgumentException>();
    }

    private static SpanSentence Sentence(int pieces, int items, bool labelled = false) => new(
        [.. Enumerable.Range(0, pieces).Select(i => 1000 + (i * 37 % 9000))], [.. Enumerable.Range(0, items * SpanClassifier.Slots).Select(i => (i % pieces, Math.Min(pieces, (i % pieces) + 2)))],
        new float[items * Features], [.. Enumerable.Range(0, items).SelectMany(_ => (float[])[0, 0.6931472f, 1.0986123f])],
        labelled ? [.. Enumerable.Range(0, items).Select(i => (byte)(i % Classes))] : null, labelled ? [.. Enumerable.Repeat(1f, items)] : null);
}
