using KnowledgeGraph.Extraction.Scoring;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Tests.Scoring;

public sealed class AttributionScorerTests
{
    private const string Text = "The minister said that “taxes won't rise”, and Bo doubted it.";

    private static readonly AttributionSpans First = Make("The minister", "said", "that “taxes won't rise”");
    private static readonly AttributionSpans Second = Make("Bo", "doubted", "it");

    [Fact]
    public void The_gold_itself_gives_100()
    {
        AttributionScores scores = Score([First, Second], [First, Second]);

        new[] { scores.Source.Exact.F1, scores.Cue.Begin.F1, scores.Content.Tokens.F1, scores.Content.Jaccard, scores.Found.F1, scores.Linked.F1, scores.LinkedExact.F1 }
            .Should().AllSatisfy(figure => figure.Should().Be(100));
    }

    [Fact]
    public void Punctuation_at_the_ends_and_fragments_that_touch_do_not_count()
    {
        AttributionSpans cut = First with { Content = [Find("that “taxes "), Find("won't"), Find(" rise”, ")] };

        Score([First], [cut]).LinkedExact.F1.Should().Be(100);
    }

    [Fact]
    public void A_content_of_less_than_half_is_found_but_not_linked()
    {
        AttributionSpans half = First with { Content = [Find("rise")] };

        AttributionScores scores = Score([First], [half]);

        (scores.Found.F1, scores.Linked.F1).Should().Be((100, 0));
        // One of the five words "that taxes won't rise" … with two quotation marks between them.
        scores.Content.Jaccard.Should().BeApproximately(20, 0.001);
    }

    [Fact]
    public void Another_source_breaks_the_link()
    {
        AttributionScores scores = Score([First, Second], [First with { Source = [Find("Bo")] }]);

        (scores.Found.Right, scores.Linked.Right, scores.Linked.Predicted, scores.Linked.Gold).Should().Be((1, 0, 1, 2));
    }

    [Fact]
    public void Readers_are_averaged()
    {
        var scorer = new AttributionScorer();
        scorer.Add(Text, [[First, Second], [First]], [First]);

        scorer.Scores().Linked.Should().Be(new Proportion(1, 1, 1.5));
    }

    private static AttributionScores Score(AttributionSpans[] gold, AttributionSpans[] predicted)
    {
        var scorer = new AttributionScorer();
        scorer.Add(Text, [gold], predicted);
        return scorer.Scores();
    }

    private static AttributionSpans Make(string source, string cue, string content) => new([Find(source)], [Find(cue)], [Find(content)]);

    private static TextSpan Find(string part)
    {
        int at = Text.IndexOf(part, StringComparison.Ordinal);
        return new TextSpan(at, at + part.Length);
    }
}
