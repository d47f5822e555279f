using System.Buffers.Binary;
using System.Collections.Concurrent;
using KnowledgeGraph.Language.Embeddings;
using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Encoders;

/// <summary>
/// Says of items in sentences, each of them a few stretches of one, to which class they belong: a transformer that was pretrained on much text reads the
/// sentence, a small network looks at what it says of the stretches. Immutable, safe to use from many threads; the same bits on every machine.
/// </summary>
public sealed class SpanClassifier
{
    /// <summary>Stretches of an item.</summary>
    public const int Slots = EncoderShape.Slots;

    /// <summary>Pieces of a sentence at most.</summary>
    public const int MostPieces = EncoderShape.MostPieces;

    // Layers of the pretrained encoder that are used: with each more all is slower by a third.
    private const int Layers = 3;

    // A batch is read when it has so many pieces: whole tiles without much room.
    private const int BatchPieces = 256;

    private readonly WordPieces _vocabulary;
    private readonly EncoderParameters _parameters;
    private readonly Lazy<Transformer> _transformer;
    private readonly ConcurrentBag<EncoderBuffers> _buffers = [];

    private SpanClassifier(string digest, WordPieces vocabulary, EncoderParameters parameters)
    {
        (EncoderDigest, _vocabulary, _parameters) = (digest, vocabulary, parameters);
        // Who only begins to learn with it need not pack it.
        _transformer = new Lazy<Transformer>(() => new Transformer(new PackedEncoder(parameters), Kernels.Best));
        (Begin, End, Unknown) = (_vocabulary.IdOf("[CLS]"), _vocabulary.IdOf("[SEP]"), _vocabulary.IdOf("[UNK]"));
    }

    /// <summary>The piece that begins a sentence.</summary>
    public int Begin { get; }

    /// <summary>The piece that ends a sentence.</summary>
    public int End { get; }

    /// <summary>The piece of a word of unknown characters.</summary>
    public int Unknown { get; }

    /// <summary>Digest of the files of the pretrained encoder (SHA-256, hexadecimal).</summary>
    public string EncoderDigest { get; }

    /// <summary>Numbers of an item.</summary>
    public int Features => _parameters.Layout.Shape.Features;

    /// <summary>Classes.</summary>
    public int Classes => _parameters.Layout.Shape.Classes;

    /// <summary>Loads an encoder as it was pretrained; of the classes it knows nothing yet.</summary>
    /// <param name="folder">Its folder, with <c>vocab.txt</c> and <c>encoder.safetensors</c>.</param>
    /// <param name="features">Numbers of an item.</param>
    /// <param name="classes">Classes.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The files do not belong together.</exception>
    public static SpanClassifier Pretrained(string folder, int features, int classes)
    {
        using EncoderFile file = new(folder);
        return new SpanClassifier(file.Digest, file.Vocabulary, file.ReadPretrained(new EncoderShape(Layers, features, classes)));
    }

    /// <summary>The ids of a word's pieces.</summary>
    public IReadOnlyList<int> PiecesOf(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return _vocabulary.Encode(word);
    }

    /// <summary>Says how likely each class is for each item.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <returns>For each sentence a row of class probabilities an item, one row after the other.</returns>
    /// <exception cref="ArgumentException">A sentence has items of other sizes.</exception>
    public float[][] Classify(IReadOnlyList<SpanSentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        float[][] found = new float[sentences.Count][];
        var batch = new SpanBatch(Features, Classes);
        int first = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            batch.Add(sentences[i]);
            if (i + 1 < sentences.Count && batch.Pieces.Count + sentences[i + 1].Pieces.Length <= BatchPieces)
                continue;
            Classify(batch, sentences, first, found);
            batch.Clear();
            first = i + 1;
        }

        return found;
    }

    /// <summary>Learns from sentences, beginning with what is known; this one stays as it is.</summary>
    /// <param name="sentences">Sentences with the right classes.</param>
    /// <param name="epochs">Passes over them.</param>
    /// <param name="threads">Threads to use; without effect on what is learned.</param>
    /// <param name="progress">Told the pass and its mean error so far, now and then; null for silence. It may throw to stop.</param>
    /// <returns>One that has learned; the same one where there is nothing to learn from.</returns>
    /// <exception cref="ArgumentException">A sentence has no labels, or items of other sizes.</exception>
    public SpanClassifier Learn(IReadOnlyList<SpanSentence> sentences, int epochs, int threads, Action<int, double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        if (sentences.Any(s => s.Labels.Length != s.Items))
            throw new ArgumentException("To learn from it a sentence needs its labels.", nameof(sentences));
        if (sentences.Count == 0)
            return this;
        EncoderParameters parameters = _parameters.Copy();
        new EncoderTrainer(parameters, sentences, threads).Train(epochs, progress ?? ((_, _) => { }));
        return new SpanClassifier(EncoderDigest, _vocabulary, parameters);
    }

    /// <summary>Writes what was learned: 16-bit floats.</summary>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ReadOnlySpan<float> values = _parameters.Values.Span;
        byte[] bytes = new byte[values.Length * sizeof(ushort)];
        for (int i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteHalfLittleEndian(bytes.AsSpan(i * sizeof(ushort)), (Half)values[i]);
        stream.Write(bytes);
        // The numbers lie outside of the managed heap.
        GC.KeepAlive(this);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="folder">The folder of the pretrained encoder, for what does not change: vocabulary and vectors of pieces.</param>
    /// <param name="features">Numbers of an item.</param>
    /// <param name="classes">Classes.</param>
    /// <param name="stream">Where it stands.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The files do not belong together.</exception>
    /// <exception cref="EndOfStreamException">The stream is cut.</exception>
    public static SpanClassifier Read(string folder, int features, int classes, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using EncoderFile file = new(folder);
        var parameters = new EncoderParameters(new EncoderShape(Layers, features, classes), file.Pieces);
        Span<float> values = parameters.Values.Span;
        byte[] bytes = new byte[values.Length * sizeof(ushort)];
        stream.ReadExactly(bytes);
        for (int i = 0; i < values.Length; i++)
            values[i] = (float)BinaryPrimitives.ReadHalfLittleEndian(bytes.AsSpan(i * sizeof(ushort)));
        return new SpanClassifier(file.Digest, file.Vocabulary, parameters);
    }

    private unsafe void Classify(SpanBatch batch, IReadOnlyList<SpanSentence> sentences, int first, float[][] found)
    {
        EncoderBuffers buffers = Rent(batch);
        _transformer.Value.Read(batch, buffers);
        float* row = buffers.Logits.Pointer;
        for (int i = first; i < first + batch.Starts.Count - 1; i++)
        {
            found[i] = new float[sentences[i].Items * Classes];
            for (int at = 0; at < found[i].Length; at += Classes, row += TileKernel.Outputs)
            {
                VectorMath.Softmax(row, Classes);
                new ReadOnlySpan<float>(row, Classes).CopyTo(found[i].AsSpan(at));
            }
        }

        _buffers.Add(buffers);
        GC.KeepAlive(this);
    }

    private EncoderBuffers Rent(SpanBatch batch)
    {
        if (_buffers.TryTake(out EncoderBuffers? buffers))
        {
            if (buffers.Items >= batch.Items)
                return buffers;
            buffers.Dispose();
        }

        return new EncoderBuffers(_parameters.Layout.Shape, BatchPieces, Math.Max(BatchPieces, 2 * batch.Items), keep: false);
    }
}
