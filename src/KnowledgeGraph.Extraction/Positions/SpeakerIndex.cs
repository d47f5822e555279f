using KnowledgeGraph.Extraction.Attributions;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// In whose mouth each word is: the innermost attribution whose content covers it; for words in quotation marks that none covers,
/// the nearest attribution outside of quotations in the paragraph, else in the two paragraphs before if that one quotes.
/// </summary>
internal sealed class SpeakerIndex
{
    private readonly ReportedSpeech?[] _innermost;
    private readonly bool[] _guessed;
    private readonly Dictionary<int, List<ReportedSpeech>> _overCue = [];
    private readonly Dictionary<ReportedSpeech, ReportedSpeech?> _around = new(ReferenceEqualityComparer.Instance);

    public SpeakerIndex(ArticleTokens tokens, IReadOnlyList<ReportedSpeech> speeches)
    {
        Speeches = speeches;
        _innermost = new ReportedSpeech?[tokens.Count];
        _guessed = new bool[tokens.Count];
        foreach (ReportedSpeech speech in speeches)
            _overCue.TryAdd(speech.Cue[0].First, []);
        foreach (ReportedSpeech speech in speeches)
        {
            foreach (WordSpan span in speech.Content)
            {
                for (int i = span.First; i < span.End; i++)
                {
                    if (_overCue.TryGetValue(i, out List<ReportedSpeech>? over))
                        over.Add(speech);
                    if (_innermost[i] is not { } other || speech.ContentLength < other.ContentLength)
                        _innermost[i] = speech;
                }
            }
        }

        var nearest = new NearestSpeeches(tokens, speeches);
        var ofQuotation = new Dictionary<int, ReportedSpeech?>();
        for (int i = 0; i < tokens.Count; i++)
        {
            int quotation = tokens.Quotations.Regions[i];
            if (_innermost[i] is not null || quotation < 0)
                continue;
            if (!ofQuotation.TryGetValue(quotation, out ReportedSpeech? speech))
                ofQuotation[quotation] = speech = nearest.To(i);
            (_innermost[i], _guessed[i]) = (speech, speech is not null);
        }
    }

    /// <summary>All attributions, in order of the text.</summary>
    public IReadOnlyList<ReportedSpeech> Speeches { get; }

    /// <summary>The attribution in whose content a word stands, or null.</summary>
    public ReportedSpeech? At(int word) => _innermost[word];

    /// <summary>Whether the attribution of a word was guessed from its neighbourhood.</summary>
    public bool IsGuessed(int word) => _guessed[word];

    /// <summary>The attributions around a word from the outside in, at most four.</summary>
    public List<ReportedSpeech> Chain(int word)
    {
        var chain = new List<ReportedSpeech>();
        ReportedSpeech? speech = At(word);
        while (speech is not null && chain.Count < 4)
        {
            chain.Insert(0, speech);
            ReportedSpeech inner = speech;
            speech = Around(inner);
        }

        return chain;
    }

    private ReportedSpeech? Around(ReportedSpeech inner)
    {
        if (_around.TryGetValue(inner, out ReportedSpeech? known))
            return known;
        ReportedSpeech? best = null;
        foreach (ReportedSpeech speech in _overCue[inner.Cue[0].First])
        {
            if (speech.ContentLength > inner.ContentLength && (best is null || speech.ContentLength < best.ContentLength))
                best = speech;
        }

        _around[inner] = best;
        return best;
    }
}
