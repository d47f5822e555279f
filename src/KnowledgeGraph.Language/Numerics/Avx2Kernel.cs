using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
namespace KnowledgeGraph.Language.Numerics;

/// <summary>AVX2 with FMA: four rows by three vectors of eight, twelve accumulators in registers.</summary>
internal sealed unsafe class Avx2Kernel : TileKernel
{
    private const int Lanes = 8;
    private const int RowsAtOnce = 4;

    public static bool IsSupported => Avx2.IsSupported && Fma.IsSupported;

    public override string Name => "AVX2";

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
        for (int i = 0; i < width; i += 2 * Lanes)
        {
            Vector256<float> a = default, b = default;
            float* w = weights + i;
            for (nint k = 0; k < depth; k++, w += width)
            {
                var v = Vector256.Create(input[k]);
                a = Fma.MultiplyAdd(v, Vector256.Load(w), a);
                b = Fma.MultiplyAdd(v, Vector256.Load(w + Lanes), b);
            }

            a.Store(output + i);
            b.Store(output + i + Lanes);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyPart(float* input, nint stride, int depth, float* panel, float* tile)
    {
        Vector256<float> a0 = default, b0 = default, c0 = default;
        Vector256<float> a1 = default, b1 = default, c1 = default;
        Vector256<float> a2 = default, b2 = default, c2 = default;
        Vector256<float> a3 = default, b3 = default, c3 = default;
        float* x0 = input, x1 = x0 + stride, x2 = x1 + stride, x3 = x2 + stride;
        for (nint k = 0; k < depth; k++, panel += Outputs)
        {
            Vector256<float> wa = Vector256.Load(panel), wb = Vector256.Load(panel + Plane), wc = Vector256.Load(panel + (2 * Plane));
            var v0 = Vector256.Create(x0[k]);
            a0 = Fma.MultiplyAdd(v0, wa, a0);
            b0 = Fma.MultiplyAdd(v0, wb, b0);
            c0 = Fma.MultiplyAdd(v0, wc, c0);
            var v1 = Vector256.Create(x1[k]);
            a1 = Fma.MultiplyAdd(v1, wa, a1);
            b1 = Fma.MultiplyAdd(v1, wb, b1);
            c1 = Fma.MultiplyAdd(v1, wc, c1);
            var v2 = Vector256.Create(x2[k]);
            a2 = Fma.MultiplyAdd(v2, wa, a2);
            b2 = Fma.MultiplyAdd(v2, wb, b2);
            c2 = Fma.MultiplyAdd(v2, wc, c2);
            var v3 = Vector256.Create(x3[k]);
            a3 = Fma.MultiplyAdd(v3, wa, a3);
            b3 = Fma.MultiplyAdd(v3, wb, b3);
            c3 = Fma.MultiplyAdd(v3, wc, c3);
        }

        Store(tile + (0 * Outputs), a0, b0, c0);
        Store(tile + (1 * Outputs), a1, b1, c1);
        Store(tile + (2 * Outputs), a2, b2, c2);
        Store(tile + (3 * Outputs), a3, b3, c3);
    }

    private static void Store(float* target, Vector256<float> a, Vector256<float> b, Vector256<float> c)
    {
        a.Store(target);
        b.Store(target + Plane);
        c.Store(target + (2 * Plane));
    }
}
