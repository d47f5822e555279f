using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Storage.Contract.Records;

namespace KnowledgeGraph.Resolution.Tests;

public sealed class GraphResolverTests
{
    [Fact]
    public void The_order_of_records_plays_no_role()
    {
        var forward = HandWritten.Json(HandWritten.Resolve(RecordFixtures.All));
        var backward = HandWritten.Json(HandWritten.Resolve(RecordFixtures.All.Reverse()));

        backward.Should().Be(forward);
    }

    [Fact]
    public async Task Threads_play_no_role()
    {
        var alone = HandWritten.Json(HandWritten.Resolve(RecordFixtures.All));

        var together = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => HandWritten.Json(HandWritten.Resolve(RecordFixtures.All)))));

        together.Should().AllBe(alone);
    }

    [Fact]
    public void Two_who_are_named_together_hold_what_they_hold_each()
    {
        var both = new Entity("e3", "Norway and Sweden", EntityType.Country, Unnamed: true, ["Norway and Sweden"], [], [new EntityMention(new TextSpan(0, 17), MentionKind.Nominal), new EntityMention(new TextSpan(40, 44), MentionKind.Pronoun)]);
        var norway = HandWritten.Named("e1", "Norway", EntityType.Country) with { Mentions = [new EntityMention(new TextSpan(0, 6), MentionKind.Name)] };
        var sweden = HandWritten.Named("e2", "Sweden", EntityType.Country) with { Mentions = [new EntityMention(new TextSpan(11, 17), MentionKind.Name)] };

        var graph = HandWritten.Resolve([HandWritten.Article("a", [norway, sweden, both], [HandWritten.Stance("p1", "e3", Relation.Supports, "a common power grid")])]).Graph;

        graph.Actors.Select(a => a.Id).Should().Equal("country/NOR", "country/SWE");
        graph.Positions.Select(p => p.ActorId).Should().BeEquivalentTo(["country/NOR", "country/SWE"]);
    }

    [Fact]
    public void Namesakes_with_other_offices_stay_two()
    {
        var graph = HandWritten.Resolve(RecordFixtures.Group("kellers/")).Graph;

        graph.Actors.Where(a => a.Name == "Anton Keller").Should().HaveCount(2);
        graph.Actors.Should().ContainSingle(a => a.Name == "Petra Keller");
    }

    [Fact]
    public void Two_outlets_with_one_source_are_one_origin()
    {
        var graph = HandWritten.Resolve(RecordFixtures.Group("levy/")).Graph;

        var support = graph.Positions.Where(p => p.ActorId == "country/DEU").ToList();
        support.Should().HaveCount(2);
        support.Select(p => p.OriginId).Distinct().Should().ContainSingle();
        graph.Origins.Single(o => o.Positions.Count == 2).Reason.Should().Contain("Meridian Wire").And.Contain("1 day apart");
    }

    [Fact]
    public void One_text_under_two_ids_is_one_story()
    {
        var graph = HandWritten.Resolve(RecordFixtures.Group("peat/")).Graph;

        graph.SameStories.Should().ContainSingle().Which.Score.Should().Be(1);
        graph.Summaries.Should().OnlyContain(s => s.Articles == 2 && s.Origins == 1);
    }

    [Fact]
    public void Offices_are_edges_with_their_evidence()
    {
        var graph = HandWritten.Resolve(RecordFixtures.Group("levy/")).Graph;

        graph.SpeaksFor.Should().Contain(e => e.ActorId == "person/ilse-brandvik" && e.ForId == "country/NOR" && e.Role == "prime minister" && e.Evidence.Count == 1);
    }

    [Fact]
    public void Every_edge_leads_to_nodes_and_lists_are_in_order()
    {
        var graph = HandWritten.Resolve(RecordFixtures.All).Graph;
        var actors = graph.Actors.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var proposals = graph.Proposals.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);

        graph.Positions.Should().OnlyContain(p => actors.Contains(p.ActorId) && p.Via.All(actors.Contains));
        graph.Positions.Should().OnlyContain(p => (p.TargetKind == Model.Records.TargetKind.Actor ? actors : proposals).Contains(p.TargetId));
        graph.Citations.Should().OnlyContain(c => actors.Contains(c.CitedId));
        graph.SpeaksFor.Should().OnlyContain(s => actors.Contains(s.ActorId) && actors.Contains(s.ForId));
        graph.Actors.Select(a => a.Id).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        graph.Positions.Select(a => a.Id).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        graph.Origins.SelectMany(o => o.Positions).Should().BeEquivalentTo(graph.Positions.Select(p => p.Id));
    }

    [Fact]
    public void Places_are_no_actors()
    {
        HandWritten.Resolve(RecordFixtures.All).Graph.Actors.Should().NotContain(a => a.Name == "Bergen" || a.Name == "Trieste");
    }
}
