namespace KnowledgeGraph.Language.Numerics;

/// <summary>The kernels this processor can run. All give the same bits; they differ in speed.</summary>
internal static class Kernels
{
    /// <summary>Those that can run here, the fastest first.</summary>
    public static IReadOnlyList<TileKernel> Supported { get; } = FindSupported();

    /// <summary>The fastest that can run here.</summary>
    public static TileKernel Best => Supported[0];

    private static List<TileKernel> FindSupported()
    {
        var kernels = new List<TileKernel>();
        if (Avx512Kernel.IsSupported)
            kernels.Add(new Avx512Kernel());
        if (Avx2Kernel.IsSupported)
            kernels.Add(new Avx2Kernel());
        kernels.Add(new PortableKernel());
        return kernels;
    }
}
