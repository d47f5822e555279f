using KnowledgeGraph.Extraction.Positions.Training;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class PositionScorerTests
{
    private const string Text = "Orla Finch rejected the new tram line.";

    [Theory]
    [InlineData(Relation.Opposes, "the new tram line", 1, 1)]
    [InlineData(Relation.Opposes, "tram", 1, 1)]
    [InlineData(Relation.Opposes, "the harbour", 1, 0)]
    [InlineData(Relation.Supports, "the new tram line", 0, 0)]
    public void Score_counts_stance_and_target(Relation relation, string target, int stance, int withTarget)
    {
        PositionScores scores = PositionScorer.Score(Marked(optional: false), Record(relation, target));

        scores.Stance.Right.Should().Be(stance);
        scores.Target.Right.Should().Be(withTarget);
    }

    [Fact]
    public void An_optional_mark_counts_neither_for_nor_against()
    {
        PositionScores scores = PositionScorer.Score(Marked(optional: true), Record(Relation.Opposes, "the new tram line"));

        scores.Stance.Should().Be(new LevelScore(0, 0, 0));
    }

    [Theory]
    [InlineData("Dr. Orla Finch’s", true)]
    [InlineData("Finch", true)]
    [InlineData("Orla", false)]
    public void Names_agree_by_their_last_words(string form, bool same) =>
        WordForms.IsSameActor(new MarkedActor(["Orla Finch"], false), [form]).Should().Be(same);

    private static MarkedText Marked(bool optional) => new("a", Text,
        [new MarkedPosition(new MarkedActor(["Orla Finch"], false), Relation.Opposes, "new tram line", null, [new TextSpan(0, 37)], optional)], []);

    private static ArticleRecord Record(Relation relation, string target) => new(
        ArticleRecord.CurrentFormat, "", new ArticleHeader("a", null, null, null, null, null, null, "", 7, [], ""),
        [new Entity("e1", "Orla Finch", EntityType.Person, false, ["Orla Finch"], [], [])], [],
        [new Position("p1", relation, new ActorReference("e1", [new TextSpan(0, 10)]), new PositionTarget(TargetKind.Proposal, null, [], target, []),
            Strength.Asserted, null, new StatementPart([new TextSpan(0, 38)], Text), null, [], [], 0.5)], [], []);
}
