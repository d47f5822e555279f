using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Pipeline.Sampling;

namespace KnowledgeGraph.Pipeline.Tests;

public sealed class PositionSampleTests
{
    private static readonly PositionNode[] Positions = [.. Enumerable.Range(0, 20).Select(i => Position(i, confidence: i % 2 == 0 ? 0.9 : 0.4))];

    [Fact]
    public void A_seed_draws_the_same_positions_in_any_order_and_a_larger_sample_holds_a_smaller_one()
    {
        string[] ten = Draw(Positions, 10, seed: 1, least: 0);

        Draw(Positions.Reverse(), 10, seed: 1, least: 0).Should().Equal(ten);
        Draw(Positions, 4, seed: 1, least: 0).Should().Equal(ten[..4]);
        Draw(Positions, 10, seed: 2, least: 0).Should().NotEqual(ten);
    }

    [Fact]
    public void Positions_below_the_confidence_are_not_drawn()
    {
        Draw(Positions, 20, seed: 1, least: 0.8).Should().BeEquivalentTo(Positions.Where(p => p.Confidence > 0.8).Select(p => p.Id));
        Draw(Positions, 20, seed: 1, least: 0).Should().HaveCount(20);
    }

    private static string[] Draw(IEnumerable<PositionNode> positions, int count, int seed, double least) =>
        [.. PositionSample.Draw(positions, count, seed, least).Select(p => p.Id)];

    private static PositionNode Position(int number, double confidence) => new(
        $"{number:x16}", "a", "person/ann", Relation.Supports, TargetKind.Proposal, "levy-000001", Strength.Asserted, confidence, null, null, "Ann backs the levy.", 0, 19,
        "the levy", [], [], null, [], "o1");
}
