namespace KnowledgeGraph.Language.Numerics;

/// <summary>
/// The inner loops of all matrix products. Every output is one chain of fused multiply-adds over k ascending that starts at 0;
/// kernels vectorise over outputs and rows only. So all kernels give the same bits.
/// </summary>
internal abstract unsafe class TileKernel
{
    /// <summary>Rows of a tile.</summary>
    public const int Rows = 8;

    /// <summary>Outputs of a tile: three planes of sixteen.</summary>
    public const int Outputs = 3 * Plane;

    /// <summary>Outputs of a plane.</summary>
    public const int Plane = 16;

    public abstract string Name { get; }

    /// <summary>Multiplies eight rows with a panel of 48 outputs.</summary>
    /// <param name="input">The first row.</param>
    /// <param name="stride">Floats from one row to the next.</param>
    /// <param name="depth">Length of a row.</param>
    /// <param name="panel">Weights, [depth][48].</param>
    /// <param name="tile">Receives [8][48] sums.</param>
    public abstract void Multiply(float* input, nint stride, int depth, float* panel, float* tile);

    /// <summary>Multiplies one row with a matrix.</summary>
    /// <param name="input">The row.</param>
    /// <param name="depth">Length of the row.</param>
    /// <param name="weights">Weights, [depth][16 * planes].</param>
    /// <param name="planes">Outputs divided by sixteen.</param>
    /// <param name="output">Receives 16 * planes sums.</param>
    public abstract void MultiplyRow(float* input, int depth, float* weights, int planes, float* output);
}
