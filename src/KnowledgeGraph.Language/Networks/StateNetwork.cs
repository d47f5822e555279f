using System.Runtime.Intrinsics;
using KnowledgeGraph.Language.Numerics;
using KnowledgeGraph.Language.Tensors;

namespace KnowledgeGraph.Language.Networks;

/// <summary>
/// Scores the moves of a transition system from a few tokens of its state: projection of the token vectors to 64, one product
/// a token and feature position, their sum over the positions, the greater of two pieces, one row of scores.
/// </summary>
internal sealed unsafe class StateNetwork
{
    /// <summary>Length of a projected vector and of the hidden layer.</summary>
    public const int Hidden = 64;

    /// <summary>Floats of a token at one feature position: two pieces of the hidden layer, one after the other.</summary>
    public const int Position = 2 * Hidden;

    private readonly TileKernel _kernel;
    private readonly PanelWeights _projection;
    private readonly PanelWeights _lower;
    private readonly RowWeights _upper;
    private readonly AlignedFloats _missing;
    private readonly AlignedFloats _bias = new(Position);

    public StateNetwork(TensorFile tensors, string prefix, int features, int classes, TileKernel kernel)
    {
        _kernel = kernel;
        Features = features;
        Classes = classes;
        _projection = PanelWeights.OfLinear(
            tensors.Floats($"{prefix}.proj.W", Hidden, TokenNetwork.Width), tensors.Floats($"{prefix}.proj.b", Hidden), TokenNetwork.Width);
        _lower = PanelWeights.OfLinear(PiecesApart(tensors.Floats($"{prefix}.lower.W", features, Hidden, 2, Hidden), features, Hidden), [], Hidden);
        _upper = new RowWeights(tensors.Floats($"{prefix}.upper.W", classes, Hidden), tensors.Floats($"{prefix}.upper.b", classes), Hidden);
        _missing = new AlignedFloats(features * Position);
        PiecesApart(tensors.Floats($"{prefix}.lower.pad", features, Hidden, 2), features, 1).CopyTo(_missing.Span);
        PiecesApart(tensors.Floats($"{prefix}.lower.b", Hidden, 2), 1, 1).CopyTo(_bias.Span);
    }

    public int Features { get; }

    public int Classes { get; }

    /// <summary>Floats of a token at all feature positions, filled up to whole panels.</summary>
    public int TokenWidth => _lower.Panels * TileKernel.Outputs;

    /// <summary>Floats of a projected row, filled up to whole panels.</summary>
    public int ProjectedWidth => _projection.Panels * TileKernel.Outputs;

    /// <summary>Floats of a row of scores, filled up.</summary>
    public int ScoreWidth => _upper.Width;

    /// <summary>Projects token vectors; the rows are <see cref="ProjectedWidth"/> long.</summary>
    public void Project(float* vectors, int rows, float* output) =>
        Products.Linear(_kernel, _projection, vectors, TokenNetwork.Width, rows, output, ProjectedWidth);

    /// <summary>Products of projected tokens (rows of 64) with all feature positions.</summary>
    public void Lower(float* projected, nint stride, int rows, float* output) =>
        Products.Linear(_kernel, _lower, projected, stride, rows, output, TokenWidth);

    /// <summary>What stands for a missing token at a feature position.</summary>
    public float* Missing(int position) => _missing.Pointer + (position * Position);

    /// <summary>Scores of all classes, given for each feature position its 128 floats.</summary>
    public void Score(float** features, float* scores)
    {
        float* hidden = stackalloc float[Hidden];
        for (int i = 0; i < Hidden; i += 8)
            Products.Greater(Sum(features, i), Sum(features, Hidden + i)).Store(hidden + i);
        _upper.Multiply(_kernel, hidden, scores);
    }

    private Vector256<float> Sum(float** features, int place)
    {
        Vector256<float> sum = Vector256<float>.Zero;
        for (int f = 0; f < Features; f++)
            sum += Vector256.Load(features[f] + place);
        return sum + Vector256.Load(_bias.Pointer + place);
    }

    /// <summary>Reorders (positions, 64, 2, depth) to (positions, 2, 64, depth).</summary>
    private static float[] PiecesApart(ReadOnlySpan<float> values, int positions, int depth)
    {
        float[] result = new float[values.Length];
        for (int position = 0; position < positions; position++)
        {
            for (int output = 0; output < Hidden; output++)
            {
                for (int piece = 0; piece < 2; piece++)
                {
                    int from = (((position * Hidden) + output) * 2) + piece, to = (((position * 2) + piece) * Hidden) + output;
                    values.Slice(from * depth, depth).CopyTo(result.AsSpan(to * depth));
                }
            }
        }

        return result;
    }
}
