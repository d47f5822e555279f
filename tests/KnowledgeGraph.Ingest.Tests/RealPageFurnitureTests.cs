using KnowledgeGraph.Ingest.Furniture;

namespace KnowledgeGraph.Ingest.Tests;

/// <summary>On articles as the web has them, when the shared folder stands beside the repository.</summary>
public sealed class RealPageFurnitureTests
{
    [Fact]
    public void What_follows_the_last_sentence_of_the_seed_articles_is_marked_and_nothing_else()
    {
        string seeds = Path.Combine(AppContext.BaseDirectory, "../../../../../../shared/seeds");
        for (string? up = AppContext.BaseDirectory; up is not null && !Directory.Exists(seeds); up = Path.GetDirectoryName(up))
            seeds = Path.Combine(up, "shared/seeds");
        if (!Directory.Exists(seeds))
            Assert.Skip("the shared folder is not beside the repository");
        foreach (IngestedArticle read in new ArticleReader().Read([seeds]).OfType<IngestedArticle>())
        {
            read.Article.Furniture.Should().ContainSingle();
            read.Article.Furniture[0].End.Should().Be(read.Article.Text.TrimEnd().Length);
            PageFurniture.In(read.Article.Text[..read.Article.Furniture[0].Start]).Should().BeEmpty();
        }
    }
}
