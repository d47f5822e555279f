using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Numerics;

/// <summary>Layer normalisation (Ba, Kiros and Hinton 2016) of a row of a multiple of eight values, forwards and back; <see cref="LayerNormalization"/> is the parser's, of one width and with a residual.</summary>
internal static unsafe class RowNormalization
{
    /// <summary>output = gain * normal + shift, where normal is the row with mean 0 and variance 1.</summary>
    /// <returns>By what the distances from the mean were multiplied.</returns>
    public static float Apply(float* input, float* normal, float* output, float* gain, float* shift, int width, float epsilon)
    {
        (float center, float factor) = Measure(input, width, epsilon);
        var mean = Vector256.Create(center);
        var scale = Vector256.Create(factor);
        for (int i = 0; i < width; i += 8)
        {
            Vector256<float> value = (Vector256.Load(input + i) - mean) * scale;
            value.Store(normal + i);
            ((value * Vector256.Load(gain + i)) + Vector256.Load(shift + i)).Store(output + i);
        }

        return factor;
    }

    /// <summary>The mean of a row, and by what distances from it are multiplied so that their variance is 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (float Mean, float Scale) Measure(float* input, int width, float epsilon)
    {
        Vector256<float> sum = Vector256<float>.Zero;
        for (int i = 0; i < width; i += 8)
            sum += Vector256.Load(input + i);
        float center = Lanes.Sum(sum) / width;
        Vector256<float> mean = Vector256.Create(center), squares = Vector256<float>.Zero;
        for (int i = 0; i < width; i += 8)
        {
            Vector256<float> distance = Vector256.Load(input + i) - mean;
            squares += distance * distance;
        }

        return (center, 1 / MathF.Sqrt((Lanes.Sum(squares) / width) + epsilon));
    }

    /// <summary>Turns the gradient of the output into that of the input, and adds those of gain and shift.</summary>
    public static void Backward(float* gradient, float* normal, float scale, float* gain, float* gainGradient, float* shiftGradient, int width)
    {
        Vector256<float> sum = Vector256<float>.Zero, product = Vector256<float>.Zero;
        for (int i = 0; i < width; i += 8)
        {
            Vector256<float> g = Vector256.Load(gradient + i), n = Vector256.Load(normal + i);
            (Vector256.Load(shiftGradient + i) + g).Store(shiftGradient + i);
            (Vector256.Load(gainGradient + i) + (g * n)).Store(gainGradient + i);
            g *= Vector256.Load(gain + i);
            g.Store(gradient + i);
            sum += g;
            product += g * n;
        }

        Vector256<float> mean = Vector256.Create(Lanes.Sum(sum) / width), along = Vector256.Create(Lanes.Sum(product) / width), factor = Vector256.Create(scale);
        for (int i = 0; i < width; i += 8)
            ((Vector256.Load(gradient + i) - mean - (Vector256.Load(normal + i) * along)) * factor).Store(gradient + i);
    }
}
