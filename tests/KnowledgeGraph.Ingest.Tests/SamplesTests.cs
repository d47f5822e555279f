using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Ingest.Tests;

/// <summary>The samples of the repository are what a stranger reads first.</summary>
public sealed class SamplesTests
{
    private static readonly IReadOnlyList<IngestResult> Results = ScratchFolder.Read(Path.Combine(RepositoryRoot(), "samples"));

    [Fact]
    public void All_are_read_and_all_but_the_text_file_are_dated()
    {
        Results.OfType<IngestRejection>().Should().BeEmpty();
        Article[] articles = [.. Results.OfType<IngestedArticle>().Select(result => result.Article)];
        articles.Should().HaveCount(28);
        articles.Where(article => article.Date is null).Select(article => article.Id).Should().Equal("court-3");
    }

    [Fact]
    public void The_page_gives_its_headline_its_paragraphs_and_what_its_head_says()
    {
        Article page = Results.OfType<IngestedArticle>().Single(result => result.Article.Id == "election-4").Article;

        page.Title.Should().StartWith("Ferrán wins");
        page.Publisher.Should().Be("Harbor Tribune");
        page.Published.Should().Be("2026-03-09T01:30:00-04:00");
        page.Url.Should().StartWith("https://harbortribune.example/2026/03/09/");
        page.Language.Should().Be("en-US");
        string[] paragraphs = page.Text.Split("\n\n");
        paragraphs[0].Should().Be(page.Title);
        paragraphs.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThanOrEqualTo(8);
        page.Text.Should().Contain("conceded defeat shortly before 11 p.m.").And.NotContain("Privacy").And.NotContain("Ferry fares").And.NotContain("Home");
    }

    [Fact]
    public void What_the_page_left_around_the_text_is_marked()
    {
        Article text = Results.OfType<IngestedArticle>().Single(result => result.Article.Id == "court-3").Article;
        text.Furniture.Select(span => span.Of(text.Text).Split('\n')[0]).Should().Equal("The Maropa Standard, 4 August", "Share this article");
        text.Furniture[^1].Of(text.Text).Should().EndWith("marked *");
    }

    [Fact]
    public void Nothing_of_the_reports_themselves_is_marked()
    {
        foreach (Article article in Results.OfType<IngestedArticle>().Select(result => result.Article).Where(article => article.Id != "court-3"))
        {
            foreach (TextSpan span in article.Furniture)
                span.Length.Should().BeLessThan(60, $"'{span.Of(article.Text)}' in {article.Id} is a byline, a date or a dateline");
        }
    }

    internal static string RepositoryRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new DirectoryNotFoundException("the tests do not run inside the repository");
    }
}
