using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class PositionBuilderTests
{
    private static readonly Lazy<ArticleExtractor> Reader = new(() => ArticleExtractor.Load());

    [Theory]
    [InlineData("Mara Velden supports the quota.", Strength.Asserted)]
    [InlineData("Mara Velden may support the quota.", Strength.Possible)]
    [InlineData("Mara Velden would support the quota if the fees fell.", Strength.Conditional)]
    [InlineData("Mara Velden no longer supports the quota.", Strength.Past)]
    [InlineData("Mara Velden once supported the quota.", Strength.Past)]
    [InlineData("Mara Velden dropped her opposition to the quota.", Strength.Past)]
    public void Strength_follows_the_words_around_the_predicate(string article, Strength expected)
    {
        PositionText text = Reader.Value.Read(new Article("a", article));
        Candidate candidate = new CandidateFinder(text).Find().Last(c => c.Entry is not null && text.Text(c.Target).Contains("quota", StringComparison.Ordinal) && c.Target.Count <= 2);

        Position position = new PositionBuilder(text, p => p, _ => null).Build(new ChosenPosition(candidate, candidate.Holders[0], -1, Relation.Supports, default, 0.5));

        position.Strength.Should().Be(expected);
        position.Target.Text.Should().Be("the quota");
    }
}
