namespace KnowledgeGraph.Language.Encoders;

/// <summary>A sentence and its items, each of them <see cref="SpanClassifier.Slots"/> stretches of it; what the right classes are is known only where it is learned from.</summary>
public sealed class SpanSentence
{
    /// <param name="pieces">Its word pieces, 1 to <see cref="SpanClassifier.MostPieces"/>.</param>
    /// <param name="spans">The stretches of the items, <see cref="SpanClassifier.Slots"/> each, as numbers of pieces, end exclusive; an empty one is not in the sentence.</param>
    /// <param name="features">The numbers of the items, one after the other.</param>
    /// <param name="priors">Logarithms of how likely each class of each item was thought before.</param>
    /// <param name="labels">The right class of each item; null where none is known.</param>
    /// <param name="weights">How much each item counts; null where no class is known.</param>
    /// <exception cref="ArgumentException">There are too many pieces or none, a stretch leaves the sentence, or there is not one label and weight an item.</exception>
    public SpanSentence(int[] pieces, (int First, int End)[] spans, float[] features, float[] priors, byte[]? labels = null, float[]? weights = null)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        ArgumentNullException.ThrowIfNull(spans);
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(priors);
        if (pieces.Length is 0 or > SpanClassifier.MostPieces)
            throw new ArgumentException($"A sentence has 1 to {SpanClassifier.MostPieces} pieces.", nameof(pieces));
        if (spans.Length % SpanClassifier.Slots != 0 || Array.Exists(spans, s => s.First < 0 || s.End < s.First || s.End > pieces.Length))
            throw new ArgumentException($"An item is {SpanClassifier.Slots} stretches within the sentence.", nameof(spans));
        (Pieces, Spans, Features, Priors) = (pieces, spans, features, priors);
        (Labels, Weights) = (labels ?? [], weights ?? []);
        if (Labels.Length != Weights.Length || (Labels.Length != Items && labels is not null))
            throw new ArgumentException("There is one label and one weight an item, or none.", nameof(labels));
    }

    /// <summary>How many items.</summary>
    public int Items => Spans.Length / SpanClassifier.Slots;

    internal int[] Pieces { get; }

    internal (int First, int End)[] Spans { get; }

    internal float[] Features { get; }

    internal float[] Priors { get; }

    internal byte[] Labels { get; }

    internal float[] Weights { get; }
}
