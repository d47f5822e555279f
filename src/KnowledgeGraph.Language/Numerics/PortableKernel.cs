using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Numerics;

/// <summary>Any processor: vectors of four, which .NET maps to what there is (NEON on ARM) and else computes one by one with the same bits.</summary>
internal sealed unsafe class PortableKernel : TileKernel
{
    private const int Lanes = 4;
    private const int RowsAtOnce = 4;

    public override string Name => "portable";

    public override void Multiply(float* input, nint stride, int depth, float* panel, float* tile)
    {
        for (int row = 0; row < Rows; row += RowsAtOnce)
        {
            for (int lane = 0; lane < Plane; lane += Lanes)
                MultiplyPart(input + (row * stride), stride, depth, panel + lane, tile + (row * Outputs) + lane);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void MultiplyRow(float* input, int depth, float* weights, int planes, float* output)
    {
        nint width = planes * Plane;
        for (int i = 0; i < width; i += 4 * Lanes)
        {
            Vector128<float> a = default, b = default, c = default, d = default;
            float* w = weights + i;
            for (nint k = 0; k < depth; k++, w += width)
            {
                var v = Vector128.Create(input[k]);
                a = Vector128.FusedMultiplyAdd(v, Vector128.Load(w), a);
                b = Vector128.FusedMultiplyAdd(v, Vector128.Load(w + Lanes), b);
                c = Vector128.FusedMultiplyAdd(v, Vector128.Load(w + (2 * Lanes)), c);
                d = Vector128.FusedMultiplyAdd(v, Vector128.Load(w + (3 * Lanes)), d);
            }

            a.Store(output + i);
            b.Store(output + i + Lanes);
            c.Store(output + i + (2 * Lanes));
            d.Store(output + i + (3 * Lanes));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyPart(float* input, nint stride, int depth, float* panel, float* tile)
    {
        Vector128<float> a0 = default, b0 = default, c0 = default;
        Vector128<float> a1 = default, b1 = default, c1 = default;
        Vector128<float> a2 = default, b2 = default, c2 = default;
        Vector128<float> a3 = default, b3 = default, c3 = default;
        float* x0 = input, x1 = x0 + stride, x2 = x1 + stride, x3 = x2 + stride;
        for (nint k = 0; k < depth; k++, panel += Outputs)
        {
            Vector128<float> wa = Vector128.Load(panel), wb = Vector128.Load(panel + Plane), wc = Vector128.Load(panel + (2 * Plane));
            var v0 = Vector128.Create(x0[k]);
            a0 = Vector128.FusedMultiplyAdd(v0, wa, a0);
            b0 = Vector128.FusedMultiplyAdd(v0, wb, b0);
            c0 = Vector128.FusedMultiplyAdd(v0, wc, c0);
            var v1 = Vector128.Create(x1[k]);
            a1 = Vector128.FusedMultiplyAdd(v1, wa, a1);
            b1 = Vector128.FusedMultiplyAdd(v1, wb, b1);
            c1 = Vector128.FusedMultiplyAdd(v1, wc, c1);
            var v2 = Vector128.Create(x2[k]);
            a2 = Vector128.FusedMultiplyAdd(v2, wa, a2);
            b2 = Vector128.FusedMultiplyAdd(v2, wb, b2);
            c2 = Vector128.FusedMultiplyAdd(v2, wc, c2);
            var v3 = Vector128.Create(x3[k]);
            a3 = Vector128.FusedMultiplyAdd(v3, wa, a3);
            b3 = Vector128.FusedMultiplyAdd(v3, wb, b3);
            c3 = Vector128.FusedMultiplyAdd(v3, wc, c3);
        }

        Store(tile + (0 * Outputs), a0, b0, c0);
        Store(tile + (1 * Outputs), a1, b1, c1);
        Store(tile + (2 * Outputs), a2, b2, c2);
        Store(tile + (3 * Outputs), a3, b3, c3);
    }

    private static void Store(float* target, Vector128<float> a, Vector128<float> b, Vector128<float> c)
    {
        a.Store(target);
        b.Store(target + Plane);
        c.Store(target + (2 * Plane));
    }
}
