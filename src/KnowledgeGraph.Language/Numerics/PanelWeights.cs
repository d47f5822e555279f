namespace KnowledgeGraph.Language.Numerics;

/// <summary>A weight matrix packed once for the kernels: panels of 48 outputs, within a panel [depth][3][16].</summary>
internal sealed unsafe class PanelWeights
{
    private readonly AlignedFloats _packed;

    private PanelWeights(int depth, int panels)
    {
        Depth = depth;
        Panels = panels;
        _packed = new AlignedFloats(panels * depth * TileKernel.Outputs);
        Bias = new AlignedFloats(panels * TileKernel.Outputs);
    }

    public int Depth { get; }

    public int Panels { get; }

    /// <summary>Bias in the order of the tiles, [panel][3][16]; zero where the layer has none.</summary>
    public AlignedFloats Bias { get; }

    public float* Panel(int panel) => _packed.Pointer + ((nint)panel * Depth * TileKernel.Outputs);

    /// <summary>Packs a maxout layer: plane p of a panel holds piece p of sixteen outputs.</summary>
    /// <param name="weights">(outputs, 3, depth).</param>
    /// <param name="bias">(outputs, 3).</param>
    /// <param name="outputs">How many outputs; a multiple of 16.</param>
    /// <param name="depth">Length of an input row.</param>
    public static PanelWeights OfMaxout(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, int outputs, int depth)
    {
        var packed = new PanelWeights(depth, outputs / TileKernel.Plane);
        for (int output = 0; output < outputs; output++)
        {
            for (int piece = 0; piece < 3; piece++)
            {
                int place = (piece * TileKernel.Plane) + (output % TileKernel.Plane), source = (output * 3) + piece;
                packed.Put(output / TileKernel.Plane, place, weights.Slice(source * depth, depth), bias[source]);
            }
        }

        return packed;
    }

    /// <summary>Room for a plain layer that is filled later, and again.</summary>
    public static PanelWeights Empty(int outputs, int depth) => new(depth, (outputs + TileKernel.Outputs - 1) / TileKernel.Outputs);

    /// <summary>Packs a plain layer: outputs follow on one another, the last panel is filled up with zeros.</summary>
    /// <param name="weights">(outputs, depth).</param>
    /// <param name="bias">(outputs), or empty.</param>
    /// <param name="depth">Length of an input row.</param>
    public static PanelWeights OfLinear(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, int depth)
    {
        PanelWeights packed = Empty(weights.Length / depth, depth);
        packed.Fill(weights, bias);
        return packed;
    }

    /// <summary>Packs a plain layer anew.</summary>
    /// <param name="weights">(outputs, depth).</param>
    /// <param name="bias">(outputs), or empty.</param>
    public void Fill(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias)
    {
        int outputs = weights.Length / Depth;
        for (int output = 0; output < outputs; output++)
            Put(output / TileKernel.Outputs, output % TileKernel.Outputs, weights.Slice(output * Depth, Depth), bias.IsEmpty ? 0 : bias[output]);
    }

    /// <summary>Packs a matrix turned: its columns are the outputs.</summary>
    /// <param name="weights">(depth, outputs).</param>
    public void FillTransposed(ReadOnlySpan<float> weights)
    {
        int outputs = weights.Length / Depth;
        for (int k = 0; k < Depth; k++)
        {
            for (int output = 0; output < outputs; output += TileKernel.Outputs)
                weights.Slice((k * outputs) + output, Math.Min(TileKernel.Outputs, outputs - output)).CopyTo(new Span<float>(Panel(output / TileKernel.Outputs) + (k * TileKernel.Outputs), TileKernel.Outputs));
        }
    }

    private void Put(int panel, int place, ReadOnlySpan<float> weights, float bias)
    {
        float* target = Panel(panel) + place;
        for (int k = 0; k < weights.Length; k++)
            target[k * TileKernel.Outputs] = weights[k];
        Bias.Span[(panel * TileKernel.Outputs) + place] = bias;
    }
}
