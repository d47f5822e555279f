using KnowledgeGraph.Extraction.Positions;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class PositionNeighboursTests
{
    [Fact]
    public void All_of_a_group_are_looked_at_where_they_are_not_too_many()
    {
        var neighbours = new PositionNeighbours([.. Enumerable.Range(0, 4 * PositionNeighbours.Reach).Select(i => i % 2)]);

        neighbours.Of(0).ToArray().Should().Equal(Enumerable.Range(0, 2 * PositionNeighbours.Reach).Select(i => 2 * i));
        neighbours.Of(1).Length.Should().Be(2 * PositionNeighbours.Reach);
    }

    [Theory]
    [InlineData(0, 0, 501)]
    [InlineData(3_000, 2_500, 3_501)]
    [InlineData(9_999, 9_499, 10_000)]
    public void Of_an_endless_group_those_around_are_looked_at(int position, int first, int end)
    {
        var neighbours = new PositionNeighbours(new int[10_000]);

        neighbours.Of(position).ToArray().Should().Equal(Enumerable.Range(first, end - first));
    }
}
