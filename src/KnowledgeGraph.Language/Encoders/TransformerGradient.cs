using System.Runtime.Intrinsics;
using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Encoders;

/// <summary>
/// Takes the error of a batch that was read back through the encoder (Rumelhart, Hinton and Williams 1986): the gradient of the summed cross-entropy by
/// all that is learned. One thread at a time; the same bits on every machine.
/// </summary>
internal sealed unsafe class TransformerGradient : IDisposable
{
    private readonly PackedEncoder _encoder;
    private readonly TileKernel _kernel;
    private readonly EncoderShape _shape;
    private readonly AlignedFloats _transposed;
    private readonly AlignedFloats _panel;
    private readonly AlignedFloats _state;
    private readonly AlignedFloats _branch;
    private readonly AlignedFloats _wide;
    private readonly AlignedFloats _inner;
    private readonly AlignedFloats _input;
    private readonly AlignedFloats _hidden;
    private readonly AlignedFloats _logits;
    private readonly AlignedFloats _head;

    /// <param name="encoder">The encoder, with transposed matrices.</param>
    /// <param name="kernel">The inner loops.</param>
    /// <param name="rows">Pieces of a batch at most.</param>
    /// <param name="items">Items of a batch at most.</param>
    public TransformerGradient(PackedEncoder encoder, TileKernel kernel, int rows, int items)
    {
        (_encoder, _kernel, _shape) = (encoder, kernel, encoder.Shape);
        int tall = Whole(Math.Max(rows, items));
        _transposed = new AlignedFloats(Math.Max(_shape.Inner, 3 * _shape.Width) * tall);
        _panel = new AlignedFloats(tall * TileKernel.Outputs);
        _state = new AlignedFloats(tall * _shape.Width);
        _branch = new AlignedFloats(tall * _shape.Width);
        _wide = new AlignedFloats(tall * 3 * _shape.Width);
        _inner = new AlignedFloats(tall * _shape.Inner);
        _input = new AlignedFloats(tall * _shape.Input);
        _hidden = new AlignedFloats(tall * _shape.Hidden);
        _logits = new AlignedFloats(tall * TileKernel.Outputs);
        _head = new AlignedFloats((2 * EncoderShape.MostPieces * EncoderShape.MostPieces) + (EncoderShape.MostPieces * _shape.HeadWidth));
        Gradient = new AlignedFloats(encoder.Layout.Length);
    }

    /// <summary>The gradient, added up until it is cleared.</summary>
    public AlignedFloats Gradient { get; }

    /// <summary>Adds the gradient of a batch.</summary>
    /// <param name="batch">What was read.</param>
    /// <param name="buffers">What the encoder did.</param>
    /// <param name="labels">The right class of each item.</param>
    /// <param name="weights">How much each item counts.</param>
    /// <param name="mask">What was left out.</param>
    /// <returns>The weighted cross-entropy.</returns>
    public double Add(SpanBatch batch, EncoderBuffers buffers, ReadOnlySpan<byte> labels, ReadOnlySpan<float> weights, DropoutMask? mask)
    {
        double loss = BackwardChoice(batch, buffers, labels, weights, mask);
        for (int i = _encoder.Layers.Count - 1; i >= 0; i--)
            Backward(i, batch, buffers, mask);
        int rows = batch.Pieces.Count;
        mask?.Apply(0, _state, rows * _shape.Width);
        Backward(buffers.Embedded, _encoder.Layout.EmbeddingNorm, rows);
        return loss;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (AlignedFloats floats in (AlignedFloats[])[_transposed, _panel, _state, _branch, _wide, _inner, _input, _hidden, _logits, _head, Gradient])
            floats.Dispose();
    }

    private static int Whole(int rows) => ((rows + TileKernel.Rows - 1) / TileKernel.Rows * TileKernel.Rows) + TileKernel.Rows;

    private double BackwardChoice(SpanBatch batch, EncoderBuffers buffers, ReadOnlySpan<byte> labels, ReadOnlySpan<float> weights, DropoutMask? mask)
    {
        EncoderLayout layout = _encoder.Layout;
        int items = batch.Items;
        double loss = 0;
        _logits.Span.Clear();
        for (int item = 0; item < items; item++)
        {
            float* row = buffers.Logits.Pointer + (item * TileKernel.Outputs), gradient = _logits.Pointer + (item * TileKernel.Outputs);
            VectorMath.Softmax(row, _shape.Classes);
            loss -= weights[item] * PortableMath.Log(Math.Max(row[labels[item]], 1e-30f));
            for (int k = 0; k < _shape.Classes; k++)
            {
                gradient[k] = weights[item] * (row[k] - (k == labels[item] ? 1 : 0));
                Gradient.Pointer[layout.Prior] += gradient[k] * batch.Priors[(item * _shape.Classes) + k];
            }
        }

        Backward(_encoder.Choice, _logits, TileKernel.Outputs, buffers.Activated, items, _hidden);
        mask?.Apply((2 * _shape.Layers) + 1, _hidden, items * _shape.Hidden);
        VectorMath.GeluGradient(buffers.Hidden.Pointer, _hidden.Pointer, (nint)items * _shape.Hidden);
        Backward(_encoder.Hidden, _hidden, _shape.Hidden, buffers.Input, items, _input);
        _state.Span.Clear();
        for (int i = 0; i < batch.Spans.Count; i++)
        {
            (int first, int end) = batch.Spans[i];
            float* gradient = _input.Pointer + ((nint)(i / EncoderShape.Slots) * _shape.Input) + (i % EncoderShape.Slots * _shape.Width);
            if (end <= first)
                Lanes.Add(Gradient.Pointer + layout.Absent, gradient, _shape.Width);
            for (int row = first; row < end; row++)
                Lanes.AddScaled(_state.Pointer + ((nint)row * _shape.Width), gradient, 1f / (end - first), _shape.Width);
        }

        return loss;
    }

    private void Backward(int index, SpanBatch batch, EncoderBuffers buffers, DropoutMask? mask)
    {
        PackedEncoder.Layer layer = _encoder.Layers[index];
        EncoderBuffers.LayerBuffers room = buffers.Layer(index);
        AlignedFloats before = index == 0 ? buffers.Embedded.Output : buffers.Layer(index - 1).Output.Output;
        int rows = batch.Pieces.Count, width = _shape.Width;
        Backward(room.Output, layer.Part.Norm, rows);
        Branch((2 * index) + 2, rows, mask);
        Backward(layer.Down, _branch, width, room.Activated, rows, _inner);
        VectorMath.GeluGradient(room.Up.Pointer, _inner.Pointer, (nint)rows * _shape.Inner);
        Backward(layer.Up, _inner, _shape.Inner, room.Middle.Output, rows, _branch);
        Lanes.Add(_state.Pointer, _branch.Pointer, (nint)rows * width);
        Backward(room.Middle, layer.Part.AttentionNorm, rows);
        Branch((2 * index) + 1, rows, mask);
        // The inner gradient has served: its room takes that of the context.
        Backward(layer.Output, _branch, width, room.Context, rows, _inner);
        float* shares = room.AttentionWeights.Pointer;
        for (int sentence = 0; sentence + 1 < batch.Starts.Count; sentence++)
        {
            int pieces = batch.Starts[sentence + 1] - batch.Starts[sentence];
            for (int head = 0; head < _shape.Heads; head++, shares += pieces * Transformer.Padded(pieces))
                BackwardHead(batch.Starts[sentence], pieces, head, room.Attention.Pointer, shares);
        }

        Backward(layer.Attention, _wide, 3 * width, before, rows, _branch);
        Lanes.Add(_state.Pointer, _branch.Pointer, (nint)rows * width);
    }

    /// <summary>The gradient as it goes into a branch, beside the one that passes by.</summary>
    private void Branch(int place, int rows, DropoutMask? mask)
    {
        _state.Span[..(rows * _shape.Width)].CopyTo(_branch.Span);
        mask?.Apply(place, _branch, rows * _shape.Width);
    }

    private void Backward(EncoderBuffers.NormBuffers norm, (int Gain, int Shift) part, int rows)
    {
        for (int row = 0; row < rows; row++)
        {
            nint at = (nint)row * _shape.Width;
            RowNormalization.Backward(
                _state.Pointer + at, norm.Normal.Pointer + at, norm.Scale.Pointer[row], _encoder.At(part.Gain),
                Gradient.Pointer + part.Gain, Gradient.Pointer + part.Shift, _shape.Width);
        }
    }

    /// <summary>One head of one sentence: from the gradient of what it took to those of queries, keys and values.</summary>
    private void BackwardHead(int first, int pieces, int head, float* attention, float* shares)
    {
        int width = _shape.HeadWidth, stride = 3 * _shape.Width, padded = Transformer.Padded(pieces), planes = width / TileKernel.Plane;
        nint at = ((nint)first * stride) + (head * width);
        float* queries = attention + at, keys = queries + _shape.Width, values = keys + _shape.Width;
        float* gradient = _inner.Pointer + ((nint)first * _shape.Width) + (head * width), result = _wide.Pointer + at;
        float* scores = _head.Pointer, transposedSquare = scores + (pieces * padded), packed = transposedSquare + (padded * padded);
        // From what was taken to how much of each was taken, then back through softmax.
        Transformer.Transpose(values, stride, pieces, width, padded, packed);
        float scale = 1 / MathF.Sqrt(width);
        for (int i = 0; i < pieces; i++)
        {
            float* row = scores + (i * padded), share = shares + (i * padded);
            _kernel.MultiplyRow(gradient + ((nint)i * _shape.Width), width, packed, padded / TileKernel.Plane, row);
            var total = Vector256.Create(Lanes.Dot(row, share, padded));
            for (int j = 0; j < padded; j += 8)
                ((Vector256.Load(row + j) - total) * Vector256.Load(share + j) * Vector256.Create(scale)).Store(row + j);
        }

        Transformer.Gather(keys, stride, pieces, width, packed);
        for (int i = 0; i < pieces; i++)
            _kernel.MultiplyRow(scores + (i * padded), pieces, packed, planes, result + ((nint)i * stride));
        Transformer.Gather(queries, stride, pieces, width, packed);
        TransposeSquare(scores, pieces, padded, transposedSquare);
        for (int j = 0; j < pieces; j++)
            _kernel.MultiplyRow(transposedSquare + (j * padded), pieces, packed, planes, result + ((nint)j * stride) + _shape.Width);
        Transformer.Gather(gradient, _shape.Width, pieces, width, packed);
        TransposeSquare(shares, pieces, padded, transposedSquare);
        for (int j = 0; j < pieces; j++)
            _kernel.MultiplyRow(transposedSquare + (j * padded), pieces, packed, planes, result + ((nint)j * stride) + (2 * _shape.Width));
    }

    private static void TransposeSquare(float* square, int count, int stride, float* transposedSquare)
    {
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j < count; j++)
                transposedSquare[(j * stride) + i] = square[(i * stride) + j];
        }
    }

    /// <summary>From the gradient of a product's outputs to those of weights, bias and inputs.</summary>
    private void Backward(PackedEncoder.Matrix matrix, AlignedFloats gradient, int stride, AlignedFloats input, int rows, AlignedFloats result)
    {
        EncoderLayout.Linear part = matrix.Part;
        int outputs = (part.Outputs + TileKernel.Rows - 1) / TileKernel.Rows * TileKernel.Rows;
        // Outputs as rows, so that a weight's gradient is a product over the pieces.
        for (int row = 0; row < rows; row++)
        {
            float* source = gradient.Pointer + ((nint)row * stride);
            for (int output = 0; output < outputs; output++)
                _transposed.Pointer[((nint)output * rows) + row] = source[output];
            for (int output = 0; output < part.Outputs; output++)
                Gradient.Pointer[part.Bias + output] += source[output];
        }

        float* tile = stackalloc float[TileKernel.Rows * TileKernel.Outputs];
        for (int column = 0; column < part.Depth; column += TileKernel.Outputs)
        {
            Transformer.Gather(input.Pointer + column, part.Depth, rows, TileKernel.Outputs, _panel.Pointer);
            for (int output = 0; output < outputs; output += TileKernel.Rows)
            {
                _kernel.Multiply(_transposed.Pointer + ((nint)output * rows), rows, rows, _panel.Pointer, tile);
                for (int r = 0; r < TileKernel.Rows && output + r < part.Outputs; r++)
                    Lanes.Add(Gradient.Pointer + part.Weight + ((nint)(output + r) * part.Depth) + column, tile + (r * TileKernel.Outputs), TileKernel.Outputs);
            }
        }

        Products.Linear(_kernel, matrix.Backward!, gradient.Pointer, stride, rows, result.Pointer, part.Depth);
    }
}
