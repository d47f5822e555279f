using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Compares names and wordings when positions are scored: lower case, without accents, possessives, articles and titles.</summary>
internal static class WordForms
{
    private static readonly HashSet<string> Stop = [.. "a an the of to in on at for and or that this his her its their by from with as is are was were be been will would should".Split(' ')];

    private static readonly HashSet<string> Dropped = [.. "the a an mr mrs ms dr".Split(' ')];

    /// <summary>The words of a name or wording in order.</summary>
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        string plain = text.Replace('ʼ', '\'').Replace('’', '\'').Replace('‘', '\'').Normalize(NormalizationForm.FormKD).ToLowerInvariant();
        for (int i = 0; i <= plain.Length; i++)
        {
            char c = i < plain.Length ? plain[i] : ' ';
            if (char.IsLetterOrDigit(c) || c == '_')
                word.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                Flush(word, words);
                bool possessive = c == '\'' && i + 1 < plain.Length && plain[i + 1] == 's' && (i + 2 == plain.Length || !char.IsLetterOrDigit(plain[i + 2]));
                i += possessive ? 1 : 0;
            }
        }

        return words;
    }

    /// <summary>The content words of a wording.</summary>
    public static HashSet<string> Content(string text) => [.. Split(text).Where(w => !Stop.Contains(w))];

    /// <summary>Twice the shared words by all words; 0 when one is empty.</summary>
    public static double Dice(HashSet<string> left, HashSet<string> right) =>
        left.Count == 0 || right.Count == 0 ? 0 : 2.0 * left.Count(right.Contains) / (left.Count + right.Count);

    /// <summary>Whether a marked actor is meant by one of the given forms.</summary>
    public static bool IsSameActor(MarkedActor marked, IEnumerable<string> forms)
    {
        if (marked.Unnamed)
            return forms.Any(f => marked.Forms.Any(m => Dice(Content(m), Content(f)) >= 0.5));
        foreach (string form in forms)
        {
            string p = string.Join(' ', Split(form));
            foreach (string mark in marked.Forms)
            {
                string g = string.Join(' ', Split(mark));
                if (p.Length == 0 || g.Length == 0)
                    continue;
                bool ends = g.EndsWith(" " + p, StringComparison.Ordinal) || p.EndsWith(" " + g, StringComparison.Ordinal);
                if (g == p || (ends && Math.Min(g.Length, p.Length) > 2))
                    return true;
            }
        }

        return false;
    }

    private static void Flush(StringBuilder word, List<string> words)
    {
        if (word.Length > 0 && !Dropped.Contains(word.ToString()))
            words.Add(word.ToString());
        word.Clear();
    }
}
