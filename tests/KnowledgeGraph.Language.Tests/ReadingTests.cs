using System.Text;
using KnowledgeGraph.Language.Profiling;
using KnowledgeGraph.Language.Tests.Golden;

namespace KnowledgeGraph.Language.Tests;

public class ReadingTests
{
    private const string Story = "Velmarian officials said on Tuesday that Torland's plan had failed. \"We won't pay,\" minister Oona Karsk told reporters.\n\nShe left for Port Ellery at 10:30 p.m. It's over :-)";

    /// <summary>The columns of a document, and what a sentence or an entity every few tokens takes.</summary>
    private const double BytesOfToken = 72;

    private static EnglishPipeline Pipeline => SharedPipeline.Instance;

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("a\uD83D")]
    [InlineData("\uDE00 b\uD83Dc")]
    [InlineData("\n\n\n \t")]
    [InlineData("((((((")]
    public void Any_string_gives_a_document(string text) => DocumentChecks.AssertWhole(Pipeline.Read(text));

    [Fact]
    public void A_story_is_read()
    {
        Document document = Pipeline.Read(Story);
        DocumentChecks.AssertWhole(document);
        document.Sentences.Should().HaveCountGreaterThan(3);
        document.Tokens.Should().Contain(token => token.Text == "said" && token.Lemma == "say" && token.Pos == "VERB" && token.IsRoot);
        document.Entities.Should().Contain(entity => entity.ToString() == "Oona Karsk" && entity.Label == "PERSON");
    }

    [Fact]
    public void Vectors_are_kept_on_demand()
    {
        Document with = Pipeline.Read(Story, new ReadOptions { KeepVectors = true }), without = Pipeline.Read(Story);
        with.Vector(3).Length.Should().Be(96);
        with.Vector(3).ToArray().Should().NotEqual(with.Vector(4).ToArray());
        without.HasVectors.Should().BeFalse();
        without.Invoking(document => document.Vector(0).Length).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Texts_read_in_parallel_come_in_order_and_are_the_same()
    {
        string[] texts = [.. Enumerable.Range(0, 60).Select(i => $"Speaker {i} said no. " + Story[(i % 20)..])];
        string[] alone = [.. texts.Select(text => DocumentChecks.Describe(Pipeline.Read(text)))];
        Pipeline.ReadAll(texts, 4).Select(DocumentChecks.Describe).Should().Equal(alone);
        EnglishPipeline.Load().ReadAll(texts.Reverse(), 3).Select(DocumentChecks.Describe).Should().Equal(alone.Reverse());
    }

    [Fact]
    public void A_long_text_is_cut_at_paragraphs_and_put_together()
    {
        var text = new StringBuilder();
        while (text.Length < TextPieces.Longest + 5_000)
            text.Append(Story).Append("\n\n").Append(new string('x', 40_000)).Append("\n\n");
        Document document = Pipeline.Read(text.ToString());
        DocumentChecks.AssertWhole(document);
        Document alone = Pipeline.Read(Story);
        document.Tokens.Take(alone.Count - 3).Select(token => token.Lemma).Should().Equal(alone.Tokens.Take(alone.Count - 3).Select(token => token.Lemma));
        TextPieces.Cut(document.Text).Should().HaveCount(2).And.Subject.First().End.Value.Should().Match(end => document.Text[end - 1] == '\n' && document.Text[end] != '\n');
    }

    [Fact]
    public void Long_texts_without_a_good_place_are_cut_all_the_same()
    {
        TextPieces.Cut(new string('y', TextPieces.Longest + 1)).Should().HaveCount(2);
        string astral = "a" + string.Concat(Enumerable.Repeat("😀", TextPieces.Longest / 2));
        TextPieces.Cut(astral).First().End.Value.Should().Be(TextPieces.Longest - 1);
    }

    [Fact]
    public void Reading_allocates_nothing_but_the_document()
    {
        string text = string.Concat(Enumerable.Repeat(Story + "\n\n", 40));
        for (int i = 0; i < 3; i++)
            Pipeline.Read(text);
        int tokens = Pipeline.Read(text).Count;
        long few = Allocated(Story), many = Allocated(text);
        ((many - few) / (double)tokens).Should().BeLessThan(BytesOfToken);

        static long Allocated(string text)
        {
            Pipeline.Read(text);
            long before = GC.GetAllocatedBytesForCurrentThread();
            Pipeline.Read(text);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void A_profile_adds_up()
    {
        var profile = new PipelineProfile();
        Document document = Pipeline.Read("Two words.", profile);
        Pipeline.Read("Two more.", profile);
        (profile.Words, profile.Tokens).Should().Be((4, 6));
        profile.Total.TotalSeconds.Should().BeApproximately(Enum.GetValues<PipelineStage>().Sum(stage => profile[stage].TotalSeconds), 1e-5).And.BePositive();
        document.Count.Should().Be(3);
    }
}
