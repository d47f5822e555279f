using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>What was learned about attributions: immutable, safe to use from many threads. Read and written by <see cref="AttributionModelFile"/>.</summary>
public sealed class AttributionModel
{
    internal AttributionModel(
        AttributionModelHeader header, Cueness cueness, LinearChainModel cues, LinearChainModel roles, LinearChainModel acceptance, Calibration calibration)
    {
        (Header, Cueness, Cues, Roles, Acceptance, Calibration) = (header, cueness, cues, roles, acceptance, calibration);
    }

    /// <summary>What the model was made from.</summary>
    public AttributionModelHeader Header { get; }

    internal Cueness Cueness { get; }

    internal LinearChainModel Cues { get; }

    internal LinearChainModel Roles { get; }

    internal LinearChainModel Acceptance { get; }

    internal Calibration Calibration { get; }
}
