using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>
/// Pairs found mentions with marked ones, one to one: a found one must cover the marked head and stay inside the marked span, or
/// cover the marked span and at most four characters more on either side; the tightest pair wins.
/// </summary>
internal static class MentionAlignment
{
    private const int WidestMargin = 4;

    /// <summary>For each found span (ordered by start, the longer first) the index of its marked mention, -1 for none.</summary>
    public static int[] Align(IReadOnlyList<GoldMention> gold, IReadOnlyList<TextSpan> found)
    {
        var pairs = new List<(int Looseness, int Found, int Gold)>();
        for (int f = 0; f < found.Count; f++)
        {
            for (int g = 0; g < gold.Count && gold[g].Start <= found[f].Start + WidestMargin; g++)
            {
                if (Fits(gold[g], found[f]))
                    pairs.Add((Math.Abs(found[f].Start - gold[g].Start) + Math.Abs(found[f].End - gold[g].End), f, g));
            }
        }
        pairs.Sort();
        int[] aligned = new int[found.Count];
        Array.Fill(aligned, -1);
        bool[] taken = new bool[gold.Count];
        foreach ((_, int f, int g) in pairs)
        {
            if (aligned[f] < 0 && !taken[g])
                (aligned[f], taken[g]) = (g, true);
        }
        return aligned;
    }

    private static bool Fits(GoldMention gold, TextSpan found)
    {
        if (found.Start > gold.HeadStart || found.End < gold.HeadEnd)
            return false;
        bool inside = found.Start >= gold.Start && found.End <= gold.End;
        bool wide = gold.Start - found.Start is >= 0 and <= WidestMargin && found.End - gold.End is >= 0 and <= WidestMargin;
        return inside || wide;
    }
}
