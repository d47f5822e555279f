using System.Globalization;
using System.Text;
using KnowledgeGraph.Resolution.Names;
using KnowledgeGraph.Resolution.Tables;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>The words of a text that say what it is about.</summary>
internal static class ContentWords
{
    private static readonly HashSet<string> StopWords = EmbeddedTable.Words("stop-words");

    private static readonly HashSet<string> LightWords = EmbeddedTable.Words("light-words");

    /// <summary>All words in lower case; apostrophes and a possessive s drop out, hyphens divide.</summary>
    public static List<string> All(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : ' ';
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (NameFolding.IsApostrophe(c) && word.Length > 0 && i + 1 < text.Length && char.IsLetter(text[i + 1]))
            {
                // won't, government's: what follows the apostrophe is no word of its own.
                while (i + 1 < text.Length && char.IsLetter(text[i + 1]))
                {
                    i++;
                }
            }
            else if (c == '.' && word.Length == 1 && i + 1 < text.Length && char.IsUpper(text[i + 1]))
            {
                // U.S. is one word.
                continue;
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>The distinct content words in order; number words as digits.</summary>
    public static List<string> Of(string text)
    {
        var content = new List<string>();
        foreach (var word in All(text))
        {
            if (StopWords.Contains(word))
            {
                // "us" is a pronoun, "US" and "U.S." a country: case decides.
                if (word != "us" || !HasCapitalUs(text))
                {
                    continue;
                }
            }

            content.Add(NameTables.TryNumber(word, out var value) ? value.ToString(CultureInfo.InvariantCulture) : word);
        }

        return [.. content.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Whether the word only leads to the matter: plan, decide, call.</summary>
    public static bool IsLight(string word) => LightWords.Contains(word);

    private static bool HasCapitalUs(string text) => text.Contains("US", StringComparison.Ordinal) || text.Contains("U.S", StringComparison.Ordinal);
}
