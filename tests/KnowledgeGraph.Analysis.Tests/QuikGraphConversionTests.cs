using KnowledgeGraph.Analysis.Citations;
using KnowledgeGraph.Analysis.Queries;
using KnowledgeGraph.Analysis.Stances;
using KnowledgeGraph.Analysis.Structure;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Storage.Contract.Graphs;

namespace KnowledgeGraph.Analysis.Tests;

public sealed class QuikGraphConversionTests
{
    [Fact]
    public void Every_node_and_relationship_is_there()
    {
        var graph = GraphFixtures.Full.ToQuikGraph();
        graph.VertexCount.Should().Be(6 + 2 + 3 + 4 + 5);
        graph.Edges.GroupBy(e => e.Type).ToDictionary(g => g.Key, g => g.Count()).Should().BeEquivalentTo(new Dictionary<string, int>
        {
            ["PROPOSES"] = 2,
            ["SUPPORTS"] = 1,
            ["OPPOSES"] = 1,
            ["HOLDS"] = 5,
            ["ON"] = 5,
            ["IN"] = 9,
            ["STATED_IN"] = 2,
            ["VIA"] = 2,
            ["MADE"] = 3,
            ["WITHIN"] = 1,
            ["PUBLISHED_BY"] = 1,
            ["CITES"] = 2,
            ["SPEAKS_FOR"] = 2,
            ["CONCERNS"] = 1,
            ["SAME_STORY"] = 1,
        });
        graph.OutEdges(new GraphVertex("Actor", "group/lawmakers")).Select(e => e.Target.Label).Should().BeEquivalentTo("Actor", "Proposal", "Position", "Position");
    }

    [Fact]
    public void A_chain_leads_to_who_cites_nobody()
    {
        CitationChain chain = CitationChains.Find(GraphFixtures.Full, steps: 2).Single();
        chain.ArticleId.Should().Be("levy/ledger");
        chain.Chain.Should().Equal("organization/meridian-wire", "unnamed/a-spokeswoman-1b2c3d");
        CitationChains.Find(GraphFixtures.Full, steps: 3).Should().BeEmpty();
        CircularCitation.Find(GraphFixtures.Full).Should().BeEmpty();
    }

    [Fact]
    public void Sides_that_were_given_up_count_for_nothing()
    {
        StatementGraph full = GraphFixtures.Full;
        PositionSummary against = full.Summaries[0] with { Id = "e9", ActorId = "group/lawmakers", Relation = Relation.Opposes, Until = null, Strength = Strength.Asserted };
        StatementGraph graph = full with { Summaries = [.. full.Summaries, against] };
        ContestedProposals.Find(graph).Should().Equal(new ContestedProposal("harbour-levy-3fa2c1", 1, 1));
        ContestedProposals.Find(full).Should().BeEmpty("the only opponent of its proposer gave up");
    }

    [Fact]
    public void A_query_that_needs_the_server_says_so()
    {
        LocalQueries.CanAnswer("evidence-of-edge").Should().BeFalse();
        Action ask = () => LocalQueries.Answer("evidence-of-edge", GraphFixtures.Empty, new Dictionary<string, object?>());
        ask.Should().Throw<ArgumentException>().WithMessage("*needs Neo4j*");
    }
}
