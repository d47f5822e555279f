using KnowledgeGraph.Language.Encoders;
using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Tests.Encoders;

public class TransformerTests
{
    private const int Rows = 64;
    private const int Items = 32;

    [Fact]
    public void Gradients_are_those_of_small_changes()
    {
        EncoderParameters parameters = SmallEncoder.Draw();
        List<SpanSentence> sentences = SmallEncoder.Sentences(7, 13, 1, 20);
        float[] gradient = Gradient(parameters, sentences, out _);
        var random = new Random(3);
        foreach ((string name, int offset, int[] size) in parameters.Layout.Parts)
        {
            for (int i = 0; i < 3; i++)
            {
                int at = offset + random.Next(size.Aggregate(1, (a, b) => a * b));
                float value = parameters.Values.Span[at];
                const float Change = 2e-3f;
                parameters.Values.Span[at] = value + Change;
                Gradient(parameters, sentences, out double above);
                parameters.Values.Span[at] = value - Change;
                Gradient(parameters, sentences, out double below);
                parameters.Values.Span[at] = value;

                double measured = (above - below) / (2 * Change);
                ((double)gradient[at]).Should().BeApproximately(measured, 0.005 + (0.02 * Math.Abs(measured)), name);
            }
        }
    }

    // By another implementation (Python, the original's weights as 64-bit floats, GELU by the error function); here weights are rounded.
    [Theory]
    [InlineData(3, new[] { -0.1149f, 0.3725f, -0.0903f, -0.2669f, 0.0825f, -0.0029f, -0.1764f, -0.0648f })]
    [InlineData(6, new[] { 0.5067f, -0.0586f, -0.0395f, 0.0786f, 0.0579f, 1.0391f, 1.0385f, 0.0244f })]
    public void The_pretrained_layers_say_what_another_implementation_says(int piece, float[] expected)
    {
        using var file = new EncoderFile(ModelLocation.Find(ModelLocation.Encoder));
        var shape = new EncoderShape(Layers: 3, Features: 0, Classes: 1);
        var batch = new SpanBatch(0, 1);
        batch.Add(new SpanSentence([101, 1996, 2473, 5837, 1996, 2047, 20563, 2012, 2197, 1012, 102], [], [], []));
        using var buffers = new EncoderBuffers(shape, Rows, Items, keep: false);

        new Transformer(new PackedEncoder(file.ReadPretrained(shape)), Kernels.Best).Read(batch, buffers);

        float[] found = buffers.Layer(0).Output.Output.Span.Slice(piece * shape.Width, expected.Length).ToArray();
        found.Should().Equal(expected, (a, b) => Math.Abs(a - b) < 0.02);
    }

    [Fact]
    public void All_kernels_give_the_same_bits()
    {
        List<SpanSentence> sentences = SmallEncoder.Sentences(5, 17, 30);
        float[][] read = [.. Kernels.Supported.Select(kernel => Logits(kernel, sentences))];

        read.Should().AllSatisfy(logits => logits.Should().Equal(read[0]));
    }

    [Fact]
    public void A_sentence_is_read_alike_alone_and_among_others()
    {
        List<SpanSentence> sentences = SmallEncoder.Sentences(5, 17, 30);
        int own = sentences[1].Labels.Length * SmallEncoder.Shape.Classes;

        float[] alone = Logits(Kernels.Best, [sentences[1]]), among = Logits(Kernels.Best, sentences);

        among[own..(2 * own)].Should().Equal(alone);
    }

    private static unsafe float[] Logits(TileKernel kernel, List<SpanSentence> sentences)
    {
        var batch = new SpanBatch(SmallEncoder.Shape.Features, SmallEncoder.Shape.Classes);
        sentences.ForEach(batch.Add);
        using var buffers = new EncoderBuffers(SmallEncoder.Shape, Rows, Items, keep: false);
        new Transformer(new PackedEncoder(SmallEncoder.Draw()), kernel).Read(batch, buffers);
        return [.. Enumerable.Range(0, batch.Items * batch.Classes).Select(i => buffers.Logits.Pointer[(i / batch.Classes * TileKernel.Outputs) + (i % batch.Classes)])];
    }

    private static float[] Gradient(EncoderParameters parameters, List<SpanSentence> sentences, out double loss)
    {
        var packed = new PackedEncoder(parameters, transposed: true);
        var batch = new SpanBatch(SmallEncoder.Shape.Features, SmallEncoder.Shape.Classes);
        sentences.ForEach(batch.Add);
        using var buffers = new EncoderBuffers(SmallEncoder.Shape, Rows, Items, keep: true);
        using var gradient = new TransformerGradient(packed, Kernels.Best, Rows, Items);
        var mask = new DropoutMask(7);
        new Transformer(packed, Kernels.Best).Read(batch, buffers, mask);
        loss = gradient.Add(batch, buffers, [.. sentences.SelectMany(s => s.Labels)], [.. sentences.SelectMany(s => s.Weights)], mask);
        return gradient.Gradient.Span.ToArray();
    }
}
