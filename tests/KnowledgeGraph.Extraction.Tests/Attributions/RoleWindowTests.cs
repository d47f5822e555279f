using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests.Attributions;

public sealed class RoleWindowTests
{
    private static readonly Lazy<EnglishPipeline> Pipeline = new(() => EnglishPipeline.Load());

    [Fact]
    public void An_ordinary_sentence_is_seen_whole()
    {
        var tokens = new ArticleTokens(Pipeline.Value.Read("The mayor said that the bridge would be closed in May and opened again in June."));
        var window = new RoleWindow(tokens);

        window.MoveTo([2]);

        (window.Start, window.End).Should().Be((0, tokens.Count));
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(4_000)]
    public void The_window_in_an_endless_sentence_does_not_grow_with_it(int clauses)
    {
        var tokens = new ArticleTokens(Pipeline.Value.Read(string.Concat(Enumerable.Repeat("he said that ", clauses))));
        var window = new RoleWindow(tokens);

        window.MoveTo([tokens.Count / 2]);

        (window.End - window.Start).Should().BeInRange(3, 500);
    }
}
