using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Encoders;

/// <summary>
/// Reads batches of sentences: embeddings, layers of attention and of inner networks with normalisation after each (BERT), then the choice for each
/// item. Immutable, safe to use from many threads, each with its own buffers; the same bits on every machine.
/// </summary>
internal sealed unsafe class Transformer(PackedEncoder encoder, TileKernel kernel)
{
    private const float Epsilon = 1e-12f;

    private readonly EncoderShape _shape = encoder.Shape;

    /// <summary>The length of a row of attention of a sentence: its pieces, filled up to whole vectors.</summary>
    public static int Padded(int pieces) => (pieces + TileKernel.Plane - 1) / TileKernel.Plane * TileKernel.Plane;

    /// <summary>Reads a batch; afterwards the logits are in the buffers.</summary>
    /// <param name="batch">What is read.</param>
    /// <param name="buffers">Room.</param>
    /// <param name="mask">What is left out by lot while learning; null for nothing.</param>
    public void Read(SpanBatch batch, EncoderBuffers buffers, DropoutMask? mask = null)
    {
        int rows = batch.Pieces.Count;
        Embed(batch, buffers.Embedded);
        mask?.Apply(0, buffers.Embedded.Output, rows * _shape.Width);
        float* state = buffers.Embedded.Output.Pointer;
        for (int i = 0; i < encoder.Layers.Count; i++)
            state = Layer(i, batch, buffers, state, mask);
        Choose(batch, buffers, state, mask);
    }

    private void Embed(SpanBatch batch, EncoderBuffers.NormBuffers norm)
    {
        int sentence = 0;
        for (int row = 0; row < batch.Pieces.Count; row++)
        {
            while (batch.Starts[sentence + 1] <= row)
                sentence++;
            encoder.Pieces.Write(batch.Pieces[row], row - batch.Starts[sentence], new Span<float>(norm.Input.Pointer + (row * _shape.Width), _shape.Width));
        }

        Normalise(norm, batch.Pieces.Count, encoder.Layout.EmbeddingNorm);
    }

    private float* Layer(int index, SpanBatch batch, EncoderBuffers buffers, float* state, DropoutMask? mask)
    {
        PackedEncoder.Layer layer = encoder.Layers[index];
        EncoderBuffers.LayerBuffers room = buffers.Layer(index);
        int rows = batch.Pieces.Count, width = _shape.Width;
        Linear(layer.Attention, state, width, rows, room.Attention.Pointer, 3 * width);
        float* shares = room.AttentionWeights.Pointer;
        for (int sentence = 0; sentence + 1 < batch.Starts.Count; sentence++)
        {
            int pieces = batch.Starts[sentence + 1] - batch.Starts[sentence];
            for (int head = 0; head < _shape.Heads; head++)
            {
                Attend(batch.Starts[sentence], pieces, head, room, buffers.Head.Pointer, shares);
                shares += buffers.Keeps ? pieces * Padded(pieces) : 0;
            }
        }

        Linear(layer.Output, room.Context.Pointer, width, rows, room.Middle.Input.Pointer, width);
        mask?.Apply((2 * index) + 1, room.Middle.Input, rows * width);
        Lanes.Add(room.Middle.Input.Pointer, state, (nint)rows * width);
        Normalise(room.Middle, rows, layer.Part.AttentionNorm);
        Linear(layer.Up, room.Middle.Output.Pointer, width, rows, room.Up.Pointer, _shape.Inner);
        VectorMath.Gelu(room.Up.Pointer, room.Activated.Pointer, (nint)rows * _shape.Inner);
        Linear(layer.Down, room.Activated.Pointer, _shape.Inner, rows, room.Output.Input.Pointer, width);
        mask?.Apply((2 * index) + 2, room.Output.Input, rows * width);
        Lanes.Add(room.Output.Input.Pointer, room.Middle.Output.Pointer, (nint)rows * width);
        Normalise(room.Output, rows, layer.Part.Norm);
        return room.Output.Output.Pointer;
    }

    /// <summary>One head of one sentence: shares by softmax over queries and keys, then the shared values.</summary>
    private void Attend(int first, int pieces, int head, EncoderBuffers.LayerBuffers room, float* scratch, float* shares)
    {
        int width = _shape.HeadWidth, stride = 3 * _shape.Width, padded = Padded(pieces);
        float* queries = room.Attention.Pointer + ((nint)first * stride) + (head * width), keys = queries + _shape.Width, values = keys + _shape.Width;
        Transpose(keys, stride, pieces, width, padded, scratch);
        float scale = 1 / MathF.Sqrt(width);
        for (int i = 0; i < pieces; i++)
        {
            float* row = shares + (i * padded);
            kernel.MultiplyRow(queries + ((nint)i * stride), width, scratch, padded / TileKernel.Plane, row);
            for (int j = 0; j < pieces; j++)
                row[j] *= scale;
            VectorMath.Softmax(row, pieces);
        }

        Gather(values, stride, pieces, width, scratch);
        float* context = room.Context.Pointer + ((nint)first * _shape.Width) + (head * width);
        for (int i = 0; i < pieces; i++)
            kernel.MultiplyRow(shares + (i * padded), pieces, scratch, width / TileKernel.Plane, context + ((nint)i * _shape.Width));
    }

    /// <summary>Rows that stand apart as columns side by side: [width][padded].</summary>
    public static void Transpose(float* rows, nint stride, int count, int width, int padded, float* transposed)
    {
        for (int k = 0; k < width; k++)
        {
            float* target = transposed + (k * padded);
            for (int i = 0; i < count; i++)
                target[i] = rows[(i * stride) + k];
            for (int i = count; i < padded; i++)
                target[i] = 0;
        }
    }

    /// <summary>Rows that stand apart as rows one after the other: [count][width].</summary>
    public static void Gather(float* rows, nint stride, int count, int width, float* gathered)
    {
        for (int i = 0; i < count; i++)
            new ReadOnlySpan<float>(rows + (i * stride), width).CopyTo(new Span<float>(gathered + (i * width), width));
    }

    private void Choose(SpanBatch batch, EncoderBuffers buffers, float* state, DropoutMask? mask)
    {
        int items = batch.Items, width = _shape.Width;
        for (int item = 0; item < items; item++)
        {
            float* input = buffers.Input.Pointer + ((nint)item * _shape.Input);
            new Span<float>(input, _shape.Input).Clear();
            for (int slot = 0; slot < EncoderShape.Slots; slot++, input += width)
                Mean(batch.Spans[(item * EncoderShape.Slots) + slot], state, input);
            for (int i = 0; i < batch.FeatureCount; i++)
                input[i] = batch.Features[(item * batch.FeatureCount) + i];
        }

        Linear(encoder.Hidden, buffers.Input.Pointer, _shape.Input, items, buffers.Hidden.Pointer, _shape.Hidden);
        VectorMath.Gelu(buffers.Hidden.Pointer, buffers.Activated.Pointer, (nint)items * _shape.Hidden);
        mask?.Apply((2 * _shape.Layers) + 1, buffers.Activated, items * _shape.Hidden);
        Linear(encoder.Choice, buffers.Activated.Pointer, _shape.Hidden, items, buffers.Logits.Pointer, TileKernel.Outputs);
        float prior = *encoder.At(encoder.Layout.Prior);
        for (int item = 0; item < items; item++)
        {
            for (int k = 0; k < _shape.Classes; k++)
                buffers.Logits.Pointer[(item * TileKernel.Outputs) + k] += prior * batch.Priors[(item * _shape.Classes) + k];
        }
    }

    private void Mean((int First, int End) span, float* state, float* mean)
    {
        if (span.End <= span.First)
        {
            Lanes.Add(mean, encoder.At(encoder.Layout.Absent), _shape.Width);
            return;
        }

        for (int row = span.First; row < span.End; row++)
            Lanes.AddScaled(mean, state + ((nint)row * _shape.Width), 1f / (span.End - span.First), _shape.Width);
    }

    private void Linear(PackedEncoder.Matrix matrix, float* input, int stride, int rows, float* output, int outputStride) =>
        Products.Linear(kernel, matrix.Forward, input, stride, rows, output, outputStride);

    private void Normalise(EncoderBuffers.NormBuffers norm, int rows, (int Gain, int Shift) part)
    {
        for (int row = 0; row < rows; row++)
        {
            nint at = (nint)row * _shape.Width;
            norm.Scale.Pointer[row] = RowNormalization.Apply(
                norm.Input.Pointer + at, norm.Normal.Pointer + at, norm.Output.Pointer + at, encoder.At(part.Gain), encoder.At(part.Shift), _shape.Width, Epsilon);
        }
    }
}
