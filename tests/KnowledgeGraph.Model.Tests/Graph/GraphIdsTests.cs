using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Model.Tests.Graph;

public sealed class GraphIdsTests
{
    [Fact]
    public void An_id_is_the_beginning_of_a_hash_of_parts_that_are_kept_apart()
    {
        GraphIds.Of("ab", "c").Should().MatchRegex("^[0-9a-f]{16}$").And.Be(GraphIds.HashOf(64, "ab", "c")[..16]);
        GraphIds.Of("ab", "c").Should().NotBe(GraphIds.Of("a", "bc"));
    }

    [Theory]
    [InlineData("944c9d093a58b0f1", "944c9d093a")]
    [InlineData("person/john-doer", "person/john-doer")]
    [InlineData("944c9d093a", "944c9d093a")]
    public void Of_a_hash_a_person_sees_the_first_ten_digits(string id, string shown) => GraphIds.Shown(id).Should().Be(shown);
}
