using KnowledgeGraph.Language.Encoders;

namespace KnowledgeGraph.Extraction.Positions.Contexts;

/// <summary>A sentence as word pieces, with the candidates in it.</summary>
internal sealed class CandidateSentence
{
    /// <summary>The pieces.</summary>
    public List<int> Pieces { get; } = [];

    /// <summary>The candidates' numbers in the article.</summary>
    public List<int> Candidates { get; } = [];

    /// <summary>Where predicate, head of the target, target and holder of each stand; an empty stretch is not in the sentence.</summary>
    public List<(int First, int End)> Spans { get; } = [];

    /// <summary>What else is known of each.</summary>
    public List<float> Features { get; } = [];

    /// <summary>Logarithms of what the first choice says.</summary>
    public List<float> Priors { get; } = [];

    /// <summary>The sentence as the encoder reads it, and learns from it.</summary>
    /// <param name="labels">The right class of each candidate; null where it is not known.</param>
    /// <param name="weights">How much each counts; null where no class is known.</param>
    public SpanSentence ToSpans(byte[]? labels = null, float[]? weights = null) => new([.. Pieces], [.. Spans], [.. Features], [.. Priors], labels, weights);
}
