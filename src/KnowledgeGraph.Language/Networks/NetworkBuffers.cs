using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Networks;

/// <summary>Room for one run of a <see cref="TokenNetwork"/>, used again and again by one reading at a time.</summary>
internal sealed class NetworkBuffers(int scratchLength) : IDisposable
{
    public AlignedFloats First { get; } = new(TokenNetwork.BufferRows * TokenNetwork.Width);

    public AlignedFloats Second { get; } = new(TokenNetwork.BufferRows * TokenNetwork.Width);

    public AlignedFloats Sums { get; } = new(TileKernel.Rows * TokenNetwork.Width);

    public AlignedFloats Scratch { get; } = new(scratchLength);

    public void Dispose()
    {
        First.Dispose();
        Second.Dispose();
        Sums.Dispose();
        Scratch.Dispose();
    }
}
