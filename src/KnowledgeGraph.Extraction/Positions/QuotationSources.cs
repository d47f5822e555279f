using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Layout;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Who is quoted in each quotation of an article, by the attributions whose content it is.</summary>
internal sealed class QuotationSources
{
    private readonly int?[] _heads;

    public QuotationSources(ArticleTokens tokens, DocumentLayout layout, IReadOnlyList<ReportedSpeech> speeches)
    {
        var clauses = new ClauseStructure(tokens);
        _heads = new int?[layout.Quotations.Count];
        int[] shortest = new int[_heads.Length];
        foreach (ReportedSpeech speech in speeches)
        {
            if (speech.Source.Count == 0)
                continue;
            int head = clauses.HeadOf(speech.Source[0]);
            foreach (WordSpan span in speech.Content)
            {
                int middle = span.First + (span.Count / 2);
                foreach (int word in (ReadOnlySpan<int>)[Math.Min(span.First + 1, span.End - 1), middle, Math.Max(span.First, span.End - 2)])
                {
                    int quotation = layout.QuotationOf(tokens.DocumentIndex[word]);
                    if (head >= 0 && quotation >= 0 && (shortest[quotation] == 0 || speech.ContentLength < shortest[quotation]))
                        (_heads[quotation], shortest[quotation]) = (tokens.DocumentIndex[head], speech.ContentLength);
                }
            }
        }
    }

    /// <summary>Token of the document that heads the source of a quotation; null when no attribution tells.</summary>
    public int? HeadOf(int quotation) => _heads[quotation];
}
