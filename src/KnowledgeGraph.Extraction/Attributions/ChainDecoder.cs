using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>Runs a chain model over sequences; keeps its memory. Not for more than one thread.</summary>
internal sealed class ChainDecoder
{
    private readonly LinearChainModel _model;

    public ChainDecoder(LinearChainModel model)
    {
        _model = model;
        Lattice = new Lattice(model.Labels);
        Lattice.Use(model);
    }

    /// <summary>The lattice to read results from.</summary>
    public Lattice Lattice { get; }

    /// <summary>Adds the weights of features to a row of label scores.</summary>
    public void AddScores(FeatureBuffer features, Span<float> scores)
    {
        foreach (ulong key in features.Keys)
        {
            int number = _model.Features.Find(key);
            if (number >= 0)
                _model.AddRow(number, scores);
        }
    }

    /// <summary>Writes the best labelling.</summary>
    public void Viterbi(Span<byte> labels) => Lattice.Viterbi(_model, labels);
}
