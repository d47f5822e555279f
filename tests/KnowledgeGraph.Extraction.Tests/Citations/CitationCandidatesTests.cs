using KnowledgeGraph.Extraction.Citations;
using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Tests.Citations;

public sealed class CitationCandidatesTests
{
    private static readonly Lazy<ArticleExtractor> Reader = new(() => ArticleExtractor.Load());

    [Theory]
    [InlineData("The fleet shrank by a tenth, according to projections by Sundmark Statistics.", "Statistics")]
    [InlineData("According to Sundmark University's website, the fleet shrank.", "University")]
    [InlineData("The board announced the cut in an essay in the Norby Gazette.", "Gazette")]
    [InlineData("The harbour master remembers a quieter winter.", "master")]
    [InlineData("Per the harbour board, the fleet shrank by a tenth.", "board")]
    [InlineData("The figures were broadcast by Radio Norby on Monday.", "Norby")]
    public void Who_is_cited_is_among_the_candidates(string article, string head)
    {
        PositionText text = Reader.Value.Read(new Article("a", article));

        CitationCandidates.Find(text).Should().Contain(c => text.Text(new WordSpan(c.Head, c.Head + 1)) == head);
    }
}
