using System.Text.Json;

namespace KnowledgeGraph.Language.Tests.Golden;

public class GoldenTests(ITestOutputHelper output)
{
    private const double MostExcused = 0.0005;

    [Fact]
    public void Own_articles_are_read_as_spaCy_reads_them() => Compare(TestFiles.Fixture("own.jsonl.gz"));

    [Theory]
    [InlineData("news.jsonl.gz")]
    [InlineData("web.jsonl.gz")]
    [InlineData("whole.jsonl.gz")]
    [InlineData("seeds.jsonl.gz")]
    public void Texts_are_read_as_spaCy_reads_them(string file) => Compare(TestFiles.Golden(file));

    [Fact]
    public void Short_strings_are_cut_as_spaCy_cuts_them()
    {
        foreach (string line in TestFiles.ReadLines(TestFiles.Golden("tokenizer.jsonl.gz")))
        {
            JsonElement root = JsonDocument.Parse(line).RootElement;
            if (!root.TryGetProperty("text", out JsonElement text))
                continue;
            TokenColumns columns = SharedPipeline.Instance.Annotate(text.GetString()!, new ReadOptions(), null);
            columns.Lexemes.Select(lexeme => lexeme.Text).Should().Equal(Values(root, "tokens"), line);
            string.Concat(columns.Flags.Select(flags => flags.HasFlag(TokenFlags.HasSpace) ? '1' : '0')).Should().Be(root.GetProperty("ws").GetString(), line);
            columns.Lexemes.Select(lexeme => lexeme.Norm).Should().Equal(Values(root, "norm"), line);
            columns.Lexemes.Select(lexeme => lexeme.Shape).Should().Equal(Values(root, "shape"), line);
        }
    }

    private static string[] Values(JsonElement root, string name) => [.. root.GetProperty(name).EnumerateArray().Select(value => value.GetString()!)];

    private void Compare(string path)
    {
        (string[] parserClasses, string[] entityClasses, IEnumerable<GoldenDocument> documents) = GoldenDocument.Read(path);
        var comparison = new GoldenComparison(parserClasses, entityClasses);
        foreach (GoldenDocument golden in documents)
            comparison.Compare(golden, SharedPipeline.Instance);
        output.WriteLine($"{comparison.Tokens} tokens, {comparison.Excused} excused, largest deviation {comparison.LargestDeviation:E2}");
        comparison.Tokens.Should().BePositive();
        comparison.Excused.Should().BeLessThanOrEqualTo((int)(comparison.Tokens * MostExcused));
    }
}
