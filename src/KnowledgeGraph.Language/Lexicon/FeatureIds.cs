
namespace KnowledgeGraph.Language.Lexicon;

/// <summary>Ids of strings as the model's features use them: a few hundred symbols have small numbers, all others their <see cref="StringId"/>.</summary>
internal sealed class FeatureIds
{
    private readonly Dictionary<string, ulong>.AlternateLookup<ReadOnlySpan<char>> _symbols;

    public FeatureIds(Dictionary<string, ulong> symbols) =>
        _symbols = symbols.GetAlternateLookup<ReadOnlySpan<char>>();

    public ulong Of(ReadOnlySpan<char> text) => _symbols.TryGetValue(text, out ulong symbol) ? symbol : StringId.Of(text);

    /// <summary>The features of a word form: norm, first code point, last three code points, shape.</summary>
    public (ulong Norm, ulong Prefix, ulong Suffix, ulong Shape) Of(Lexeme lexeme) =>
        (Of(lexeme.Norm), Of(Prefix(lexeme.Text)), Of(Suffix(lexeme.Text)), Of(lexeme.Shape));

    internal static ReadOnlySpan<char> Prefix(string text) =>
        text.AsSpan(0, text.Length > 1 && char.IsSurrogatePair(text[0], text[1]) ? 2 : 1);

    internal static ReadOnlySpan<char> Suffix(string text)
    {
        int start = text.Length;
        for (int i = 0; i < 3 && start > 0; i++)
            start -= start > 1 && char.IsSurrogatePair(text[start - 2], text[start - 1]) ? 2 : 1;
        return text.AsSpan(start);
    }
}
