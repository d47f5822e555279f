using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Benchmarks;

/// <summary>What the machine reaches at best: fused multiply-adds on registers alone, in enough chains to hide their latency.</summary>
internal static class MachinePeak
{
    private const int Chains = 12;
    private const int Steps = 4_000_000;

    private const int StreamedFloats = 1 << 26;

    // What is computed must go somewhere, and the chains must differ, or the compiler leaves them out.
    private static float result;

    private static readonly Lazy<double> Measured = new(() => Rate(Vector512.IsHardwareAccelerated ? Run512 : Run256));

    /// <summary>GFLOP/s with the widest vectors there are.</summary>
    public static double GigaFlops => Measured.Value;

    /// <summary>Prints the peak by width of vectors, and how many GB/s one thread reads from memory and from the second-level cache.</summary>
    public static int Print()
    {
        if (Vector512.IsHardwareAccelerated)
            Write($"512 bits: {Rate(Run512):F1} GFLOP/s");
        Write($"256 bits: {Rate(Run256):F1} GFLOP/s");
        Write($"128 bits: {Rate(Run128):F1} GFLOP/s");
        float[] stream = new float[StreamedFloats];
        stream.AsSpan().Fill(1);
        Write($"memory: {Bandwidth(stream, StreamedFloats):F1} GB/s, second-level cache: {Bandwidth(stream, 1 << 17):F1} GB/s");
        return 0;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static double Rate(Func<int> run)
    {
        double best = 0;
        for (int round = 0; round < 9; round++)
        {
            long start = Stopwatch.GetTimestamp();
            int lanes = run();
            best = Math.Max(best, 2.0 * Chains * lanes * Steps / Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }

        return best;
    }

    // Reads the first floats of the array again and again, as many as the whole array has.
    private static double Bandwidth(float[] stream, int floats)
    {
        double best = 0;
        for (int round = 0; round < 5; round++)
        {
            long start = Stopwatch.GetTimestamp();
            float sum = 0;
            for (int read = 0; read < StreamedFloats; read += floats)
                sum += Sum(stream.AsSpan(0, floats));
            best = Math.Max(best, StreamedFloats * (double)sizeof(float) / Stopwatch.GetElapsedTime(start).TotalNanoseconds);
            result = sum;
        }

        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float Sum(ReadOnlySpan<float> values)
    {
        Vector256<float> a = default, b = default, c = default, d = default;
        for (int i = 0; i < values.Length; i += 32)
        {
            a += Vector256.Create(values[i..]);
            b += Vector256.Create(values[(i + 8)..]);
            c += Vector256.Create(values[(i + 16)..]);
            d += Vector256.Create(values[(i + 24)..]);
        }

        return Vector256.Sum(a + b + c + d);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Run512()
    {
        var x = Vector512.Create(1.0001f);
        var y = Vector512.Create(0.0001f);
        Vector512<float> a = x, b = a + y, c = b + y, d = c + y, e = d + y, f = e + y, g = f + y, h = g + y, i = h + y, j = i + y, k = j + y, l = k + y;
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

        result = (a + b + c + d + e + f + g + h + i + j + k + l)[0];
        return Vector512<float>.Count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Run256()
    {
        var x = Vector256.Create(1.0001f);
        var y = Vector256.Create(0.0001f);
        Vector256<float> a = x, b = a + y, c = b + y, d = c + y, e = d + y, f = e + y, g = f + y, h = g + y, i = h + y, j = i + y, k = j + y, l = k + y;
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

        result = (a + b + c + d + e + f + g + h + i + j + k + l)[0];
        return Vector256<float>.Count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Run128()
    {
        var x = Vector128.Create(1.0001f);
        var y = Vector128.Create(0.0001f);
        Vector128<float> a = x, b = a + y, c = b + y, d = c + y, e = d + y, f = e + y, g = f + y, h = g + y, i = h + y, j = i + y, k = j + y, l = k + y;
        for (int step = 0; step < Steps; step++)
        {
            a = Vector128.FusedMultiplyAdd(a, x, y);
            b = Vector128.FusedMultiplyAdd(b, x, y);
            c = Vector128.FusedMultiplyAdd(c, x, y);
            d = Vector128.FusedMultiplyAdd(d, x, y);
            e = Vector128.FusedMultiplyAdd(e, x, y);
            f = Vector128.FusedMultiplyAdd(f, x, y);
            g = Vector128.FusedMultiplyAdd(g, x, y);
            h = Vector128.FusedMultiplyAdd(h, x, y);
            i = Vector128.FusedMultiplyAdd(i, x, y);
            j = Vector128.FusedMultiplyAdd(j, x, y);
            k = Vector128.FusedMultiplyAdd(k, x, y);
            l = Vector128.FusedMultiplyAdd(l, x, y);
        }

        result = (a + b + c + d + e + f + g + h + i + j + k + l)[0];
        return Vector128<float>.Count;
    }
}
