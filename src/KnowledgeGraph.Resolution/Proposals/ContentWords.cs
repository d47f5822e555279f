using System.Globalization;
using System.Text;
using KnowledgeGraph.Resolution.Names;
using KnowledgeGraph.Resolution.Tables;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>The words of a text, and which of them say what it is about.</summary>
internal static class ContentWords
{
    private static readonly HashSet<string> StopWords = EmbeddedTable.Words("stop-words");

    private static readonly HashSet<string> LightWords = EmbeddedTable.Words("light-words");

    /// <summary>All words in order; apostrophes and what follows them drop out, hyphens divide.</summary>
    public static List<TextWord> Of(string text)
    {
        var words = new List<TextWord>();
        var word = new StringBuilder();
        var (start, opens) = (0, true);
        bool first = false, all = false;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                if (word.Length == 0)
                {
                    (start, first, all) = (i, char.IsUpper(c), true);
                }

                all &= char.IsUpper(c);
                word.Append(char.ToLowerInvariant(c));
                continue;
            }

            if (NameFolding.IsApostrophe(c) && word.Length > 0 && i + 1 < text.Length && char.IsLetter(text[i + 1]))
            {
                // won't, government's: what follows the apostrophe is no word of its own.
                while (i + 1 < text.Length && char.IsLetter(text[i + 1]))
                {
                    i++;
                }

                continue;
            }

            if (c == '.' && word.Length == 1 && i + 1 < text.Length && char.IsUpper(text[i + 1]))
            {
                // U.S. is one word.
                continue;
            }

            if (word.Length > 0)
            {
                words.Add(new TextWord(word.ToString(), start, i, first, all && word.Length > 1, opens));
                word.Clear();
                opens = false;
            }

            opens |= c is '.' or '!' or '?' or ':' or '"' or '\u201C' or '\u2018' or '\n';
        }

        return words;
    }

    /// <summary>Whether the word says what the text is about. "us" is a pronoun, "US" a country: case decides.</summary>
    public static bool IsContent(TextWord word) => word.IsCapitals || !StopWords.Contains(word.Text);

    /// <summary>The word as it is compared: number words as digits.</summary>
    public static string Compared(TextWord word) =>
        NameTables.TryNumber(word.Text, out var value) ? value.ToString(CultureInfo.InvariantCulture) : word.Text;

    /// <summary>Whether the word only leads to the matter: plan, decide, call.</summary>
    public static bool IsLight(string word) => LightWords.Contains(word);

    /// <summary>Whether all words but stop words only lead to the matter.</summary>
    public static bool AreLight(IEnumerable<TextWord> words) => words.All(w => !IsContent(w) || IsLight(w.Text));
}
