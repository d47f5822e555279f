using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Positions.Pairs;
using KnowledgeGraph.Extraction.Positions.Training;
using Newtonsoft.Json;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Model files of positions and citations: a line of JSON (format, thresholds, calibration, figures), then weights and trees of positions, weights of citations, and of pairs of actors where these were learned.</summary>
public static class PositionModelFile
{
    private const int Format = 2;
    private const int LongestHeader = 1 << 20;

    /// <summary>Writes a model; the same model gives the same bytes.</summary>
    public static void Write(PositionModel model, string path)
    {
        ArgumentNullException.ThrowIfNull(model);
        using FileStream stream = File.Create(path);
        var header = new Header(
            Format, model.ShownFrom, model.StanceThreshold, [.. model.StanceCalibration.Scores], [.. model.StanceCalibration.Shares],
            model.CitationThreshold, [.. model.CitationCalibration.Scores], [.. model.CitationCalibration.Shares], model.CorpusDigest, model.Figures, model.Pairs?.Factors);
        stream.Write(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(header) + "\n"));
        model.StanceWeights.Write(stream);
        model.Acceptance.Stance.Write(stream);
        model.Acceptance.Target.Write(stream);
        model.CitationWeights.Write(stream);
        model.Pairs?.Weights.Write(stream);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no model that this version reads.</exception>
    public static PositionModel Read(string path) => Read(path, out _);

    internal static PositionModel Read(string path, out string digest)
    {
        byte[] bytes = File.ReadAllBytes(path);
        digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        int end = Array.IndexOf(bytes, (byte)'\n', 0, Math.Min(bytes.Length, LongestHeader));
        if (end < 0)
            throw new InvalidDataException($"{path} is no model of positions: it has no header.");
        try
        {
            Header header = JsonConvert.DeserializeObject<Header>(Encoding.UTF8.GetString(bytes, 0, end)) is { Format: Format } read
                ? read
                : throw new InvalidDataException($"{path} is a model of another format than {Format}.");
            using var stream = new MemoryStream(bytes, end + 1, bytes.Length - end - 1);
            HashedWeights stances = HashedWeights.Read(stream, StanceModel.Classes, CandidateFeatures.Measures);
            var acceptance = new AcceptanceModel(BoostedTrees.Read(stream, PositionTraits.Count), BoostedTrees.Read(stream, PositionTraits.Count));
            HashedWeights citations = HashedWeights.Read(stream, Citations.CitationModel.Classes);
            PairModel? pairs = header.PairFactors is { } factors ? new PairModel(HashedWeights.Read(stream, PairModel.Classes, PairFeatures.Measures), factors) : null;
            if (pairs?.Factors.Length is not (null or PairModel.Classes))
                throw new InvalidDataException($"{path} is no model of positions: it has factors of other classes.");
            return new PositionModel(
                stances, acceptance, header.StanceThreshold, new Calibration(header.StanceScores, header.StanceShares),
                citations, header.CitationThreshold, new Calibration(header.CitationScores, header.CitationShares), header.ShownFrom, header.CorpusDigest, header.Figures)
                .With(pairs);
        }
        catch (Exception error) when (error is JsonException or EndOfStreamException)
        {
            throw new InvalidDataException($"{path} is no model of positions: {error.Message}", error);
        }
    }

    private sealed record Header(
        int Format, double ShownFrom, double StanceThreshold, double[] StanceScores, double[] StanceShares,
        double CitationThreshold, double[] CitationScores, double[] CitationShares, string CorpusDigest, PositionFigures Figures, double[]? PairFactors);
}
