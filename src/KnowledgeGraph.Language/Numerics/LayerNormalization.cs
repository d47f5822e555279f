using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Numerics;

/// <summary>Layer normalisation of rows of 96: sums in the order of <see cref="Lanes"/>.</summary>
internal sealed unsafe class LayerNormalization
{
    /// <summary>Length of a row.</summary>
    public const int Width = 96;

    private const float Epsilon = 1e-8f;

    private readonly AlignedFloats _gain = new(Width);
    private readonly AlignedFloats _shift = new(Width);

    public LayerNormalization(ReadOnlySpan<float> gain, ReadOnlySpan<float> shift)
    {
        gain.CopyTo(_gain.Span);
        shift.CopyTo(_shift.Span);
    }

    /// <summary>output = normalised input, plus <paramref name="residual"/> where it is not null.</summary>
    public void Apply(float* input, float* residual, float* output)
    {
        (float center, float factor) = RowNormalization.Measure(input, Width, Epsilon);
        Vector256<float> mean = Vector256.Create(center), scale = Vector256.Create(factor);
        float* gain = _gain.Pointer, shift = _shift.Pointer;
        for (int i = 0; i < Width; i += 8)
        {
            Vector256<float> value = ((Vector256.Load(input + i) - mean) * scale * Vector256.Load(gain + i)) + Vector256.Load(shift + i);
            (residual is null ? value : Vector256.Load(residual + i) + value).Store(output + i);
        }
    }
}
