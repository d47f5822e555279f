using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Citations;

/// <summary>Words for media, documents and informants, and the verbs by which they tell something: general knowledge, by ids of lower-case words.</summary>
internal sealed class CitationLexicon
{
    private readonly Dictionary<string, HashSet<ulong>> _words = new(StringComparer.Ordinal);

    private CitationLexicon()
    {
        foreach ((string heading, string[] words) in LexiconFile.Read("Citations/citation-words"))
        {
            if (!_words.TryGetValue(heading, out HashSet<ulong>? set))
                _words[heading] = set = [];
            set.UnionWith(words.Select(w => StringId.Of(w)));
        }
    }

    /// <summary>The lexicon, read once.</summary>
    public static CitationLexicon Instance { get; } = new();

    /// <summary>Whether a word names a medium, or is part of the usual names of media.</summary>
    public bool IsMedium(ulong word) => _words["medium"].Contains(word);

    /// <summary>Whether a noun is a document, poll or collection of data.</summary>
    public bool IsDocument(ulong lemma) => _words["document"].Contains(lemma);

    /// <summary>Whether a noun is somebody who is asked about facts.</summary>
    public bool IsInformant(ulong lemma) => _words["informant"].Contains(lemma);

    /// <summary>Whether a verb tells information.</summary>
    public bool Tells(ulong lemma) => _words["verb"].Contains(lemma);
}
