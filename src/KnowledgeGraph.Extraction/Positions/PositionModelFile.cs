using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Positions.Contexts;
using KnowledgeGraph.Extraction.Positions.Pairs;
using KnowledgeGraph.Extraction.Positions.Training;
using KnowledgeGraph.Language;
using Newtonsoft.Json;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Model files of positions and citations: a line of JSON (format, thresholds, calibration, figures), then weights and trees of positions, weights of citations, then those of pairs of actors and of the encoder where these were learned.</summary>
public static class PositionModelFile
{
    private const int Format = 3;
    private const int LongestHeader = 1 << 20;

    /// <summary>Writes a model; the same model gives the same bytes.</summary>
    public static void Write(PositionModel model, string path)
    {
        ArgumentNullException.ThrowIfNull(model);
        using FileStream stream = File.Create(path);
        var header = new Header(
            Format, model.ShownFrom, model.StanceThreshold, [.. model.StanceCalibration.Scores], [.. model.StanceCalibration.Shares],
            model.CitationThreshold, [.. model.CitationCalibration.Scores], [.. model.CitationCalibration.Shares], model.CorpusDigest, model.Figures, model.Pairs?.Factors, model.Context is null ? 0 : CandidateSentences.Features, model.Context?.Classifier.EncoderDigest);
        stream.Write(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(header) + "\n"));
        model.StanceWeights.Write(stream);
        model.Acceptance.Stance.Write(stream);
        model.Acceptance.Target.Write(stream);
        model.CitationWeights.Write(stream);
        model.Pairs?.Weights.Write(stream);
        model.Context?.Classifier.Write(stream);
    }

    /// <summary>Reads a model.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no model that this version reads.</exception>
    public static PositionModel Read(string path) => Read(path, null, out _);

    /// <summary>The confidence from which on positions are shown, read from the first line alone.</summary>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no model that this version reads.</exception>
    internal static double ReadShownFrom(string path)
    {
        using FileStream stream = File.OpenRead(path);
        byte[] bytes = new byte[(int)Math.Min(stream.Length, LongestHeader)];
        stream.ReadExactly(bytes);
        return ReadHeader(path, bytes, out _).ShownFrom;
    }

    /// <summary>Reads a model, with the encoder's folder (null for where it is found) and the digest of the file, which has that of the encoder in it.</summary>
    internal static PositionModel Read(string path, string? encoder, out string digest)
    {
        byte[] bytes = File.ReadAllBytes(path);
        digest = Convert.ToHexStringLower(SHA256.HashData(bytes));
        Header header = ReadHeader(path, bytes, out int end);
        try
        {
            using var stream = new MemoryStream(bytes, end + 1, bytes.Length - end - 1);
            if (header.ContextFeatures is not (0 or CandidateSentences.Features))
                throw new InvalidDataException($"{path} has an encoder with {header.ContextFeatures} numbers a candidate, not {CandidateSentences.Features}: train it anew with 'kg train positions'.");
            HashedWeights stances = HashedWeights.Read(stream, StanceModel.Classes, CandidateFeatures.Measures);
            var acceptance = new AcceptanceModel(BoostedTrees.Read(stream, PositionTraits.Count), BoostedTrees.Read(stream, PositionTraits.Count));
            HashedWeights citations = HashedWeights.Read(stream, Citations.CitationModel.Classes);
            PairModel? pairs = header.PairFactors is { } factors ? new PairModel(HashedWeights.Read(stream, PairModel.Classes, PairFeatures.Measures), factors) : null;
            if (pairs?.Factors.Length is not (null or PairModel.Classes))
                throw new InvalidDataException($"{path} is no model of positions: it has factors of other classes.");
            ContextModel? context = header.ContextFeatures > 0 ? ContextModel.Read(encoder ??= ModelLocation.Find(ModelLocation.Encoder), stream) : null;
            if (context is not null && context.Classifier.EncoderDigest != header.EncoderDigest)
                throw new InvalidDataException($"{path} was learned with another encoder than the one in '{encoder}': put the folder '{ModelLocation.Encoder}' there that it was learned with, or train it anew with 'kg train positions'.");
            if (stream.Position < stream.Length)
                throw new InvalidDataException($"{path} is no model of positions: there is more in it than it says.");
            return new PositionModel(
                stances, context, acceptance, header.StanceThreshold, new Calibration(header.StanceScores, header.StanceShares),
                citations, header.CitationThreshold, new Calibration(header.CitationScores, header.CitationShares), header.ShownFrom, header.CorpusDigest, header.Figures)
                .With(pairs);
        }
        catch (EndOfStreamException error)
        {
            throw new InvalidDataException($"{path} is no model of positions: {error.Message}", error);
        }
    }

    private static Header ReadHeader(string path, byte[] bytes, out int end)
    {
        end = Array.IndexOf(bytes, (byte)'\n', 0, Math.Min(bytes.Length, LongestHeader));
        if (end < 0)
            throw new InvalidDataException($"{path} is no model of positions: it has no header.");
        try
        {
            return JsonConvert.DeserializeObject<Header>(Encoding.UTF8.GetString(bytes, 0, end)) is { Format: Format } read
                ? read
                : throw new InvalidDataException($"{path} is a model of another format than {Format}: train it anew with 'kg train positions'.");
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{path} is no model of positions: {error.Message}", error);
        }
    }

    private sealed record Header(
        int Format, double ShownFrom, double StanceThreshold, double[] StanceScores, double[] StanceShares,
        double CitationThreshold, double[] CitationScores, double[] CitationShares, string CorpusDigest, PositionFigures Figures, double[]? PairFactors, int ContextFeatures, string? EncoderDigest);
}
