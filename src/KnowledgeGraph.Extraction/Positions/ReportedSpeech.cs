namespace KnowledgeGraph.Extraction.Positions;

/// <summary>An attribution in words of the article: who (source) said or thinks (cue) what (content).</summary>
/// <param name="Source">Empty when the text names none.</param>
/// <param name="Cue">The attributing words; never empty.</param>
/// <param name="Content">In order of the text; may be discontinuous.</param>
/// <param name="Confidence">Probability that it is one.</param>
internal sealed record ReportedSpeech(
    IReadOnlyList<WordSpan> Source, IReadOnlyList<WordSpan> Cue, IReadOnlyList<WordSpan> Content, double Confidence)
{
    /// <summary>Number of words of the content.</summary>
    public int ContentLength { get; } = Content.Sum(s => s.Count);

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
