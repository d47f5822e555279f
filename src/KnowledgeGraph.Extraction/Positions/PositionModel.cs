using KnowledgeGraph.Extraction.Citations;
using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Positions.Contexts;
using KnowledgeGraph.Extraction.Positions.Pairs;
using KnowledgeGraph.Extraction.Positions.Training;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>What was learned about positions and citations: weights, thresholds, calibration, and the figures on held-out articles.</summary>
public sealed class PositionModel
{
    internal PositionModel(
        HashedWeights stances, ContextModel? context, AcceptanceModel acceptance, double stanceThreshold, Calibration stanceCalibration, HashedWeights citations, double citationThreshold, Calibration citationCalibration,
        double shownFrom, string corpusDigest, PositionFigures figures)
    {
        (StanceWeights, Context, Acceptance, StanceThreshold, StanceCalibration) = (stances, context, acceptance, stanceThreshold, stanceCalibration);
        (CitationWeights, CitationThreshold, CitationCalibration) = (citations, citationThreshold, citationCalibration);
        (ShownFrom, CorpusDigest, Figures) = (shownFrom, corpusDigest, figures);
    }

    /// <summary>The confidence from which on positions are shown by default: about four of five of those are right.</summary>
    public double ShownFrom { get; }

    /// <summary>Digest of the corpus it learned from.</summary>
    public string CorpusDigest { get; }

    /// <summary>Agreement with the marks on articles that were held out.</summary>
    public PositionFigures Figures { get; }

    /// <summary>Reads single sentences; null when it was not taught to.</summary>
    internal PairModel? Pairs { get; private init; }

    internal HashedWeights StanceWeights { get; }

    /// <summary>Reads the sentences of candidates; null when no encoder was taught.</summary>
    internal ContextModel? Context { get; }

    internal AcceptanceModel Acceptance { get; }

    internal double StanceThreshold { get; }

    internal Calibration StanceCalibration { get; }

    internal HashedWeights CitationWeights { get; }

    internal double CitationThreshold { get; }

    internal Calibration CitationCalibration { get; }

    /// <summary>Who chooses among candidates.</summary>
    internal StanceModel Chooser => new(StanceWeights, Context, Acceptance, StanceThreshold, StanceCalibration);

    /// <summary>The same model with one that reads single sentences.</summary>
    internal PositionModel With(PairModel? pairs) => new(
        StanceWeights, Context, Acceptance, StanceThreshold, StanceCalibration, CitationWeights, CitationThreshold, CitationCalibration, ShownFrom, CorpusDigest, Figures)
    {
        Pairs = pairs,
    };
}
