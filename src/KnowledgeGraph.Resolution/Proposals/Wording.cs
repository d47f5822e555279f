namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>How one article words one matter, read for comparison.</summary>
internal sealed class Wording
{
    private const int LongestJudged = 6;

    /// <summary>Reads a wording.</summary>
    /// <param name="article">What names the article: its id or title.</param>
    /// <param name="title">The article's title.</param>
    /// <param name="text">The target's words.</param>
    /// <param name="sentence">The evidence.</param>
    /// <param name="vectors">Vectors of words and texts.</param>
    public Wording(string article, string title, string text, string sentence, WordVectors vectors)
    {
        Article = article;
        Text = text;
        var target = Judged(text, out var judged);
        IsJudged = judged;
        var words = ContentWords.Of(target);
        if (words.Count == 0)
        {
            words = ContentWords.Of(text);
        }

        Words = words.ConvertAll(vectors.Word);
        Stems = new StemSet(Words.Select(w => w.Stem));
        SurroundingStems = new StemSet(ContentWords.Of(title + " " + sentence).Select(vectors.StemOf));
        Tokens = ContentWords.All(text);
        Names = NamesIn(text).ToHashSet(StringComparer.Ordinal);
        IsVague = words.TrueForAll(ContentWords.IsLight);
        Vector = vectors.Of(target);
        TitledVector = vectors.Of(title + " " + target);
        Acts = ActClasses.Of(words);
    }

    /// <summary>What names the article.</summary>
    public string Article { get; }

    /// <summary>The target's words.</summary>
    public string Text { get; }

    /// <summary>Whether the words say how something is judged ("it as a disgrace"): what is judged counts, not the judgement.</summary>
    public bool IsJudged { get; }

    /// <summary>Content words, in order.</summary>
    public List<ContentWord> Words { get; }

    /// <summary>Stems of the content words with their weights.</summary>
    public StemSet Stems { get; }

    /// <summary>Stems of title and sentence with their weights.</summary>
    public StemSet SurroundingStems { get; }

    /// <summary>All words, in order.</summary>
    public List<string> Tokens { get; }

    /// <summary>Stems of capitalised words.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>Whether no word says what the matter is: "it", "the plan".</summary>
    public bool IsVague { get; }

    /// <summary>Vector of the target.</summary>
    public float[] Vector { get; }

    /// <summary>Vector of title and target.</summary>
    public float[] TitledVector { get; }

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

        if (words.Count > 1 && words[^1] is "as" or "of" or "a" or "an")
        {
            words.RemoveAt(words.Count - 1);
        }

        judged = true;
        return string.Join(' ', words);
    }

    private static IEnumerable<string> NamesIn(string text)
    {
        var words = text.Split([' ', '-', '\u2014', '/'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i].Trim('.', ',', ';', ':', '(', ')', '[', ']', '!', '?');
            var opensSentence = i == 0 || (i > 0 && words[i - 1][^1] is '.' or '"' or '\u201C');
            if (word.Length > 1 && char.IsUpper(word[0]) && !(opensSentence && word[1..].All(char.IsLower)) && ContentWords.Of(word) is [var name, ..])
            {
                yield return LightStemmer.Stem(name);
            }
        }
    }
}
