using KnowledgeGraph.Extraction.Layout;

namespace KnowledgeGraph.Extraction.Tests.Layout;

public class ParsableTextTests
{
    [Theory]
    [InlineData("Council rejects tram\n\nThe vote was close.", "Council rejects tram.\nThe vote was close.")]
    [InlineData("Council rejects tram\r\n\r\nThe vote was close.", "Council rejects tram.\n\r\nThe vote was close.")]
    [InlineData("Council rejects tram\r\nThe vote was close.", "Council rejects tram\r\nThe vote was close.")]
    [InlineData("Council rejects tram?\n\nThe vote was close.", "Council rejects tram?\n\nThe vote was close.")]
    [InlineData("Trams for Norby Inc\n\nThe vote was close.", "Trams for Norby Inc\n\nThe vote was close.")]
    [InlineData("one line\nanother", "one line\nanother")]
    [InlineData("\n\nThe vote", "\n\nThe vote")]
    [InlineData("The vote\n\n", "The vote.\n")]
    public void A_paragraph_that_ends_with_a_word_gets_a_stop(string article, string expected)
    {
        ParsableText.Of(article).Should().Be(expected);
    }

    [Fact]
    public void The_stop_is_no_part_of_the_article()
    {
        const string Article = "Tram rejected\n\nNo.";

        ParsableText.IsStopOfParser(Article, 13).Should().BeTrue();
        ParsableText.IsStopOfParser(Article, Article.Length - 1).Should().BeFalse();
        ParsableText.IsStopOfParser("Tram rejected\r\n\r\nNo.", 13).Should().BeTrue();
        ParsableText.IsStopOfParser(null, 13).Should().BeFalse();
    }
}
