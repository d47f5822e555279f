using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Embeddings;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>What the steps of the search read of one article: words, tree, speakers, who is who, what is no part of the report.</summary>
internal sealed class PositionText
{
    /// <summary>The article as the steps of the search read it.</summary>
    /// <param name="article">The article's own text, which evidence is quoted from; the parser may have read another spelling of the same length.</param>
    /// <param name="tokens">The words.</param>
    /// <param name="layout">Paragraphs and quotations.</param>
    /// <param name="speeches">Attributions.</param>
    /// <param name="actors">Who is who.</param>
    /// <param name="embeddings">What words mean.</param>
    public PositionText(
        string article, ArticleTokens tokens, DocumentLayout layout, IReadOnlyList<ReportedSpeech> speeches, IActorDirectory actors, StaticEmbeddings embeddings)
    {
        Meanings = new WordMeanings(tokens, embeddings);
        Connotations = new WordConnotations(tokens);
        Article = article;
        Tokens = tokens;
        Actors = actors;
        Layout = layout;
        Clauses = new ClauseStructure(tokens);
        Speakers = new SpeakerIndex(tokens, speeches);
        Holders = new HolderResolver(Clauses, Speakers, actors);
    }

    /// <summary>The article's own text.</summary>
    public string Article { get; }

    /// <summary>Paragraphs, headings, furniture, quotations.</summary>
    public DocumentLayout Layout { get; }

    /// <summary>The words.</summary>
    public ArticleTokens Tokens { get; }

    /// <summary>The document they are of.</summary>
    public Document Document => Tokens.Document;

    /// <summary>Grammatical relations.</summary>
    public ClauseStructure Clauses { get; }

    /// <summary>In whose mouth each word is.</summary>
    public SpeakerIndex Speakers { get; }

    /// <summary>Who is who.</summary>
    public IActorDirectory Actors { get; }

    /// <summary>Who is meant by the phrase of a holder.</summary>
    public HolderResolver Holders { get; }

    /// <summary>What the words mean.</summary>
    public WordMeanings Meanings { get; }

    /// <summary>Whether what the words name is welcome or not.</summary>
    public WordConnotations Connotations { get; }

    /// <summary>Whether a word is no part of the report.</summary>
    public bool IsFurniture(int word) => Layout.IsFurniture(Tokens.DocumentIndex[word]);

    /// <summary>The number of a word's paragraph, from 1: a headline is a paragraph like others.</summary>
    public int ParagraphOf(int word) => Tokens.Paragraph[word] + 1;

    /// <summary>The number of a word's sentence, from 1.</summary>
    public int OrderOf(int word) => Tokens.Sentence[word] + 1;

    /// <summary>The sentence of a word.</summary>
    public WordSpan SentenceOf(int word)
    {
        int sentence = Tokens.Sentence[word];
        return new WordSpan(Tokens.SentenceStarts[sentence], Tokens.SentenceStarts[sentence + 1]);
    }

    /// <summary>The text of a stretch of words, as it stands in the article.</summary>
    public string Text(WordSpan span) => Article[Tokens.Starts[span.First]..Tokens.Ends[span.End - 1]];

    /// <summary>The offsets of a stretch of words.</summary>
    public Model.Articles.TextSpan Place(WordSpan span) => new(Tokens.Starts[span.First], Tokens.Ends[span.End - 1]);
}
