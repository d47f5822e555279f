using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Tables;
using static KnowledgeGraph.Resolution.Tests.HandWritten;

namespace KnowledgeGraph.Resolution.Tests.Actors;

public sealed class ActorResolutionTests
{
    [Fact]
    public void Spellings_one_letter_apart_are_one_person()
    {
        var graph = Resolve([Speaker("a", Person("e1", "Oleksandr Marchenko")), Speaker("b", Person("e1", "Oleksandr Marchenkoo"))]).Graph;

        graph.Actors.Should().ContainSingle().Which.Reasons.Should().ContainSingle(r => r.Contains("one letter differs"));
    }

    [Theory]
    [InlineData("Mario Valente", "Maria Valente")]
    [InlineData("Jan Novak", "Jon Novak")]
    [InlineData("Kim Song-min", "Kim Song-chol")]
    public void Near_names_without_common_context_stay_two(string first, string second)
    {
        Resolve([Speaker("a", Person("e1", first)), Speaker("b", Person("e1", second))]).Graph.Actors.Should().HaveCount(2);
    }

    [Fact]
    public void Two_edits_match_where_the_office_agrees()
    {
        var graph = Resolve([
            Speaker("a", Person("e1", "Dmytro Hrytsenko").WithRole("foreign minister", "e2"), Named("e2", "Ukraine", EntityType.Country)),
            Speaker("b", Person("e1", "Dmitro Hritsenko").WithRole("foreign minister", "e2"), Named("e2", "Ukraine", EntityType.Country)),
        ]).Graph;

        graph.Actors.Where(a => a.Type == ActorType.Person).Should().ContainSingle();
    }

    [Theory]
    [InlineData("Rand Olsen", "Ron Olsen")]
    [InlineData("J. Myers", "Jess Mears")]
    public void Other_short_names_stay_two_even_in_the_same_company(string first, string second)
    {
        var graph = Resolve([
            Speaker("a", Person("e1", first), Named("e2", "Harbour Council", EntityType.Organization)),
            Speaker("b", Person("e1", second), Named("e2", "Harbour Council", EntityType.Organization)),
        ]).Graph;

        graph.Actors.Where(a => a.Type == ActorType.Person).Should().HaveCount(2);
    }

    [Fact]
    public void Three_letters_are_an_acronym_only_where_an_article_names_both()
    {
        Resolve([Speaker("a", Named("e1", "Coastal Dredging Council", EntityType.Organization), Named("e2", "CDC", EntityType.Organization)), Speaker("b", Named("e1", "CDC", EntityType.Organization))])
            .Graph.Actors.Should().ContainSingle().Which.Members.Should().Contain(["cdc", "coastal dredging council"]);
        Resolve([Speaker("a", Named("e1", "Coastal Dredging Council", EntityType.Organization)), Speaker("b", Named("e1", "CDC", EntityType.Organization))])
            .Graph.Actors.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("the University", 2)]
    [InlineData("the University of Graz", 1)]
    public void What_only_says_the_kind_of_body_is_another_one_in_each_article(string name, int actors)
    {
        Resolve([Speaker("a", Named("e1", name, EntityType.Organization)), Speaker("b", Named("e1", name, EntityType.Organization))])
            .Graph.Actors.Should().HaveCount(actors);
    }

    [Fact]
    public void A_family_name_joins_the_full_name_in_the_same_company()
    {
        var graph = Resolve([
            Speaker("a", Person("e1", "Ilse Brandvik"), Named("e2", "Harbour Council", EntityType.Organization)),
            Speaker("b", Person("e1", "Brandvik"), Named("e2", "Harbour Council", EntityType.Organization)),
            Speaker("c", Person("e1", "Brandvik"), Named("e2", "Salt Museum", EntityType.Organization)),
        ]).Graph;

        graph.Actors.Where(a => a.Type == ActorType.Person).Select(a => a.Id).Should().BeEquivalentTo("person/ilse-brandvik", "person/brandvik");
        graph.Positions.Count(p => p.ActorId == "person/ilse-brandvik").Should().Be(2);
    }

    [Fact]
    public void Two_of_one_family_name_in_an_article_stay_two()
    {
        var graph = Resolve([Article("a", [Person("e1", "Petra Keller"), Person("e2", "Peter Keller")], [Stance("p1", "e1", Relation.Supports, "a tunnel"), Stance("p2", "e2", Relation.Opposes, "a tunnel")])]).Graph;

        graph.Actors.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("the UK", "Britain", "country/GBR")]
    [InlineData("Kyiv", "Ukraine", "country/UKR")]
    [InlineData("Moscow", "the Russian Federation", "country/RUS")]
    public void Countries_are_found_by_all_their_names(string first, string second, string id)
    {
        var graph = Resolve([Speaker("a", Named("e1", first, EntityType.Country)), Speaker("b", Named("e1", second, EntityType.Country))]).Graph;

        graph.Actors.Should().ContainSingle().Which.Id.Should().Be(id);
    }

    [Fact]
    public void Acronyms_and_word_order_of_bodies_are_seen_through()
    {
        var graph = Resolve([
            Speaker("a", Named("e1", "North Sea Grid Union", EntityType.Organization, "NSGU")),
            Speaker("b", Named("e1", "NSGU", EntityType.Organization)),
            Speaker("c", Named("e1", "the Latvian parliament", EntityType.Organization)),
            Speaker("d", Named("e1", "Parliament of Latvia", EntityType.Organization)),
        ]).Graph;

        graph.Actors.Should().HaveCount(2);
    }

    [Fact]
    public void Offices_that_every_country_has_are_told_apart_by_country()
    {
        var graph = Resolve([
            Speaker("a", Named("e1", "Supreme Court", EntityType.Organization), Named("e2", "Latvia", EntityType.Country)),
            Speaker("b", Named("e1", "Supreme Court", EntityType.Organization), Named("e2", "Norway", EntityType.Country)),
        ]).Graph;

        graph.Actors.Count(a => a.Name == "Supreme Court").Should().Be(2);
    }

    [Fact]
    public void Not_same_wins_and_the_contradiction_is_reported_with_both_lines()
    {
        var records = new[] { Speaker("a", Person("e1", "Ilse Brandvik")), Speaker("b", Person("e1", "Ilsa Brandviik")), Speaker("c", Person("e1", "I. B. Brand")) };

        var resolved = Resolve(records, [Same("Ilse Brandvik", "I. B. Brand", 1), Same("I. B. Brand", "Ilsa Brandviik", 2), NotSame("Ilse Brandvik", "Ilsa Brandviik", 3)]);

        resolved.Graph.Actors.Should().HaveCount(2);
        resolved.Notes.Should().ContainSingle(n => n.Contains("line 3") && (n.Contains("line 1") || n.Contains("line 2")));
    }

    [Fact]
    public void Names_and_types_are_as_the_analyst_says()
    {
        var resolved = Resolve(
            [Speaker("a", Named("e1", "Green Bloc", EntityType.Group))],
            [new Correction(CorrectionKind.Rename, "analyst", "2031-01-01", CorrectionSubject.Actor, "green bloc", Name: "The Greens", Line: 1), new Correction(CorrectionKind.Type, "analyst", "2031-01-01", Member: "Green Bloc", Type: ActorType.Organization, Line: 2)]);

        var actor = resolved.Graph.Actors.Should().ContainSingle().Subject;
        (actor.Id, actor.Name, actor.Type).Should().Be(("organization/greens", "The Greens", ActorType.Organization));
        actor.Members.Should().Contain("green bloc");
    }

    [Fact]
    public void The_table_of_actors_makes_ids_and_attributes_firm()
    {
        var row = new ActorRow("P17", "Ilse Brandvik", ["Brandvik the Elder"], ActorType.Person, [KeyValuePair.Create("party", "Coast Party")]);

        var graph = Resolve([Speaker("a", Person("e1", "Ilse Brandvik")), Speaker("b", Person("e1", "Brandvik the Elder"))], tables: new AnalystTables([row], [], "x")).Graph;

        var actor = graph.Actors.Should().ContainSingle().Subject;
        actor.Id.Should().Be("P17");
        actor.Attributes.Should().Contain(KeyValuePair.Create("party", "Coast Party"));
    }

    [Fact]
    public void A_member_that_nobody_bears_is_reported()
    {
        Resolve([Speaker("a", Person("e1", "Ilse Brandvik"))], [Same("Ilse Brandvik", "Nobody", 7)]).Notes.Should().ContainSingle(n => n.Contains("line 7") && n.Contains("Nobody"));
    }

    private static ArticleRecord Speaker(string id, params IReadOnlyList<Entity> entities) => Article(id, entities, [Stance("p1", "e1", Relation.Supports, "the harbour levy")]);
}
