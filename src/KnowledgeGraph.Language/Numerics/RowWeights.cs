using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Numerics;

/// <summary>A weight matrix packed for one row at a time: [depth][outputs, filled up with zeros to a multiple of 16].</summary>
internal sealed unsafe class RowWeights
{
    private readonly AlignedFloats _packed;
    private readonly AlignedFloats _bias;

    /// <param name="weights">(outputs, depth).</param>
    /// <param name="bias">(outputs).</param>
    /// <param name="depth">Length of an input row.</param>
    public RowWeights(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, int depth)
    {
        Depth = depth;
        Planes = (bias.Length + TileKernel.Plane - 1) / TileKernel.Plane;
        _packed = new AlignedFloats(depth * Width);
        _bias = new AlignedFloats(Width);
        bias.CopyTo(_bias.Span);
        for (int output = 0; output < bias.Length; output++)
        {
            for (int k = 0; k < depth; k++)
                _packed.Span[(k * Width) + output] = weights[(output * depth) + k];
        }
    }

    public int Depth { get; }

    public int Planes { get; }

    /// <summary>Outputs with the filling.</summary>
    public int Width => Planes * TileKernel.Plane;

    /// <summary>output = weights · input + bias.</summary>
    public void Multiply(TileKernel kernel, float* input, float* output)
    {
        kernel.MultiplyRow(input, Depth, _packed.Pointer, Planes, output);
        float* bias = _bias.Pointer;
        for (int i = 0; i < Width; i += 8)
            (Vector256.Load(output + i) + Vector256.Load(bias + i)).Store(output + i);
    }
}
