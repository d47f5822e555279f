using System.Text;

namespace KnowledgeGraph.Resolution.Names;

/// <summary>
/// What is left of a word in Latin letters when vowels and the choices of romanisation are taken out. Arabic and Hebrew write no short vowels,
/// so a name from one of them is compared with a Latin one by this.
/// </summary>
internal static class ConsonantSkeleton
{
    private static readonly (string From, string To)[] Digraphs =
    [
        ("kh", "h"), ("gh", "g"), ("sh", "s"), ("ch", "s"), ("th", "t"), ("dh", "d"), ("zh", "s"), ("ts", "s"), ("ph", "f"), ("ck", "k"),
    ];

    /// <summary>The skeleton of a folded Latin word; the word itself when nothing would be left.</summary>
    public static string Of(string word)
    {
        foreach (var (from, to) in Digraphs)
        {
            word = word.Replace(from, to, StringComparison.Ordinal);
        }

        var skeleton = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i] switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' or '\'' or '`' => '\0',
                'y' or 'w' or 'v' when i > 0 => '\0',
                'c' or 'q' => 'k',
                'p' => 'f',
                'j' => 'g',
                'z' => 's',
                'b' => 'v',
                var other => other,
            };
            if (c != '\0' && (skeleton.Length == 0 || skeleton[^1] != c))
            {
                skeleton.Append(c);
            }
        }

        return skeleton.Length == 0 ? word : skeleton.ToString();
    }
}
