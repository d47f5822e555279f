using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Language.Numerics;

/// <summary>Matrix products with what follows on them: bias, the greatest piece. Inputs must be readable up to a whole tile of eight rows.</summary>
internal static unsafe class Products
{
    /// <summary>output[r] = weights · input[r] + bias, outputs filled up to whole panels.</summary>
    public static void Linear(TileKernel kernel, PanelWeights weights, float* input, nint stride, int rows, float* output, nint outputStride)
    {
        float* tile = stackalloc float[(TileKernel.Rows * TileKernel.Outputs) + 16];
        tile = Align(tile);
        // A panel is used for all rows while it is in the cache.
        for (int panel = 0; panel < weights.Panels; panel++)
        {
            float* bias = weights.Bias.Pointer + (panel * TileKernel.Outputs);
            for (int row = 0; row < rows; row += TileKernel.Rows)
            {
                int valid = Math.Min(TileKernel.Rows, rows - row);
                kernel.Multiply(input + (row * stride), stride, weights.Depth, weights.Panel(panel), tile);
                for (int r = 0; r < valid; r++)
                    AddBias(tile + (r * TileKernel.Outputs), bias, output + ((row + r) * outputStride) + (panel * TileKernel.Outputs));
            }
        }
    }

    /// <summary>For up to eight rows: output[r][o] = the greatest of three pieces of weights · input[r] + bias. Output rows are 16 * panels floats.</summary>
    public static void Maxout(TileKernel kernel, PanelWeights weights, float* input, nint stride, int rows, float* output)
    {
        float* tile = stackalloc float[(TileKernel.Rows * TileKernel.Outputs) + 16];
        tile = Align(tile);
        int width = weights.Panels * TileKernel.Plane;
        for (int panel = 0; panel < weights.Panels; panel++)
        {
            kernel.Multiply(input, stride, weights.Depth, weights.Panel(panel), tile);
            float* bias = weights.Bias.Pointer + (panel * TileKernel.Outputs);
            for (int r = 0; r < rows; r++)
                Greatest(tile + (r * TileKernel.Outputs), bias, output + (r * width) + (panel * TileKernel.Plane));
        }
    }

    /// <summary>The same for one row: output[o] = the greatest of three pieces of weights · input + bias.</summary>
    public static void MaxoutRow(TileKernel kernel, PanelWeights weights, float* input, float* output)
    {
        float* sums = stackalloc float[TileKernel.Outputs];
        for (int panel = 0; panel < weights.Panels; panel++)
        {
            kernel.MultiplyRow(input, weights.Depth, weights.Panel(panel), TileKernel.Outputs / TileKernel.Plane, sums);
            Greatest(sums, weights.Bias.Pointer + (panel * TileKernel.Outputs), output + (panel * TileKernel.Plane));
        }
    }

    /// <summary>The greater of each pair of lanes: the second unless the first is greater.</summary>
    public static Vector256<float> Greater(Vector256<float> first, Vector256<float> second) =>
        Vector256.ConditionalSelect(Vector256.GreaterThan(first, second), first, second);

    private static void AddBias(float* sums, float* bias, float* output)
    {
        for (int i = 0; i < TileKernel.Outputs; i += 8)
            (Vector256.Load(sums + i) + Vector256.Load(bias + i)).Store(output + i);
    }

    private static void Greatest(float* sums, float* bias, float* output)
    {
        for (int i = 0; i < TileKernel.Plane; i += 8)
        {
            Vector256<float> first = Vector256.Load(sums + i) + Vector256.Load(bias + i);
            Vector256<float> second = Vector256.Load(sums + TileKernel.Plane + i) + Vector256.Load(bias + TileKernel.Plane + i);
            Vector256<float> third = Vector256.Load(sums + (2 * TileKernel.Plane) + i) + Vector256.Load(bias + (2 * TileKernel.Plane) + i);
            Greater(Greater(first, second), third).Store(output + i);
        }
    }

    private static float* Align(float* pointer) => (float*)(((nint)pointer + 63) & ~(nint)63);
}
