using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Numerics;

/// <summary>
/// Exponential, softmax and GELU over floats with the same bits on every machine: eight lanes, additions and multiplications in a fixed order,
/// nothing fused, nothing of the C runtime.
/// </summary>
internal static unsafe class VectorMath
{
    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;

    // GELU by tanh (Hendrycks and Gimpel 2016), which differs from that by the error function, with which the encoder was pretrained, by less than 0.001.
    private const float GeluScale = 0.7978845608f;
    private const float GeluCube = 0.044715f;

    /// <summary>e to the power of each lane; arguments are held within -87 and 87. Relative error below 3e-7.</summary>
    public static Vector256<float> Exp(Vector256<float> x)
    {
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(-87f)), Vector256.Create(87f));
        Vector256<float> k = Vector256.Floor((x * Log2E) + Vector256.Create(0.5f));
        Vector256<float> r = x - (k * Ln2High) - (k * Ln2Low);
        var sum = Vector256.Create(1.9875691500e-4f);
        sum = (sum * r) + Vector256.Create(1.3981999507e-3f);
        sum = (sum * r) + Vector256.Create(8.3334519073e-3f);
        sum = (sum * r) + Vector256.Create(4.1665795894e-2f);
        sum = (sum * r) + Vector256.Create(1.6666665459e-1f);
        sum = (sum * r) + Vector256.Create(5.0000001201e-1f);
        Vector256<float> power = (sum * r * r) + r + Vector256<float>.One;
        Vector256<int> exponent = Vector256.ShiftLeft(Vector256.ConvertToInt32(k) + Vector256.Create(127), 23);
        return power * exponent.AsSingle();
    }

    /// <summary>Turns the first values of a row into shares that sum to 1. The row must be readable and writable up to a multiple of eight; what lies behind becomes 0.</summary>
    public static void Softmax(float* row, int count)
    {
        float greatest = row[0];
        for (int i = 1; i < count; i++)
            greatest = row[i] > greatest ? row[i] : greatest;
        Vector256<float> sum = Vector256<float>.Zero, shift = Vector256.Create(greatest);
        int whole = (count + 7) & ~7;
        for (int i = count; i < whole; i++)
            row[i] = -1e30f;
        for (int i = 0; i < whole; i += 8)
        {
            Vector256<float> e = Exp(Vector256.Load(row + i) - shift);
            e.Store(row + i);
            sum += e;
        }

        for (int i = count; i < whole; i++)
            row[i] = 0;
        var scale = Vector256.Create(1 / Lanes.Sum(sum));
        for (int i = 0; i < whole; i += 8)
            (Vector256.Load(row + i) * scale).Store(row + i);
    }

    /// <summary>output = GELU of input, for a multiple of eight values.</summary>
    public static void Gelu(float* input, float* output, nint count)
    {
        for (nint i = 0; i < count; i += 8)
        {
            var x = Vector256.Load(input + i);
            (x * Gate(x)).Store(output + i);
        }
    }

    /// <summary>Multiplies gradients by the derivative of GELU at the inputs, for a multiple of eight values.</summary>
    public static void GeluGradient(float* input, float* gradient, nint count)
    {
        for (nint i = 0; i < count; i += 8)
        {
            var x = Vector256.Load(input + i);
            Vector256<float> gate = Gate(x);
            Vector256<float> slope = Vector256.Create(2 * GeluScale) * (Vector256<float>.One + (Vector256.Create(3 * GeluCube) * x * x));
            Vector256<float> derivative = gate + (x * gate * (Vector256<float>.One - gate) * slope);
            (Vector256.Load(gradient + i) * derivative).Store(gradient + i);
        }
    }

    // (1 + tanh u) / 2 = 1 / (1 + e^-2u).
    private static Vector256<float> Gate(Vector256<float> x)
    {
        Vector256<float> u = Vector256.Create(-2 * GeluScale) * (x + (Vector256.Create(GeluCube) * x * x * x));
        return Vector256<float>.One / (Vector256<float>.One + Exp(u));
    }
}
