using KnowledgeGraph.Language.Encoders;

namespace KnowledgeGraph.Language.Tests.Encoders;

/// <summary>An encoder of small sizes with numbers drawn by lot, and sentences for it.</summary>
internal static class SmallEncoder
{
    public const int Pieces = 50;

    public static EncoderShape Shape { get; } = new(Layers: 2, Features: 5, Classes: 4, Width: 96, Heads: 3, Inner: 192, Hidden: 48);

    public static EncoderParameters Draw()
    {
        var random = new Random(1);
        float Lot() => (float)((random.NextDouble() * 2) - 1);
        var pieces = new PieceEmbeddings(
            Shape.Width, [.. Enumerable.Repeat(0.01f, Pieces)], [.. Enumerable.Range(0, Pieces * Shape.Width).Select(_ => (sbyte)random.Next(-127, 128))],
            [.. Enumerable.Range(0, EncoderShape.MostPieces * Shape.Width).Select(_ => Lot() / 10)]);
        var parameters = new EncoderParameters(Shape, pieces);
        foreach ((string name, int offset, int[] size) in parameters.Layout.Parts)
        {
            foreach (ref float value in parameters.Part(offset, size.Aggregate(1, (a, b) => a * b)))
                value = name.EndsWith("gain", StringComparison.Ordinal) ? 1 + (Lot() / 10) : Lot() / 5;
        }

        return parameters;
    }

    /// <summary>Sentences of different lengths with three items each; of one item a stretch is not in the sentence. The
    /// class of an item is told by its first piece.</summary>
    public static List<SpanSentence> Sentences(params ReadOnlySpan<int> lengths)
    {
        var random = new Random(2);
        var sentences = new List<SpanSentence>();
        foreach (int length in lengths)
        {
            var spans = new List<(int, int)>();
            for (int i = 0; i < 3 * EncoderShape.Slots; i++)
            {
                int first = random.Next(length);
                spans.Add(i == 7 ? (0, 0) : (first, first + 1 + random.Next(length - first)));
            }

            int[] pieces = [.. Enumerable.Range(0, length).Select(_ => random.Next(Pieces))];
            sentences.Add(new SpanSentence(
                pieces, [.. spans], Lots(random, 3 * Shape.Features), Lots(random, 3 * Shape.Classes),
                [.. Enumerable.Range(0, 3).Select(i => (byte)(pieces[spans[i * EncoderShape.Slots].Item1] % Shape.Classes))], [1, 0.4f, 1.4f]));
        }

        return sentences;
    }

    private static float[] Lots(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (float)((random.NextDouble() * 2) - 1))];
}
