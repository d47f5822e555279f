using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>An attribution in words of <see cref="ArticleTokens"/>: who (source) said or thinks (cue) what (content).</summary>
/// <param name="Source">Empty when the text names none.</param>
/// <param name="Cue">The attributing words; never empty.</param>
/// <param name="Content">In order of the text; may be discontinuous; never empty.</param>
/// <param name="Found">The attribution as it was found.</param>
internal sealed record ReportedSpeech(IReadOnlyList<WordSpan> Source, IReadOnlyList<WordSpan> Cue, IReadOnlyList<WordSpan> Content, Attribution Found)
{
    /// <summary>Number of words of the content.</summary>
    public int ContentLength { get; } = Content.Sum(s => s.Count);

    /// <summary>Reads the attributions of an article; one stays at the same place of the list.</summary>
    public static List<ReportedSpeech> Of(ArticleTokens tokens, IReadOnlyList<Attribution> attributions)
    {
        WordSpan Words(TokenSpan span)
        {
            int first = Array.BinarySearch(tokens.DocumentIndex, span.Start), end = Array.BinarySearch(tokens.DocumentIndex, span.End);
            return new WordSpan(first < 0 ? ~first : first, end < 0 ? ~end : end);
        }

        return [.. attributions.Select(a => new ReportedSpeech([.. a.Source.Select(Words)], [.. a.Cue.Select(Words)], [.. a.Content.Select(Words)], a))];
    }

    /// <summary>Whether a word belongs to the content.</summary>
    public bool Covers(int word)
    {
        foreach (WordSpan span in Content)
        {
            if (span.Contains(word))
                return true;
        }

        return false;
    }
}
