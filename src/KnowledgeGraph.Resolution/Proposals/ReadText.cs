using System.Text;
using KnowledgeGraph.Language.Embeddings;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>A text read word by word, names told apart: its distinct content words and names, and its text without names.</summary>
internal sealed class ReadText
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins in the article; negative when that is not known.</param>
    /// <param name="names">Whom the article's names name.</param>
    /// <param name="vectors">Words and names, read once.</param>
    public ReadText(string text, int start, ArticleNames names, WordVectors vectors)
    {
        Tokens = ContentWords.Of(text);
        var plain = new StringBuilder(text.Length);
        var last = 0;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<ContentWord> owners = [];
        foreach (var token in Tokens)
        {
            var ids = names.IdsOf(token, start);
            if (ids.Count > 0)
            {
                owners = [.. owners, .. ids.Select(vectors.Name)];
                Words.AddRange(ids.Select(vectors.Name).Where(n => seen.Add(n.Text)));
                plain.Append(text, last, token.Start - last).Append(' ');
                last = token.End;
            }
            else if (!ContentWords.IsContent(token))
            {
                owners = [];
            }
            else if (ContentWords.Compared(token) is var word && seen.Add(word))
            {
                Words.Add(vectors.Word(word));
                if (OwnedThing.Of(Words[^1], owners) is { } thing)
                {
                    Owned.Add(thing);
                }
            }
        }

        Plain = plain.Append(text, last, text.Length - last).ToString();
    }

    /// <summary>All words, in order.</summary>
    public List<TextWord> Tokens { get; }

    /// <summary>Distinct content words and names, in order.</summary>
    public List<ContentWord> Words { get; } = [];

    /// <summary>Things that names stand before, whose they are.</summary>
    public List<OwnedThing> Owned { get; } = [];

    /// <summary>The text with a blank for each name.</summary>
    public string Plain { get; }

    /// <summary>Whether no word says what the text is about: "it", "the plan", "her plan".</summary>
    public bool IsVague => Tokens.TrueForAll(t => !ContentWords.IsContent(t) || (!t.IsCapitalised && ContentWords.IsLight(t.Text)));
}
