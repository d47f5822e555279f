namespace KnowledgeGraph.Language.Lexicon;

/// <summary>A base form with its id; tokens with the same base form by the same lexeme share one object.</summary>
internal sealed class Lemma(string text)
{
    public static readonly Lemma None = new("");

    public string Text { get; } = text;

    public ulong Id { get; } = StringId.Of(text);
}
