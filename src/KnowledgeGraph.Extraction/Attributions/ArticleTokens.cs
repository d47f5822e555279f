using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Extraction.Sequences;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>
/// The words of a parsed article as flat arrays of numbers: white-space tokens are left out, sentences also end where a paragraph ends.
/// What the feature templates read; no strings.
/// </summary>
internal sealed class ArticleTokens
{
    private const ulong NameMark = 0x6E616D65;

    /// <param name="document">The parsed article.</param>
    /// <param name="article">The article's own text, where the parser read another spelling (<see cref="ParsableText"/>); null where it did not.</param>
    public ArticleTokens(Document document, string? article = null)
    {
        int[] index = new int[document.Count];
        var kept = new List<int>(document.Count);
        foreach (Token token in document.Tokens)
        {
            bool isWord = !token.IsSpace && !ParsableText.IsStopOfParser(article, token.Start);
            index[token.Index] = isWord ? kept.Count : -1;
            if (isWord)
                kept.Add(token.Index);
        }

        Document = document;
        Count = kept.Count;
        DocumentIndex = [.. kept];
        (Starts, Ends) = (new int[Count], new int[Count]);
        (Words, Lemmas, Suffixes) = (new ulong[Count], new ulong[Count], new ulong[Count]);
        (PlainWords, PlainLemmas) = (new ulong[Count], new ulong[Count]);
        (Tags, Pos, Deps, Entities, Shapes) = (new byte[Count], new byte[Count], new byte[Count], new byte[Count], new byte[Count]);
        Heads = new int[Count];
        for (int i = 0; i < Count; i++)
            Copy(document, index, i);
        (Sentence, SentenceStarts, Paragraph, ParagraphStarts) = (new int[Count], [], new int[Count], []);
        FindUnits(document);
        Tree = new TokenTree(Heads);
        Quotations = new QuotationStates(this);
    }

    /// <summary>The document the words are of.</summary>
    public Document Document { get; }

    /// <summary>How many words there are.</summary>
    public int Count { get; }

    /// <summary>The place of each word among the tokens of <see cref="Document"/>.</summary>
    public int[] DocumentIndex { get; }

    /// <summary>Where each word begins (UTF-16).</summary>
    public int[] Starts { get; }

    /// <summary>Where each word ends, exclusive.</summary>
    public int[] Ends { get; }

    /// <summary>Ids of the words in lower case.</summary>
    public ulong[] Words { get; }

    /// <summary>Ids of the base forms.</summary>
    public ulong[] Lemmas { get; }

    /// <summary><see cref="Words"/>, but one number for all names of a kind (tag, entity type, shape): what is learned holds for any name.</summary>
    public ulong[] PlainWords { get; }

    /// <summary><see cref="Lemmas"/>, but one number for all names of a kind.</summary>
    public ulong[] PlainLemmas { get; }

    /// <summary>The last three letters, packed; of names, the number of their kind.</summary>
    public ulong[] Suffixes { get; }

    /// <summary>Fine-grained tags (ids of <see cref="Labels.Tags"/>).</summary>
    public byte[] Tags { get; }

    /// <summary>Parts of speech.</summary>
    public byte[] Pos { get; }

    /// <summary>Dependency labels.</summary>
    public byte[] Deps { get; }

    /// <summary>Entity types, 0 outside.</summary>
    public byte[] Entities { get; }

    /// <summary>0 lower case, 1 title, 2 upper, 3 digit, 4 other.</summary>
    public byte[] Shapes { get; }

    /// <summary>The head of each word; a root is its own.</summary>
    public int[] Heads { get; }

    /// <summary>The sentence each word is in.</summary>
    public int[] Sentence { get; }

    /// <summary>The first word of each sentence, and the number of words at the end.</summary>
    public List<int> SentenceStarts { get; }

    /// <summary>The paragraph each word is in.</summary>
    public int[] Paragraph { get; }

    /// <summary>The first word of each paragraph, and the number of words at the end.</summary>
    public List<int> ParagraphStarts { get; }

    /// <summary>Children and subtrees.</summary>
    public TokenTree Tree { get; }

    /// <summary>What is inside of quotation marks.</summary>
    public QuotationStates Quotations { get; }

    /// <summary>The text of a word.</summary>
    public ReadOnlySpan<char> Text(int token) => Document.Text.AsSpan(Starts[token], Ends[token] - Starts[token]);

    /// <summary>Whether the word is neither letter nor digit at its beginning: punctuation, which does not count at the ends of spans.</summary>
    public bool IsPunctuation(int token) => !char.IsLetterOrDigit(Document.Text[Starts[token]])
        && !char.IsSurrogate(Document.Text[Starts[token]]) && Document.Text[Starts[token]] is not ('$' or '€' or '£' or '%' or '_');

    private void Copy(Document document, int[] index, int i)
    {
        int at = DocumentIndex[i];
        Token token = document[at];
        (Starts[i], Ends[i]) = (token.Start, token.End);
        (Words[i], Lemmas[i]) = (document.LowerId(at), document.LemmaId(at));
        (Tags[i], Pos[i], Deps[i], Entities[i]) = (document.TagId(at), document.PosId(at), document.DepId(at), document.EntityTypeId(at));
        ReadOnlySpan<char> text = token.Span;
        Shapes[i] = ShapeOf(text);
        foreach (char c in text[^Math.Min(3, text.Length)..])
            Suffixes[i] = (Suffixes[i] << 16) | char.ToLowerInvariant(c);
        bool name = IsName(i);
        ulong kind = name ? FeatureKey.Mix(FeatureKey.Mix(FeatureKey.Mix(NameMark, Tags[i]), Entities[i]), Shapes[i]) : 0;
        (PlainWords[i], PlainLemmas[i], Suffixes[i]) = name ? (kind, kind, kind) : (Words[i], Lemmas[i], Suffixes[i]);
        int head = token.HeadIndex;
        while (index[head] < 0 && document.HeadIndex(head) != head)
            head = document.HeadIndex(head);
        Heads[i] = index[head] < 0 ? i : index[head];
    }

    private bool IsName(int i) => Pos[i] == Grammar.ProperNoun || (Shapes[i] != 0 && Grammar.NamedTypes.Contains(Entities[i]));

    private static byte ShapeOf(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyInRange('0', '9'))
            return 3;
        if (!char.IsLetter(text[0]))
            return 4;
        if (!char.IsUpper(text[0]))
            return 0;
        foreach (char c in text)
        {
            if (char.IsLower(c))
                return 1;
        }

        return (byte)(text.Length > 1 ? 2 : 1);
    }

    private void FindUnits(Document document)
    {
        int sentence = -1;
        for (int i = 0; i < Count; i++)
        {
            bool paragraph = i == 0 || document.Text.AsSpan(Ends[i - 1], Starts[i] - Ends[i - 1]).ContainsAny('\n', '\r');
            int at = document[DocumentIndex[i]].SentenceIndex;
            if (paragraph)
                ParagraphStarts.Add(i);
            if (paragraph || at != sentence)
                SentenceStarts.Add(i);
            sentence = at;
            (Sentence[i], Paragraph[i]) = (SentenceStarts.Count - 1, ParagraphStarts.Count - 1);
        }

        SentenceStarts.Add(Count);
        ParagraphStarts.Add(Count);
    }
}
