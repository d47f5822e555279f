using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Layout;

/// <summary>
/// How the text of an article is set: paragraphs, headings, page furniture, quotations, turns of an interview. Immutable. Token
/// indexes are those of the document it was read from.
/// </summary>
public sealed class DocumentLayout
{
    private readonly int[] _paragraphOf;
    private readonly int[] _sentenceOf;
    private readonly int[] _quotationOf;
    private readonly bool[] _furniture;
    private readonly List<Paragraph> _paragraphs;
    private readonly List<QuotedStretch> _quotations;

    private DocumentLayout(Document document, IReadOnlyList<TextSpan> furniture, string? article)
    {
        Document = document;
        _furniture = new bool[document.Count];
        foreach (TextSpan span in furniture)
        {
            foreach (Token token in document.TokensIn(span.Start, span.End))
                _furniture[token.Index] = true;
        }
        _paragraphOf = new int[document.Count];
        _sentenceOf = new int[document.Count];
        _paragraphs = FindParagraphs(document, article, _paragraphOf, _sentenceOf);
        _quotations = QuotationPairing.Find(document, _paragraphs);
        _quotationOf = new int[document.Count];
        Array.Fill(_quotationOf, -1);
        foreach (QuotedStretch quotation in _quotations)
            Array.Fill(_quotationOf, quotation.Index, quotation.Start, quotation.End - quotation.Start);
        IsFirstPerson = InterviewRule.SpeaksInFirstPerson(document, _quotationOf);
        IsInterview = IsFirstPerson && InterviewRule.MarkTurns(document, _paragraphs);
    }

    /// <summary>The document that was read.</summary>
    public Document Document { get; }

    /// <summary>The paragraphs in order; every token is in one.</summary>
    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs;

    /// <summary>The quotations of three words or more, in order, without overlap.</summary>
    public IReadOnlyList<QuotedStretch> Quotations => _quotations;

    /// <summary>Whether the article consists of questions and answers; see <see cref="Paragraph.Turn"/>.</summary>
    public bool IsInterview { get; }

    /// <summary>Whether the text itself speaks in the first person: a speech, a memoir, an interview.</summary>
    public bool IsFirstPerson { get; }

    /// <summary>Reads the layout of a document.</summary>
    /// <param name="document">The parsed article.</param>
    /// <param name="furniture">Stretches of the text that are no part of the report, UTF-16 offsets.</param>
    /// <param name="article">The article's own text, where the parser read another spelling (<see cref="ParsableText"/>); null where it did not.</param>
    public static DocumentLayout Of(Document document, IReadOnlyList<TextSpan>? furniture = null, string? article = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new DocumentLayout(document, furniture ?? [], article);
    }

    /// <summary>Index of the paragraph of a token.</summary>
    public int ParagraphOf(int token) => _paragraphOf[token];

    /// <summary>Number of the sentence of a token, from 0: as the document's, but no sentence runs over a line break.</summary>
    public int SentenceOf(int token) => _sentenceOf[token];

    /// <summary>Index of the quotation a token stands in, -1 outside.</summary>
    public int QuotationOf(int token) => _quotationOf[token];

    /// <summary>Whether a token is of a heading.</summary>
    public bool IsHeadline(int token) => _paragraphs[_paragraphOf[token]].IsHeadline;

    /// <summary>Whether a token is of the page's furniture, where nothing is to be looked for.</summary>
    public bool IsFurniture(int token) => _furniture[token];

    /// <summary>Who speaks where a token stands.</summary>
    public Turn TurnOf(int token) => _paragraphs[_paragraphOf[token]].Turn;

    private static List<Paragraph> FindParagraphs(Document document, string? article, int[] paragraphOf, int[] sentenceOf)
    {
        var paragraphs = new List<Paragraph>();
        int start = 0, sentence = -1;
        for (int i = 0; i < document.Count; i++)
        {
            if (i == start || document[i].IsSentenceStart)
                sentence++;
            paragraphOf[i] = paragraphs.Count;
            sentenceOf[i] = sentence;
            if (i + 1 == document.Count || document[i].Span.ContainsAny('\n', '\r'))
            {
                paragraphs.Add(new Paragraph(start, i + 1, HeadlineRule.Holds(document, start, i + 1, article), Turn.Answer));
                start = i + 1;
            }
        }
        return paragraphs;
    }
}
