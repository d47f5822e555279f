using System.Runtime.InteropServices;
using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Tests.Numerics;

public class KernelTests
{
    public static TheoryData<string> Names => [.. Kernels.Supported.Select(kernel => kernel.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public unsafe void Tiles_are_chains_of_fused_additions_bit_by_bit(string name)
    {
        TileKernel kernel = Kernel(name);
        foreach ((int depth, int stride) in (ReadOnlySpan<(int, int)>)[(64, 64), (96, 96), (288, 96), (576, 0), (7, 7)])
        {
            AlignedFloats input = Fill((7 * stride) + depth, 1), panel = Fill(depth * TileKernel.Outputs, 2), tile = new(TileKernel.Rows * TileKernel.Outputs);
            kernel.Multiply(input.Pointer, stride, depth, panel.Pointer, tile.Pointer);
            for (int row = 0; row < TileKernel.Rows; row++)
            {
                for (int output = 0; output < TileKernel.Outputs; output++)
                {
                    float sum = 0;
                    for (int k = 0; k < depth; k++)
                        sum = MathF.FusedMultiplyAdd(input.Span[(row * stride) + k], panel.Span[(k * TileKernel.Outputs) + output], sum);
                    Bits(tile.Span[(row * TileKernel.Outputs) + output]).Should().Be(Bits(sum), "depth {0}, row {1}, output {2}", depth, row, output);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public unsafe void Rows_are_chains_of_fused_additions_bit_by_bit(string name)
    {
        TileKernel kernel = Kernel(name);
        const int Depth = 64;
        for (int planes = 1; planes <= 9; planes++)
        {
            int width = planes * TileKernel.Plane;
            AlignedFloats input = Fill(Depth, 3), weights = Fill(Depth * width, 4), result = new(width);
            kernel.MultiplyRow(input.Pointer, Depth, weights.Pointer, planes, result.Pointer);
            for (int output = 0; output < width; output++)
            {
                float sum = 0;
                for (int k = 0; k < Depth; k++)
                    sum = MathF.FusedMultiplyAdd(input.Span[k], weights.Span[(k * width) + output], sum);
                Bits(result.Span[output]).Should().Be(Bits(sum), "{0} planes, output {1}", planes, output);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_have_the_same_vectors_to_the_last_bit(string name)
    {
        const string Text = "The harbour council of Port Ellery voted 9-4 against the toll, its clerk Dana Ruiz wrote on 3 May 2031.";
        var options = new ReadOptions { KeepVectors = true };
        string path = ModelLocation.Find(ModelLocation.EnglishPipeline);
        TokenColumns best = EnglishPipeline.Load(path).Annotate(Text, options, null), other = EnglishPipeline.Load(path, Kernel(name)).Annotate(Text, options, null);
        MemoryMarshal.AsBytes(best.Vectors.AsSpan()).SequenceEqual(MemoryMarshal.AsBytes(other.Vectors.AsSpan())).Should().BeTrue();
        other.TagMargins.Should().Equal(best.TagMargins);
    }

    [Fact]
    public unsafe void Layer_normalisation_follows_its_definition()
    {
        const int Width = LayerNormalization.Width;
        AlignedFloats input = Fill(Width, 5), gain = Fill(Width, 6), shift = Fill(Width, 7), output = new(Width), sum = new(Width);
        var normalization = new LayerNormalization(gain.Span, shift.Span);
        normalization.Apply(input.Pointer, null, output.Pointer);
        normalization.Apply(input.Pointer, input.Pointer, sum.Pointer);
        double mean = input.Span.ToArray().Average(value => (double)value);
        double variance = input.Span.ToArray().Average(value => (value - mean) * (value - mean)) + 1e-8;
        for (int i = 0; i < Width; i++)
        {
            double expected = ((input.Span[i] - mean) / Math.Sqrt(variance) * gain.Span[i]) + shift.Span[i];
            output.Span[i].Should().BeApproximately((float)expected, 1e-5f);
            Bits(sum.Span[i]).Should().Be(Bits(input.Span[i] + output.Span[i]));
        }
    }

    private static TileKernel Kernel(string name) => Kernels.Supported.Single(kernel => kernel.Name == name);

    private static int Bits(float value) => BitConverter.SingleToInt32Bits(value);

    private static AlignedFloats Fill(int length, int seed)
    {
        var random = new Random(seed);
        var floats = new AlignedFloats(length);
        foreach (ref float value in floats.Span)
            value = (float)((random.NextDouble() * 4) - 2);
        return floats;
    }
}
