using System.Buffers.Binary;
using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Extraction.Learning;

/// <summary>
/// A multinomial logistic regression over hashed binary features (Weinberger et al., "Feature hashing for large scale multitask learning",
/// 2009), one row of class weights a bucket, and over real-valued measures, one row a measure. Scores are sums in the order of the features:
/// the same bits on any machine.
/// </summary>
internal sealed class HashedWeights
{
    private const int Bits = 20;

    private readonly float[] _weights;
    private readonly int _measures;

    public HashedWeights(int classes, int measures = 0, float[]? weights = null)
    {
        Classes = classes;
        _measures = measures;
        _weights = weights ?? new float[Rows(measures) * classes];
    }

    /// <summary>Number of buckets.</summary>
    public static int Buckets => 1 << Bits;

    /// <summary>Number of classes.</summary>
    public int Classes { get; }

    /// <summary>Rows of a table: one a bucket, then one a measure.</summary>
    public static int Rows(int measures) => Buckets + measures;

    /// <summary>The bucket of a feature key.</summary>
    public static int BucketOf(ulong key) => (int)(key & ((1 << Bits) - 1));

    /// <summary>Probabilities of the classes.</summary>
    /// <param name="buckets">The features.</param>
    /// <param name="measures">The measures.</param>
    /// <param name="probabilities">Receives one a class.</param>
    /// <param name="scale">By how much the features' sum is multiplied: where some were left out, the others speak for all.</param>
    public void Predict(ReadOnlySpan<int> buckets, ReadOnlySpan<float> measures, Span<double> probabilities, float scale = 1)
    {
        probabilities.Clear();
        foreach (int bucket in buckets)
        {
            int row = bucket * Classes;
            for (int k = 0; k < Classes; k++)
                probabilities[k] += _weights[row + k];
        }

        for (int k = 0; k < Classes; k++)
            probabilities[k] *= scale;

        for (int i = 0; i < measures.Length; i++)
        {
            if (measures[i] == 0)
                continue;
            int row = (Buckets + i) * Classes;
            for (int k = 0; k < Classes; k++)
                probabilities[k] += _weights[row + k] * measures[i];
        }

        Softmax(probabilities);
    }

    /// <summary>Probabilities of the classes; a key that stands twice counts once.</summary>
    public void Predict(ReadOnlySpan<ulong> keys, ReadOnlySpan<float> measures, Span<double> probabilities)
    {
        Span<int> buckets = keys.Length <= 1024 ? stackalloc int[keys.Length] : new int[keys.Length];
        for (int i = 0; i < keys.Length; i++)
            buckets[i] = BucketOf(keys[i]);
        buckets.Sort();
        int kept = 0;
        for (int i = 0; i < buckets.Length; i++)
        {
            if (i == 0 || buckets[i] != buckets[i - 1])
                buckets[kept++] = buckets[i];
        }

        Predict(buckets[..kept], measures, probabilities);
    }

    /// <summary>By how much features speak for a class rather than for the first one.</summary>
    public double Margin(ReadOnlySpan<ulong> keys, int kind)
    {
        double margin = 0;
        foreach (ulong key in keys)
        {
            int row = BucketOf(key) * Classes;
            margin += _weights[row + kind] - _weights[row];
        }

        return margin;
    }

    /// <summary>By how much measures speak for a class rather than for the first one.</summary>
    public double Margin(ReadOnlySpan<float> measures, int kind)
    {
        double margin = 0;
        for (int i = 0; i < measures.Length; i++)
        {
            int row = (Buckets + i) * Classes;
            margin += measures[i] * (_weights[row + kind] - _weights[row]);
        }

        return margin;
    }

    /// <summary>Writes the rows that are not all zero: number of rows, then bucket and weights of each in order.</summary>
    public void Write(Stream stream)
    {
        var rows = new List<int>();
        for (int bucket = 0; bucket < Rows(_measures); bucket++)
        {
            if (_weights.AsSpan(bucket * Classes, Classes).ContainsAnyExcept(0f))
                rows.Add(bucket);
        }

        byte[] line = new byte[4 + (2 * Classes)];
        BinaryPrimitives.WriteInt32LittleEndian(line, rows.Count);
        stream.Write(line.AsSpan(0, 4));
        foreach (int bucket in rows)
        {
            BinaryPrimitives.WriteInt32LittleEndian(line, bucket);
            for (int k = 0; k < Classes; k++)
                BinaryPrimitives.WriteHalfLittleEndian(line.AsSpan(4 + (2 * k)), (Half)_weights[(bucket * Classes) + k]);
            stream.Write(line);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are no such table.</exception>
    public static HashedWeights Read(Stream stream, int classes, int measures = 0)
    {
        var read = new HashedWeights(classes, measures);
        byte[] line = new byte[4 + (2 * classes)];
        stream.ReadExactly(line.AsSpan(0, 4));
        int rows = BinaryPrimitives.ReadInt32LittleEndian(line);
        if (rows < 0 || rows > Rows(measures))
            throw new InvalidDataException($"A weight table has {rows} rows.");
        for (int i = 0; i < rows; i++)
        {
            stream.ReadExactly(line);
            int bucket = BinaryPrimitives.ReadInt32LittleEndian(line);
            if ((uint)bucket >= (uint)Rows(measures))
                throw new InvalidDataException($"A weight table names bucket {bucket}.");
            for (int k = 0; k < classes; k++)
                read._weights[(bucket * classes) + k] = (float)BinaryPrimitives.ReadHalfLittleEndian(line.AsSpan(4 + (2 * k)));
        }

        return read;
    }

    /// <summary>Turns scores into probabilities.</summary>
    internal static void Softmax(Span<double> scores)
    {
        double highest = double.NegativeInfinity, sum = 0;
        foreach (double score in scores)
            highest = Math.Max(highest, score);
        for (int k = 0; k < scores.Length; k++)
            sum += scores[k] = PortableMath.Exp(scores[k] - highest);
        for (int k = 0; k < scores.Length; k++)
            scores[k] /= sum;
    }
}
