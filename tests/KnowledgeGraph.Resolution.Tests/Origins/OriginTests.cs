using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;
using static KnowledgeGraph.Resolution.Tests.HandWritten;

namespace KnowledgeGraph.Resolution.Tests.Origins;

public sealed class OriginTests
{
    [Theory]
    [InlineData("2031-03-01", "2031-03-04", 1)]
    [InlineData("2031-03-01", null, 1)]
    [InlineData("2031-03-01", "2031-03-05", 2)]
    public void One_medium_within_three_days_or_undated_is_one_origin(string first, string? second, int origins)
    {
        var graph = Resolve([Told("a", first, "Meridian Wire"), Told("b", second, "Meridian Wire")]).Graph;

        graph.Origins.Should().HaveCount(origins);
        graph.Summaries.Should().ContainSingle().Which.Origins.Should().Be(origins);
    }

    [Fact]
    public void Other_media_are_other_origins()
    {
        var graph = Resolve([Told("a", "2031-03-01", "Meridian Wire"), Told("b", "2031-03-01", "Northern Press Agency")]).Graph;

        graph.Origins.Should().HaveCount(2).And.OnlyContain(o => o.Reason == "single report");
        graph.Summaries.Should().ContainSingle().Which.Confidence.Should().Be(0.96);
    }

    [Fact]
    public void A_medium_that_one_article_names_and_another_is_published_by_is_one_origin()
    {
        var graph = Resolve([Told("a", "2031-03-01", "Meridian Wire"), Told("b", "2031-03-02", null, publisher: "Meridian Wire")]).Graph;

        graph.Origins.Should().ContainSingle().Which.Reason.Should().Be("a and b both have it from Meridian Wire, 1 day apart");
    }

    [Fact]
    public void A_shared_quotation_is_one_origin()
    {
        var quotation = new Quotation(new TextSpan(10, 19), "0123456789abcdef");

        var graph = Resolve([Told("a", "2031-03-01", "Meridian Wire", quotation: quotation), Told("b", "2031-05-01", "Oslo Gazette", quotation: quotation)]).Graph;

        graph.Origins.Should().ContainSingle().Which.Reason.Should().Contain("quotation of eight words");
    }

    private static ArticleRecord Told(string id, string? date, string? medium, string? publisher = null, Quotation? quotation = null)
    {
        List<Entity> entities = [Person("e1", "Ilse Brandvik")];
        if (medium is not null)
        {
            entities.Add(Named("e2", medium, EntityType.Organization));
        }

        return Article(id, entities, [Stance("p1", "e1", Relation.Proposes, "a harbour levy", via: medium is null ? [] : ["e2"])], publisher, date, quotations: quotation is null ? null : [quotation]);
    }
}
