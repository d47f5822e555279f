using KnowledgeGraph.Language.Lexicon;

namespace KnowledgeGraph.Language;

/// <summary>The attributes of a document's tokens, one array an attribute; filled by the stages, then owned by the document.</summary>
internal sealed class TokenColumns(string text, int count)
{
    public string Text { get; } = text;

    public int Count { get; } = count;

    public Lexeme[] Lexemes { get; init; } = new Lexeme[count];

    public int[] Starts { get; init; } = new int[count];

    public TokenFlags[] Flags { get; init; } = new TokenFlags[count];

    public byte[] Tags { get; } = new byte[count];

    public byte[] Pos { get; } = new byte[count];

    public byte[] Deps { get; } = new byte[count];

    public byte[] EntityTypes { get; } = new byte[count];

    public string[] Morphs { get; } = new string[count];

    public Lemma[] Lemmas { get; } = new Lemma[count];

    public int[] Heads { get; } = new int[count];

    public int[] LeftEdges { get; } = new int[count];

    public int[] RightEdges { get; } = new int[count];

    public float[]? Vectors { get; set; }

    public float[]? TagMargins { get; set; }

    public bool IsSentenceStart(int token) => (Flags[token] & TokenFlags.SentenceStart) != TokenFlags.None;
}
