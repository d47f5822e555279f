using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Ingest.Tests;

public sealed class HtmlTests
{
    [Fact]
    public void Linked_data_and_the_canonical_link_describe_the_article()
    {
        Article page = Read("graph-and-menu.html");

        page.Title.Should().Be("Dam to open its gates in spring & summer");
        page.Url.Should().Be("https://valleyherald.example/2021/03/dam");
        page.Publisher.Should().Be("Valley Herald");
        page.Published.Should().Be("2021-03-04T09:30:00+02:00");
        page.Date.Should().Be("2021-03-04");
        page.Language.Should().Be("en");
    }

    [Fact]
    public void The_rendition_is_the_headline_and_the_paragraphs() => Read("graph-and-menu.html").Text.Should().Be(string.Join("\n\n",
        "Dam to open its gates in spring & summer",
        "The council of the valley decided on Thursday that the gates of the upper dam would be opened in spring, when the snow melts, and not in autumn as the farmers had asked.",
        "“Water that comes too late is only weather,” said the head of the council, Ida Brandt.",
        "Her deputy disagreed. He proposed that the matter be put to a vote of all the villages, and the farmers support him.",
        "We have waited for eleven years, and we can wait for another vote, the farmers wrote in a letter to the council.",
        "The dam was built in 1961.",
        "It holds enough water for two summers.",
        "The council will meet again in April, and nobody in the valley expects that it will change its mind before then."));

    [Fact]
    public void Plain_metadata_will_do_and_nonsense_in_it_is_passed_over()
    {
        Article page = Read("metadata-only.html");

        page.Title.Should().Be("Bridge closed");
        page.Url.Should().Be("http://dailybridge.example/closed");
        page.Publisher.Should().Be("The Daily Bridge");
        page.Date.Should().Be("2020-11-30");
        page.Text.Should().StartWith("Bridge closed\n\nThe bridge was closed on Monday").And.EndWith("about it.");
    }

    private static Article Read(string fixture)
    {
        string path = Path.Combine(SamplesTests.RepositoryRoot(), "tests", "KnowledgeGraph.Ingest.Tests", "fixtures", fixture);
        IReadOnlyList<IngestResult> results = ScratchFolder.Read(path);
        results.OfType<IngestRejection>().Should().BeEmpty();
        return results.OfType<IngestedArticle>().Should().ContainSingle().Subject.Article;
    }
}
