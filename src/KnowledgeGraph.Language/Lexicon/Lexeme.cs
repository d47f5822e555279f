namespace KnowledgeGraph.Language.Lexicon;

/// <summary>
/// What is known of a word form whatever its place: all tokens with the same text and norm share one lexeme and its strings.
/// </summary>
internal sealed class Lexeme
{
    public Lexeme(string text, string lower, string norm)
    {
        Text = text;
        Lower = lower;
        Norm = norm;
        Shape = WordShape.Of(text);
        IsSpace = WhiteSpace.Only(text);
        OrthId = StringId.Of(text);
        LowerId = ReferenceEquals(lower, text) ? OrthId : StringId.Of(lower);
        NormId = ReferenceEquals(norm, lower) ? LowerId : StringId.Of(norm);
        ShapeId = StringId.Of(Shape);
    }

    public string Text { get; }

    public string Lower { get; }

    public string Norm { get; }

    public string Shape { get; }

    public bool IsSpace { get; }

    public ulong OrthId { get; }

    public ulong LowerId { get; }

    public ulong NormId { get; }

    public ulong ShapeId { get; }
}
