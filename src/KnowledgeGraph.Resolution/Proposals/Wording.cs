namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>
/// How one article words one matter, read for comparison. Names are told apart from words: two names are equal or not, and what a name
/// is made of tells nothing, so that other names in the same texts give the same matters.
/// </summary>
internal sealed class Wording
{
    private const int LongestJudged = 6;

    /// <summary>Reads a wording.</summary>
    /// <param name="article">What names the article: its id or title.</param>
    /// <param name="title">The article's title.</param>
    /// <param name="text">The target's words.</param>
    /// <param name="sentence">The evidence.</param>
    /// <param name="vectors">Vectors of words and texts.</param>
    /// <param name="names">Whom the article's names name; null where nothing is known but capitals.</param>
    /// <param name="start">Where the target's words begin in the article; negative when they stand in several places or that is not known.</param>
    public Wording(string article, string title, string text, string sentence, WordVectors vectors, ArticleNames? names = null, int start = -1)
    {
        Article = article;
        Text = text;
        names ??= ArticleNames.ByCapitals(sentence);
        var whole = new ReadText(text, start, names, vectors);
        var target = Judged(text, out var judged) is var thing && thing != text ? new ReadText(thing, start, names, vectors) : whole;
        if (target.Words.Count == 0)
        {
            target = whole;
        }

        var headline = new ReadText(title, -1, names, vectors);
        IsJudged = judged;
        Tokens = whole.Tokens;
        Words = target.Words;
        Stems = new StemSet(Words.Select(w => w.Stem));
        SurroundingStems = new StemSet(headline.Words.Concat(new ReadText(sentence, -1, names, vectors).Words).Select(w => w.Stem));
        Names = [.. Words.Where(w => w.IsName).Select(w => w.Stem.Id)];
        Owned = target.Owned;
        IsVague = target.IsVague;
        Vector = new TextVector(vectors, target);
        TitledVector = new TextVector(vectors, headline, target);
        Acts = ActClasses.Of(Words.Where(w => !w.IsName).Select(w => w.Text));
    }

    /// <summary>What names the article.</summary>
    public string Article { get; }

    /// <summary>The target's words.</summary>
    public string Text { get; }

    /// <summary>Whether the words say how something is judged ("it as a disgrace"): what is judged counts, not the judgement.</summary>
    public bool IsJudged { get; }

    /// <summary>Distinct content words and names, in order.</summary>
    public List<ContentWord> Words { get; }

    /// <summary>Stems of the content words with their weights.</summary>
    public StemSet Stems { get; }

    /// <summary>Stems of title and sentence with their weights.</summary>
    public StemSet SurroundingStems { get; }

    /// <summary>All words, in order.</summary>
    public List<TextWord> Tokens { get; }

    /// <summary>Numbers of the names, as <see cref="Stem.Id"/>.</summary>
    public HashSet<int> Names { get; }

    /// <summary>Things that names stand before, whose they are.</summary>
    public List<OwnedThing> Owned { get; }

    /// <summary>Whether no word says what the matter is: "it", "the plan".</summary>
    public bool IsVague { get; }

    /// <summary>Vector of the target.</summary>
    public TextVector Vector { get; }

    /// <summary>Vector of title and target.</summary>
    public TextVector TitledVector { get; }

    /// <summary>Classes of the acts that the words name.</summary>
    public IReadOnlySet<int> Acts { get; }

    /// <summary>From <c>the truce as "a door"</c> the truce.</summary>
    private static string Judged(string text, out bool judged)
    {
        judged = false;
        var quote = text.IndexOfAny(['"', '\u201C', '\u2018']);
        if (quote < 1)
        {
            return text;
        }

        var before = text[..quote].TrimEnd(' ', ':', ',');
        var words = before.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count is 0 or > LongestJudged || words[0].ToLowerInvariant() is "to" or "that" || text.Length - quote < 4)
        {
            return text;
        }

        // No thing that is judged stands before the marks: ignoring "facts", the "stolen" vote.
        if (words.Count == 1 && (words[0].EndsWith("ing", StringComparison.Ordinal) || words[0].ToLowerInvariant() is "the" or "a" or "an"))
        {
            return text;
        }

        if (words.Count > 1 && words[^1] is "as" or "of" or "a" or "an")
        {
            words.RemoveAt(words.Count - 1);
        }

        judged = true;
        return string.Join(' ', words);
    }
}
