namespace KnowledgeGraph.Language.Encoders;

/// <summary>A sentence and its items; what the right classes are is known only where it is learned from.</summary>
/// <param name="Pieces">Its word pieces, at most <see cref="SpanClassifier.MostPieces"/>.</param>
/// <param name="Spans">The stretches of its items, <see cref="SpanClassifier.Slots"/> each.</param>
/// <param name="Features">The numbers of its items.</param>
/// <param name="Priors">Logarithms of how likely each class was thought before.</param>
/// <param name="Labels">The right class of each item; empty where none is known.</param>
/// <param name="Weights">How much each item counts; empty where no class is known.</param>
public sealed record SpanSentence(int[] Pieces, (int First, int End)[] Spans, float[] Features, float[] Priors, byte[] Labels, float[] Weights);
