using System.Text.Json;
using KnowledgeGraph.Language.Embeddings;
using KnowledgeGraph.Language.Tests.Golden;

namespace KnowledgeGraph.Language.Tests.Embeddings;

public class StaticEmbeddingsTests
{
    private static readonly Lazy<StaticEmbeddings> Vectors = new(StaticEmbeddings.Load);

    [Fact]
    public void Vectors_are_those_of_the_reference()
    {
        foreach (string line in File.ReadLines(TestFiles.Shared("minilm-static-256", "golden.jsonl")))
        {
            JsonElement golden = JsonDocument.Parse(line).RootElement;
            string text = golden.GetProperty("text").GetString()!;
            Vectors.Value.PiecesOf(text).Should().Equal(golden.GetProperty("ids").EnumerateArray().Select(id => id.GetInt32()), text);
            float[] expected = [.. golden.GetProperty("vector").EnumerateArray().Select(value => value.GetSingle())];
            float[] vector = Vectors.Value.Encode(text);
            for (int i = 0; i < expected.Length; i++)
                vector[i].Should().BeApproximately(expected[i], 1e-5f, text);
        }
    }

    [Theory]
    [InlineData("Ökonomie-Förderung", "okonomie-forderung")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ế", "e")]
    [InlineData("e\u0301", "e")]
    public void Case_and_accents_do_not_count(string text, string plain) =>
        Vectors.Value.PiecesOf(text).Should().NotBeEmpty().And.Equal(Vectors.Value.PiecesOf(plain));

    [Fact]
    public void Likeness_orders_matters()
    {
        float near = StaticEmbeddings.Similarity(Vectors.Value.Encode("close the airport"), Vectors.Value.Encode("shut down the airfield"));
        float far = StaticEmbeddings.Similarity(Vectors.Value.Encode("close the airport"), Vectors.Value.Encode("raise teachers' pay"));
        near.Should().BeGreaterThan(far + 0.2f);
        StaticEmbeddings.Similarity(Vectors.Value.Encode(""), Vectors.Value.Encode("x")).Should().Be(0);
    }

    [Fact]
    public void Words_of_unknown_characters_are_left_out() =>
        Vectors.Value.PiecesOf("harbour \U0001F6F0 tax").Should().Equal(Vectors.Value.PiecesOf("harbour tax"));
}
