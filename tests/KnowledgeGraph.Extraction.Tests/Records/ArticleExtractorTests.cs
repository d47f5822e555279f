using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Tests.Records;

public sealed class ArticleExtractorTests
{
    private const string Text =
        "The finance minister, Mara Velden, rejected the new fishing quota on Tuesday.\n\n"
        + "\"We must protect the harbour towns,\" said Tomas Brekke, leader of the opposition.\n\n"
        + "According to the Harbour Gazette, Velden called for a ban on night trawling.";

    private static readonly Lazy<ArticleExtractor> Extractor = new(() => ArticleExtractor.Load());

    [Fact]
    public void Extract_finds_who_opposes_and_proposes_what()
    {
        ArticleRecord record = Extractor.Value.Extract(new Article("a", Text));

        var names = record.Entities.ToDictionary(e => e.Id, e => e.Name, StringComparer.Ordinal);
        var found = record.Positions.Select(p => (names[p.Actor.Entity!], p.Relation, p.Target.Text)).ToList();
        found.Should().Contain(("Mara Velden", Relation.Opposes, "the new fishing quota"));
        found.Should().Contain(("Mara Velden", Relation.Proposes, "a ban on night trawling"));
    }

    [Theory]
    [InlineData("The harbour council backed a moratorium on new towers.", "a moratorium on new towers", "new towers")]
    [InlineData("Mara Velden called for a ban on night trawling.", "a ban on night trawling", "night trawling")]
    public void Who_wants_a_ban_of_something_does_not_want_it(string article, string target, string inner)
    {
        ArticleRecord record = Extractor.Value.Extract(new Article("a", "Row in Norby\n\n" + article));

        record.Positions.Select(p => p.Target.Text).Should().Contain(target).And.NotContain(inner);
    }

    [Fact]
    public void The_first_paragraph_of_an_article_without_a_headline_is_read_as_with_one()
    {
        ArticleRecord without = Extractor.Value.Extract(new Article("a", Text)), with = Extractor.Value.Extract(new Article("a", "Fishing in Norby\n\n" + Text));

        without.Positions.Should().NotBeEmpty();
        without.Positions.Select(p => (p.Relation, p.Target.Text)).Should().Equal(with.Positions.Select(p => (p.Relation, p.Target.Text)));
    }

    [Fact]
    public void Extract_gives_a_sound_record_whose_texts_stand_at_their_spans()
    {
        ArticleRecord record = Extractor.Value.Extract(new Article("a", Text));

        ArticleRecordFaults.Of(record).Should().BeEmpty();
        record.Positions.Should().OnlyContain(p => p.Evidence.Spans[0].Of(Text) == p.Evidence.Text && p.Target.Spans[0].Of(Text) == p.Target.Text);
        record.Article.Words.Should().Be(Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("News of Norby\n\nThe council rejected the tram line\n\nThe mayor spoke in May", "the tram line")]
    [InlineData("News of Norby\n\nThe mayor called for a ban on cars in the old town\n\nCouncillors of the harbour towns met on Monday", "a ban on cars in the old town")]
    public void Targets_end_where_the_paragraph_ends(string text, string target)
    {
        ArticleRecord record = Extractor.Value.Extract(new Article("a", text));

        record.Positions.Should().ContainSingle().Which.Target.Text.Should().Be(target);
    }

    [Fact]
    public void A_target_that_the_parser_takes_from_the_next_paragraph_is_none()
    {
        // It reads on: "rejected the tram line councillors of …".
        ArticleRecord record = Extractor.Value.Extract(new Article("a", "News of Norby\n\nThe council rejected the tram line\n\nCouncillors of the harbour towns met on Monday"));

        record.Positions.Should().NotContain(p => !p.Evidence.Spans[0].Contains(p.Target.Spans[0]));
    }

    [Fact]
    public void The_publisher_holds_no_position_in_its_own_report()
    {
        const string Report = "Lawmakers met on Monday. The Harbour Gazette rejected the new quota. The council opposes the quota as well.";

        Holders(new Article("a", Report)).Should().Contain("Harbour Gazette");
        Holders(new Article("a", Report, Publisher: "The Harbour Gazette")).Should().NotContain("Harbour Gazette").And.NotBeEmpty();
    }

    private static List<string> Holders(Article article)
    {
        ArticleRecord record = Extractor.Value.Extract(article);
        return [.. record.Positions.Select(p => record.Entities.Single(e => e.Id == p.Actor.Entity).Name)];
    }

    [Fact]
    public void Extract_leaves_furniture_out()
    {
        var furniture = new TextSpan(0, Text.IndexOf('\n', StringComparison.Ordinal));

        ArticleRecord record = Extractor.Value.Extract(new Article("a", Text, Furniture: [furniture]));

        record.Positions.Should().NotContain(p => p.Evidence.Spans[0].Overlaps(furniture));
        record.Statements.Should().NotContain(s => s.Cue.Spans[0].Overlaps(furniture));
    }

    [Fact]
    public void Extract_is_the_same_on_many_threads()
    {
        string expected = ArticleRecordJson.Write(Extractor.Value.Extract(new Article("a", Text)));
        string[] records = new string[16];
        Parallel.For(0, records.Length, i => records[i] = ArticleRecordJson.Write(Extractor.Value.Extract(new Article("a", Text))));

        records.Should().OnlyContain(r => r == expected);
    }

    [Fact]
    public void Extract_survives_texts_without_words()
    {
        foreach (string text in (string[])["", "   \n\n ", "\u201d", "…"])
            Extractor.Value.Extract(new Article("a", text)).Positions.Should().BeEmpty();
    }
}
