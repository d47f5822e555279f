using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Numerics;

/// <summary>Sums over rows, always in eight interleaved lanes: the same bits whatever the width of the machine's vectors.</summary>
internal static unsafe class Lanes
{
    /// <summary>The lanes added up as ((0+1)+(2+3))+((4+5)+(6+7)).</summary>
    public static float Sum(Vector256<float> v) => ((v[0] + v[1]) + (v[2] + v[3])) + ((v[4] + v[5]) + (v[6] + v[7]));

    /// <summary>The sum of the products of two rows of a multiple of eight values.</summary>
    public static float Dot(float* first, float* second, int count)
    {
        Vector256<float> sum = Vector256<float>.Zero;
        for (int i = 0; i < count; i += 8)
            sum += Vector256.Load(first + i) * Vector256.Load(second + i);
        return Sum(sum);
    }

    /// <summary>target += factor * source, for a multiple of eight values.</summary>
    public static void AddScaled(float* target, float* source, float factor, int count)
    {
        var scale = Vector256.Create(factor);
        for (int i = 0; i < count; i += 8)
            (Vector256.Load(target + i) + (Vector256.Load(source + i) * scale)).Store(target + i);
    }

    /// <summary>target += source, for a multiple of eight values.</summary>
    public static void Add(float* target, float* source, nint count)
    {
        for (nint i = 0; i < count; i += 8)
            (Vector256.Load(target + i) + Vector256.Load(source + i)).Store(target + i);
    }
}
