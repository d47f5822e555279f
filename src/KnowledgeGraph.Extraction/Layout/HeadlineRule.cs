using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Layout;

/// <summary>A heading is a short paragraph without a final stop whose longer words are mostly capitalised.</summary>
internal static class HeadlineRule
{
    private const int LongestHeadline = 25;
    private const double CapitalisedShare = 0.7;

    public static bool Holds(Document document, int start, int end, string? article)
    {
        int tokens = 0, words = 0, capitalised = 0, last = -1;
        for (int i = start; i < end; i++)
        {
            Token token = document[i];
            if (token.IsSpace || ParsableText.IsStopOfParser(article, token.Start))
                continue;
            tokens++;
            last = i;
            if (token.End - token.Start > 3 && IsAlphabetic(token.Span))
            {
                words++;
                capitalised += char.IsUpper(token.Span[0]) ? 1 : 0;
            }
        }
        return tokens is > 0 and < LongestHeadline
            && words > 0
            && capitalised >= CapitalisedShare * words
            && document[last].Span is not ("." or "!" or "?" or "\"" or "”" or ":");
    }

    private static bool IsAlphabetic(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsLetter(c))
                return false;
        }
        return true;
    }
}
