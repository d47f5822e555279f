using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Sequences;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests.Attributions;

/// <summary>What is learned about attributions must hold for names that were never seen.</summary>
public sealed class NameFeaturesTests
{
    private const string Text = "Maria Rossi told Italian reporters in Rome that NATO would leave.";

    private static readonly Lazy<Document> Parsed = new(() => EnglishPipeline.Load().Read(Text));

    [Theory]
    [InlineData("Maria", "Helga")]
    [InlineData("Italian", "Sarmatian")]
    [InlineData("Rome", "Ulverstad")]
    [InlineData("NATO", "OCTU")]
    public void Another_name_of_the_same_kind_changes_no_feature(string name, string other) =>
        Keys(name, other).Should().Equal(Keys(name, name));

    [Theory]
    [InlineData("told", "sued")]
    [InlineData("reporters", "lawyers")]
    [InlineData("NATO", "Octu")]
    public void Another_word_and_a_name_of_another_shape_do(string word, string other) =>
        Keys(word, other).Should().NotEqual(Keys(word, word));

    // The features of all words for both models, with one word replaced under the annotation of the text above.
    private static List<ulong> Keys(string word, string other)
    {
        var tokens = new ArticleTokens(Replaced(word, other));
        var shared = new TokenFeatures(tokens, new Cueness([], []).Of(tokens), new byte[tokens.Count]);
        var window = new RoleWindow(tokens);
        window.MoveTo([2]);
        var cues = new CueFeatures(shared);
        var roles = new RoleFeatures(shared, [[2]]);
        var buffer = new FeatureBuffer();
        var keys = new List<ulong>();
        for (int t = 0; t < tokens.Count; t++)
        {
            cues.Fill(buffer, t);
            roles.Add(buffer, window, t);
            keys.AddRange(buffer.Keys);
        }

        return keys;
    }

    private static Document Replaced(string word, string other)
    {
        Token[] tokens = [.. Parsed.Value.Tokens];
        int at = Array.FindIndex(tokens, token => token.Text == word);
        int shift = other.Length - word.Length;
        return Document.FromColumns(new DocumentColumns
        {
            Text = Text.Replace(word, other, StringComparison.Ordinal),
            Starts = [.. tokens.Select((token, i) => token.Start + (i > at ? shift : 0))],
            Ends = [.. tokens.Select((token, i) => token.End + (i >= at ? shift : 0))],
            Lemmas = [.. tokens.Select((token, i) => i == at ? other : token.Lemma)],
            Tags = [.. tokens.Select(token => token.Tag)],
            Pos = [.. tokens.Select(token => token.Pos)],
            Deps = [.. tokens.Select(token => token.Dep)],
            Heads = [.. tokens.Select(token => token.HeadIndex)],
            Entities = [.. Parsed.Value.Entities.Select(entity => (entity.Start, entity.End, entity.Label))],
        });
    }
}
