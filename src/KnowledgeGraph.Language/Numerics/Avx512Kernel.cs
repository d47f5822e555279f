using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace KnowledgeGraph.Language.Numerics;

/// <summary>AVX-512: eight rows by three vectors of sixteen, 24 accumulators in registers.</summary>
internal sealed unsafe class Avx512Kernel : TileKernel
{
    public static bool IsSupported => Avx512F.IsSupported;

    public override string Name => "AVX-512";

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Multiply(float* input, nint stride, int depth, float* panel, float* tile)
    {
        Vector512<float> a0 = default, b0 = default, c0 = default;
        Vector512<float> a1 = default, b1 = default, c1 = default;
        Vector512<float> a2 = default, b2 = default, c2 = default;
        Vector512<float> a3 = default, b3 = default, c3 = default;
        Vector512<float> a4 = default, b4 = default, c4 = default;
        Vector512<float> a5 = default, b5 = default, c5 = default;
        Vector512<float> a6 = default, b6 = default, c6 = default;
        Vector512<float> a7 = default, b7 = default, c7 = default;
        float* x0 = input, x1 = x0 + stride, x2 = x1 + stride, x3 = x2 + stride, x4 = x3 + stride, x5 = x4 + stride, x6 = x5 + stride, x7 = x6 + stride;
        for (nint k = 0; k < depth; k++, panel += Outputs)
        {
            Vector512<float> wa = Vector512.Load(panel), wb = Vector512.Load(panel + Plane), wc = Vector512.Load(panel + (2 * Plane));
            var v0 = Vector512.Create(x0[k]);
            a0 = Avx512F.FusedMultiplyAdd(v0, wa, a0);
            b0 = Avx512F.FusedMultiplyAdd(v0, wb, b0);
            c0 = Avx512F.FusedMultiplyAdd(v0, wc, c0);
            var v1 = Vector512.Create(x1[k]);
            a1 = Avx512F.FusedMultiplyAdd(v1, wa, a1);
            b1 = Avx512F.FusedMultiplyAdd(v1, wb, b1);
            c1 = Avx512F.FusedMultiplyAdd(v1, wc, c1);
            var v2 = Vector512.Create(x2[k]);
            a2 = Avx512F.FusedMultiplyAdd(v2, wa, a2);
            b2 = Avx512F.FusedMultiplyAdd(v2, wb, b2);
            c2 = Avx512F.FusedMultiplyAdd(v2, wc, c2);
            var v3 = Vector512.Create(x3[k]);
            a3 = Avx512F.FusedMultiplyAdd(v3, wa, a3);
            b3 = Avx512F.FusedMultiplyAdd(v3, wb, b3);
            c3 = Avx512F.FusedMultiplyAdd(v3, wc, c3);
            var v4 = Vector512.Create(x4[k]);
            a4 = Avx512F.FusedMultiplyAdd(v4, wa, a4);
            b4 = Avx512F.FusedMultiplyAdd(v4, wb, b4);
            c4 = Avx512F.FusedMultiplyAdd(v4, wc, c4);
            var v5 = Vector512.Create(x5[k]);
            a5 = Avx512F.FusedMultiplyAdd(v5, wa, a5);
            b5 = Avx512F.FusedMultiplyAdd(v5, wb, b5);
            c5 = Avx512F.FusedMultiplyAdd(v5, wc, c5);
            var v6 = Vector512.Create(x6[k]);
            a6 = Avx512F.FusedMultiplyAdd(v6, wa, a6);
            b6 = Avx512F.FusedMultiplyAdd(v6, wb, b6);
            c6 = Avx512F.FusedMultiplyAdd(v6, wc, c6);
            var v7 = Vector512.Create(x7[k]);
            a7 = Avx512F.FusedMultiplyAdd(v7, wa, a7);
            b7 = Avx512F.FusedMultiplyAdd(v7, wb, b7);
            c7 = Avx512F.FusedMultiplyAdd(v7, wc, c7);
        }

        Store(tile + (0 * Outputs), a0, b0, c0);
        Store(tile + (1 * Outputs), a1, b1, c1);
        Store(tile + (2 * Outputs), a2, b2, c2);
        Store(tile + (3 * Outputs), a3, b3, c3);
        Store(tile + (4 * Outputs), a4, b4, c4);
        Store(tile + (5 * Outputs), a5, b5, c5);
        Store(tile + (6 * Outputs), a6, b6, c6);
        Store(tile + (7 * Outputs), a7, b7, c7);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void MultiplyRow(float* input, int depth, float* weights, int planes, float* output)
    {
        nint width = planes * Plane;
        int plane = 0;
        for (; plane + 4 <= planes; plane += 4, weights += 4 * Plane, output += 4 * Plane)
        {
            Vector512<float> a = default, b = default, c = default, d = default;
            float* w = weights;
            for (nint k = 0; k < depth; k++, w += width)
            {
                var v = Vector512.Create(input[k]);
                a = Avx512F.FusedMultiplyAdd(v, Vector512.Load(w), a);
                b = Avx512F.FusedMultiplyAdd(v, Vector512.Load(w + Plane), b);
                c = Avx512F.FusedMultiplyAdd(v, Vector512.Load(w + (2 * Plane)), c);
                d = Avx512F.FusedMultiplyAdd(v, Vector512.Load(w + (3 * Plane)), d);
            }

            Store(output, a, b, c);
            d.Store(output + (3 * Plane));
        }

        if (plane + 3 <= planes)
        {
            Vector512<float> a = default, b = default, c = default;
            float* w = weights;
            for (nint k = 0; k < depth; k++, w += width)
            {
                var v = Vector512.Create(input[k]);
                a = Avx512F.FusedMultiplyAdd(v, Vector512.Load(w), a);
                b = Avx512F.FusedMultiplyAdd(v, Vector512.Load(w + Plane), b);
                c = Avx512F.FusedMultiplyAdd(v, Vector512.Load(w + (2 * Plane)), c);
            }

            Store(output, a, b, c);
            return;
        }

        for (; plane < planes; plane++, weights += Plane, output += Plane)
        {
            Vector512<float> a = default;
            float* w = weights;
            for (nint k = 0; k < depth; k++, w += width)
                a = Avx512F.FusedMultiplyAdd(Vector512.Create(input[k]), Vector512.Load(w), a);
            a.Store(output);
        }
    }

    private static void Store(float* target, Vector512<float> a, Vector512<float> b, Vector512<float> c)
    {
        a.Store(target);
        b.Store(target + Plane);
        c.Store(target + (2 * Plane));
    }
}
