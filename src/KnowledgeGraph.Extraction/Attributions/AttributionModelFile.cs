using System.Text;
using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Sequences;
using KnowledgeGraph.Language;
using Newtonsoft.Json;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>
/// The file of an attribution model: eight bytes of magic, the header as JSON with its length before it, both cueness tables, then each chain
/// model as keys and half-precision weights, then the calibration of the confidence. Little-endian; equal models give equal bytes.
/// </summary>
public static class AttributionModelFile
{
    private const int MostFeatures = 20_000_000;
    private static readonly byte[] Magic = "KGATTR01"u8.ToArray();

    /// <summary>The path of the model that ships with the program, in the folder <c>attribution</c> of the models.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static string Shipped => Path.Combine(ModelLocation.Find("attribution"), "attribution.model");

    /// <summary>Reads a model.</summary>
    /// <exception cref="InvalidDataException">The file is no attribution model, is cut, or is of another version.</exception>
    public static AttributionModel Read(string path)
    {
        using var reader = new BinaryReader(new BufferedStream(File.OpenRead(path), 1 << 16), Encoding.UTF8);
        try
        {
            if (!reader.ReadBytes(Magic.Length).AsSpan().SequenceEqual(Magic))
                throw new InvalidDataException($"{path} is not an attribution model.");
            string json = Encoding.UTF8.GetString(reader.ReadBytes(reader.ReadInt32()));
            AttributionModelHeader header = JsonConvert.DeserializeObject<AttributionModelHeader>(json)
                ?? throw new InvalidDataException($"{path} has no header.");
            if (header.Format != AttributionModelHeader.CurrentFormat)
                throw new InvalidDataException($"{path} has format {header.Format}; this version reads {AttributionModelHeader.CurrentFormat}.");
            return new AttributionModel(header, new Cueness(ReadTable(reader), ReadTable(reader)), ReadChain(reader), ReadChain(reader), ReadChain(reader), ReadCalibration(reader));
        }
        catch (Exception error) when (error is EndOfStreamException or JsonException or ArgumentException)
        {
            throw new InvalidDataException($"{path} is cut or damaged: {error.Message}", error);
        }
    }

    /// <summary>Writes a model; the file appears when it is whole.</summary>
    public static void Write(AttributionModel model, string path)
    {
        string unfinished = path + ".part";
        using (var writer = new BinaryWriter(new BufferedStream(File.Create(unfinished), 1 << 16), Encoding.UTF8))
        {
            byte[] json = Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(model.Header, Formatting.Indented).ReplaceLineEndings("\n"));
            writer.Write(Magic);
            writer.Write(json.Length);
            writer.Write(json);
            WriteTable(writer, model.Cueness.Table);
            WriteTable(writer, model.Cueness.Kin);
            WriteChain(writer, model.Cues);
            WriteChain(writer, model.Roles);
            WriteChain(writer, model.Acceptance);
            WriteCalibration(writer, model.Calibration);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    private static void WriteTable(BinaryWriter writer, (ulong Key, byte Class)[] table)
    {
        writer.Write(table.Length);
        foreach ((ulong key, byte @class) in table)
        {
            writer.Write(key);
            writer.Write(@class);
        }
    }

    private static (ulong Key, byte Class)[] ReadTable(BinaryReader reader)
    {
        var table = new (ulong Key, byte Class)[Count(reader)];
        for (int i = 0; i < table.Length; i++)
            table[i] = (reader.ReadUInt64(), reader.ReadByte());
        return table;
    }

    private static void WriteChain(BinaryWriter writer, LinearChainModel model)
    {
        writer.Write(model.Labels);
        writer.Write(model.Features.Count);
        foreach (ulong key in model.Features.Keys)
            writer.Write(key);
        for (int i = 0; i < model.Weights.Length; i++)
        {
            if (i % model.Stride < model.Labels)
                writer.Write((Half)model.Weights[i]);
        }
    }

    private static LinearChainModel ReadChain(BinaryReader reader)
    {
        int labels = reader.ReadInt32();
        if (labels is < 2 or > 64)
            throw new InvalidDataException($"{labels} labels are not plausible.");
        ulong[] keys = new ulong[Count(reader)];
        for (int i = 0; i < keys.Length; i++)
            keys[i] = reader.ReadUInt64();
        float[] weights = new float[LinearChainModel.WeightCount(labels, keys.Length)];
        int stride = LinearChainModel.StrideOf(labels);
        for (int i = 0; i < weights.Length; i++)
            weights[i] = i % stride < labels ? (float)reader.ReadHalf() : 0;
        return new LinearChainModel(labels, new FeatureIndex(keys), weights);
    }

    private static void WriteCalibration(BinaryWriter writer, Calibration calibration)
    {
        writer.Write(calibration.Scores.Count);
        for (int i = 0; i < calibration.Scores.Count; i++)
        {
            writer.Write(calibration.Scores[i]);
            writer.Write(calibration.Shares[i]);
        }
    }

    private static Calibration ReadCalibration(BinaryReader reader)
    {
        double[] scores = new double[Count(reader)];
        double[] shares = new double[scores.Length];
        for (int i = 0; i < scores.Length; i++)
            (scores[i], shares[i]) = (reader.ReadDouble(), reader.ReadDouble());
        return new Calibration(scores, shares);
    }

    private static int Count(BinaryReader reader) => reader.ReadInt32() is var count && count is >= 0 and <= MostFeatures
        ? count
        : throw new InvalidDataException($"{count} entries are not plausible.");
}
