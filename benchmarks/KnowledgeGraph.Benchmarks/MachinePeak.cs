using System.Diagnostics;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Benchmarks;

/// <summary>What the machine reaches at best: fused multiply-adds on registers alone, in enough chains to hide their latency.</summary>
internal static class MachinePeak
{
    private const int Chains = 12;
    private const int Steps = 4_000_000;

    private static readonly Lazy<double> Measured = new(Measure);

    public static double GigaFlops => Measured.Value;

    private static double Measure()
    {
        double best = 0;
        for (int round = 0; round < 9; round++)
        {
            long start = Stopwatch.GetTimestamp();
            int lanes = Vector512.IsHardwareAccelerated ? Run512() : Run256();
            best = Math.Max(best, 2.0 * Chains * lanes * Steps / Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }

        return best;
    }

    private static int Run512()
    {
        var x = Vector512.Create(1.0001f);
        var y = Vector512.Create(0.0001f);
        Vector512<float> a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x, i = x, j = x, k = x, l = x;
        for (int step = 0; step < Steps; step++)
        {
            a = Vector512.FusedMultiplyAdd(a, x, y);
            b = Vector512.FusedMultiplyAdd(b, x, y);
            c = Vector512.FusedMultiplyAdd(c, x, y);
            d = Vector512.FusedMultiplyAdd(d, x, y);
            e = Vector512.FusedMultiplyAdd(e, x, y);
            f = Vector512.FusedMultiplyAdd(f, x, y);
            g = Vector512.FusedMultiplyAdd(g, x, y);
            h = Vector512.FusedMultiplyAdd(h, x, y);
            i = Vector512.FusedMultiplyAdd(i, x, y);
            j = Vector512.FusedMultiplyAdd(j, x, y);
            k = Vector512.FusedMultiplyAdd(k, x, y);
            l = Vector512.FusedMultiplyAdd(l, x, y);
        }

        GC.KeepAlive((a + b + c + d + e + f + g + h + i + j + k + l)[0]);
        return Vector512<float>.Count;
    }

    private static int Run256()
    {
        var x = Vector256.Create(1.0001f);
        var y = Vector256.Create(0.0001f);
        Vector256<float> a = x, b = x, c = x, d = x, e = x, f = x, g = x, h = x, i = x, j = x, k = x, l = x;
        for (int step = 0; step < Steps; step++)
        {
            a = Vector256.FusedMultiplyAdd(a, x, y);
            b = Vector256.FusedMultiplyAdd(b, x, y);
            c = Vector256.FusedMultiplyAdd(c, x, y);
            d = Vector256.FusedMultiplyAdd(d, x, y);
            e = Vector256.FusedMultiplyAdd(e, x, y);
            f = Vector256.FusedMultiplyAdd(f, x, y);
            g = Vector256.FusedMultiplyAdd(g, x, y);
            h = Vector256.FusedMultiplyAdd(h, x, y);
            i = Vector256.FusedMultiplyAdd(i, x, y);
            j = Vector256.FusedMultiplyAdd(j, x, y);
            k = Vector256.FusedMultiplyAdd(k, x, y);
            l = Vector256.FusedMultiplyAdd(l, x, y);
        }

        GC.KeepAlive((a + b + c + d + e + f + g + h + i + j + k + l)[0]);
        return Vector256<float>.Count;
    }
}
