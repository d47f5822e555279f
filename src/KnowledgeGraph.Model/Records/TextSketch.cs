using System.Globalization;
using System.Numerics;
using System.Text;

namespace KnowledgeGraph.Model.Records;

/// <summary>
/// A near-duplicate signature: 64 minima of hashed word 4-grams (MinHash; Broder, "On the resemblance and containment of documents", 1997).
/// Written as 64 groups of 4 hex digits (the low 16 bits of each minimum); empty for texts of fewer than four words.
/// </summary>
public static class TextSketch
{
    private const int Minima = 64;
    private const int GramWords = 4;

    /// <summary>The signature of a text; word case and punctuation play no role.</summary>
    public static string Of(string text)
    {
        List<ulong> words = HashWords(text);
        if (words.Count < GramWords)
            return "";
        Span<ulong> minima = stackalloc ulong[Minima];
        minima.Fill(ulong.MaxValue);
        for (int i = 0; i + GramWords <= words.Count; i++)
        {
            ulong gram = 0;
            for (int k = 0; k < GramWords; k++)
                gram = Mix(gram ^ words[i + k]);
            for (int k = 0; k < Minima; k++)
                minima[k] = Math.Min(minima[k], Mix(gram + ((ulong)k * 0x9e3779b97f4a7c15)));
        }
        var hex = new StringBuilder(Minima * 4);
        foreach (ulong minimum in minima)
            hex.Append((minimum & 0xffff).ToString("x4", CultureInfo.InvariantCulture));
        return hex.ToString();
    }

    /// <summary>Estimated share of word 4-grams that two texts have in common (Jaccard), from their signatures; 0 when one is empty.</summary>
    public static double Likeness(string left, string right)
    {
        if (left.Length != Minima * 4 || right.Length != Minima * 4)
            return 0;
        int equal = 0;
        for (int k = 0; k < Minima; k++)
        {
            if (left.AsSpan(k * 4, 4).SequenceEqual(right.AsSpan(k * 4, 4)))
                equal++;
        }
        return (double)equal / Minima;
    }

    private static List<ulong> HashWords(string text)
    {
        var words = new List<ulong>(text.Length / 5);
        ulong hash = 0;
        bool inWord = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                hash = Mix((hash ^ (ulong)Rune.ToLowerInvariant(rune).Value) * 0x100000001b3);
                inWord = true;
            }
            else if (inWord && !IsApostrophe(rune))
            {
                words.Add(hash);
                (hash, inWord) = (0, false);
            }
        }
        if (inWord)
            words.Add(hash);
        return words;
    }

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or 0x2019 or 0x02bc;

    private static ulong Mix(ulong x)
    {
        x ^= x >> 33;
        x *= 0xff51afd7ed558ccd;
        x = BitOperations.RotateLeft(x, 29);
        x *= 0xc4ceb9fe1a85ec53;
        return x ^ (x >> 32);
    }
}
