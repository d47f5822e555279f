using KnowledgeGraph.Storage.Contract.Graphs;
using KnowledgeGraph.Storage.Sqlite.Search;
using KnowledgeGraph.Storage.Sqlite.Tests.Stores;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Search;

public sealed class SearchTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteStore store;

    public SearchTests()
    {
        store = SqliteStore.Open(folder["graph.db"]);
        store.ReplaceGraph(GraphFixtures.Full);
    }

    public void Dispose()
    {
        store.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Finds_names_labels_headlines_statements_and_evidence()
    {
        store.Search("Brandvik").Select(h => (h.Kind, h.Id)).Should().BeEquivalentTo(
            [(SearchHitKind.Actor, "person/ilse-brandvik"), (SearchHitKind.Article, "levy/announcement")]);
        store.Search("harbour levy").Select(h => (h.Kind, h.Id)).Should().BeEquivalentTo(
            [(SearchHitKind.Proposal, "harbour-levy-3fa2c1"), (SearchHitKind.Statement, "5000000001000000")]);
        store.Search("a000000004000000").Should().ContainSingle().Which.Kind.Should().Be(SearchHitKind.Position);
        store.Search("citing").Should().ContainSingle().Which.Should().Match<SearchHit>(h => h.Kind == SearchHitKind.Citation && h.Id == "c000000002000000");
    }

    [Fact]
    public void Marks_are_where_the_words_stand_in_the_text()
    {
        SearchHit hit = store.Search("drops wire").Should().ContainSingle(h => h.Kind == SearchHitKind.Citation).Subject;
        hit.Text.Should().Be("Norway drops the levy, the Meridian Wire reported");
        hit.Marks.Select(m => m.Of(hit.Text)).Should().Equal("drops", "Wire");
    }

    [Theory]
    [InlineData("dropped", "drops")]
    [InlineData("SHIPS", "ships")]
    [InlineData("\"harbour levy\"", "harbour levy")]
    [InlineData("brand*", "Brandvik")]
    public void Finds_inflections_case_phrases_and_beginnings(string words, string found) =>
        store.Search(words).SelectMany(h => h.Marks.Select(m => m.Of(h.Text))).Should().Contain(found);

    [Fact]
    public void A_phrase_is_its_words_in_a_row() => store.Search("\"levy harbour\"").Should().BeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("* - ( ) ^ :")]
    [InlineData("levy AND")]
    [InlineData("NEAR(levy")]
    [InlineData("text:levy OR (")]
    [InlineData("'; DROP TABLE search; --")]
    [InlineData("levy\0harbour")]
    [InlineData("\"levy \"\" harbour")]
    [InlineData("{levy} ^levy -levy +")]
    public void No_input_is_an_error(string words) => store.Search(words).Should().NotBeNull();

    [Fact]
    public void Hostile_text_is_found_and_marked_as_it_stands()
    {
        SearchHit hit = store.Search("DROP TABLE").First(h => h.Kind == SearchHitKind.Position);
        hit.Text.Should().Be(GraphFixtures.Full.Positions[2].Text);
        hit.Marks.Select(m => m.Of(hit.Text)).Should().Equal("DROP", "TABLE");
    }

    [Fact]
    public void A_text_with_the_marking_characters_keeps_its_offsets()
    {
        const string text = "\uFDD0a\uFDD1 zebra\0 crossing";
        store.ReplaceGraph(GraphFixtures.Small with { Positions = [GraphFixtures.Small.Positions[0] with { Text = text }] });
        SearchHit hit = store.Search("zebra crossing").Should().ContainSingle().Subject;
        hit.Marks.Select(m => m.Of(text)).Should().Equal("zebra", "crossing");
    }

    [Fact]
    public void Gives_no_more_than_asked_for_and_nothing_of_the_graph_before()
    {
        store.Search("levy", limit: 2).Should().HaveCount(2);
        store.ReplaceGraph(GraphFixtures.Empty);
        store.Search("levy").Should().BeEmpty();
    }
}
