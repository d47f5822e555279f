using BenchmarkDotNet.Attributes;
using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Each kernel at the products of the model, with the share of the machine's measured peak that it reaches.</summary>
[Config(typeof(RooflineConfig))]
public unsafe class KernelBenchmarks
{
    private const int Tiles = 64;

    private readonly AlignedFloats _tile = new(TileKernel.Rows * TileKernel.Outputs);
    private AlignedFloats _input = new(0);
    private AlignedFloats _panel = new(0);
    private TileKernel _kernel = Kernels.Best;

    public static IEnumerable<string> Names => Kernels.Supported.Select(kernel => kernel.Name);

    [ParamsSource(nameof(Names))]
    public string Kernel { get; set; } = "";

    /// <summary>64: lower layers; 288: encoder.</summary>
    [Params(64, 288)]
    public int Depth { get; set; }

    /// <summary>Floating-point operations of one call, for the roofline columns.</summary>
    public static double Operations(int depth) => 2.0 * Tiles * TileKernel.Rows * TileKernel.Outputs * depth;

    [GlobalSetup]
    public void Fill()
    {
        _kernel = Kernels.Supported.Single(kernel => kernel.Name == Kernel);
        _input = new AlignedFloats((Tiles * TileKernel.Rows * 96) + Depth);
        _panel = new AlignedFloats(Depth * TileKernel.Outputs);
        _input.Span.Fill(0.5f);
        _panel.Span.Fill(0.25f);
    }

    [Benchmark]
    public float Multiply()
    {
        for (int i = 0; i < Tiles; i++)
            _kernel.Multiply(_input.Pointer + (i * TileKernel.Rows * 96), 96, Depth, _panel.Pointer, _tile.Pointer);
        return _tile.Span[0];
    }
}
