using System.Runtime.Intrinsics;
using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Tests.Numerics;

public unsafe class VectorMathTests
{
    [Fact]
    public void Exponentials_are_near_the_true_ones()
    {
        for (float x = -80; x < 80; x += 0.037f)
        {
            float found = VectorMath.Exp(Vector256.Create(x))[0];

            ((double)found).Should().BeApproximately(PortableMath.Exp(x), 3e-7 * PortableMath.Exp(x), "of {0}", x);
        }
    }

    [Fact]
    public void Shares_sum_to_one_and_what_lies_behind_is_zero()
    {
        using var row = new AlignedFloats(16);
        for (int i = 0; i < 11; i++)
            row.Span[i] = i - 3;

        VectorMath.Softmax(row.Pointer, 11);

        row.Span[..11].ToArray().Sum().Should().BeApproximately(1, 1e-6f);
        (row.Span[10] / row.Span[9]).Should().BeApproximately(MathF.E, 1e-5f);
        row.Span[11..].ToArray().Should().AllBeEquivalentTo(0f);
    }
}
