using KnowledgeGraph.Language.Networks;
using KnowledgeGraph.Language.Numerics;
using KnowledgeGraph.Language.Tensors;

namespace KnowledgeGraph.Language.Tagging;

/// <summary>Gives each token the tag with the highest score, the first of equals.</summary>
internal sealed unsafe class Tagger
{
    private readonly TileKernel _kernel;
    private readonly PanelWeights _weights;
    private readonly byte[] _tags;

    /// <param name="tensors">The weights.</param>
    /// <param name="labels">The tags in the order of the scores.</param>
    /// <param name="kernel">The kernel to compute with.</param>
    public Tagger(TensorFile tensors, IReadOnlyList<string> labels, TileKernel kernel)
    {
        _kernel = kernel;
        _tags = [.. labels.Select(Labels.Tags.IdOf)];
        _weights = PanelWeights.OfLinear(
            tensors.Floats("tagger.W", labels.Count, TokenNetwork.Width), tensors.Floats("tagger.b", labels.Count), TokenNetwork.Width);
    }

    /// <summary>Tags tokens from their vectors.</summary>
    /// <param name="vectors">Their vectors, one after the other.</param>
    /// <param name="tags">Receives the tags' ids.</param>
    /// <param name="margins">Receives by how much the best score leads, or is empty.</param>
    public void Tag(float* vectors, Span<byte> tags, Span<float> margins)
    {
        int width = _weights.Panels * TileKernel.Outputs;
        float* scores = stackalloc float[TileKernel.Rows * width];
        for (int i = 0; i < tags.Length; i += TileKernel.Rows)
        {
            int rows = Math.Min(TileKernel.Rows, tags.Length - i);
            Products.Linear(_kernel, _weights, vectors + (i * TokenNetwork.Width), TokenNetwork.Width, rows, scores, width);
            for (int r = 0; r < rows; r++)
            {
                (int best, float margin) = Best(new ReadOnlySpan<float>(scores + (r * width), _tags.Length));
                tags[i + r] = _tags[best];
                if (!margins.IsEmpty)
                    margins[i + r] = margin;
            }
        }
    }

    private static (int Best, float Margin) Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        float second = float.NegativeInfinity;
        for (int i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                second = scores[best];
                best = i;
            }
            else
            {
                second = Math.Max(second, scores[i]);
            }
        }

        return (best, scores[best] - second);
    }
}
