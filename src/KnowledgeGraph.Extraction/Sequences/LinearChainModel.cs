using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Extraction.Sequences;

/// <summary>
/// A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001): a weight for each (feature, label), one for each
/// (label, next label), for each first and for each last label. All weights stand in one array.
/// </summary>
internal sealed class LinearChainModel
{
    /// <summary>Makes a model over given weights, laid out as <see cref="WeightCount"/> says.</summary>
    public LinearChainModel(int labels, FeatureIndex features, float[] weights)
    {
        if (weights.Length != WeightCount(labels, features.Count))
            throw new ArgumentException("The number of weights does not fit labels and features.", nameof(weights));
        Labels = labels;
        Stride = StrideOf(labels);
        Features = features;
        Weights = weights;
    }

    /// <summary>How many labels there are.</summary>
    public int Labels { get; }

    /// <summary>The distance between the weight rows of two features: the labels, filled up to a multiple of four.</summary>
    public int Stride { get; }

    /// <summary>The features.</summary>
    public FeatureIndex Features { get; }

    /// <summary>The weights: a row a feature; then a row a label (transitions to the next); then first labels; then last labels.</summary>
    public float[] Weights { get; }

    /// <summary>The weight of a label that follows another.</summary>
    public ReadOnlySpan<float> Transitions => Weights.AsSpan(Features.Count * Stride, Labels * Stride);

    /// <summary>The weights of the first label.</summary>
    public ReadOnlySpan<float> First => Weights.AsSpan((Features.Count + Labels) * Stride, Stride);

    /// <summary>The weights of the last label.</summary>
    public ReadOnlySpan<float> Last => Weights.AsSpan((Features.Count + Labels + 1) * Stride, Stride);

    /// <summary>The length of a weight row.</summary>
    public static int StrideOf(int labels) => (labels + 3) & ~3;

    /// <summary>How many weights a model has.</summary>
    public static int WeightCount(int labels, int features) => checked((features + labels + 2) * StrideOf(labels));

    /// <summary>Adds the weight row of a feature to <paramref name="scores"/> (one row long).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddRow(int feature, Span<float> scores)
    {
        ref float row = ref Weights[feature * Stride];
        ref float sum = ref scores[0];
        for (int i = 0; i < Stride; i += 4)
            (Vector128.LoadUnsafe(ref sum, (nuint)i) + Vector128.LoadUnsafe(ref row, (nuint)i)).StoreUnsafe(ref sum, (nuint)i);
    }
}
