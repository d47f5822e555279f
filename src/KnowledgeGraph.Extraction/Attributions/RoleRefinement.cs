using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>
/// Mends what a labelling from word to word gets wrong: a source that is likely in sum is one, a quotation belongs to a content as a whole,
/// a short gap without source or cue is no gap, and an unlikely fragment beside a likely one is none.
/// </summary>
internal static class RoleRefinement
{
    // Fragments that are less likely than this are dropped where there is a likelier one.
    private const double LeastFragment = 0.6;

    // A content goes on over words that belong to it with this probability at least.
    private const double LeastContinuation = 0.3;

    // A source is taken where one begins anywhere in the window with this probability at least.
    private const double LeastSource = 0.35;

    // Gaps of so many words are closed.
    private const int LongestGap = 3;

    // Shorter quotations are words in quotation marks rather than speech.
    private const int ShortestQuotation = 6;

    /// <summary>Changes the labels of a window in place.</summary>
    public static void Apply(ArticleTokens tokens, RoleWindow window, Lattice lattice, byte[] labels)
    {
        AddSource(lattice, labels);
        DropUnlikely(lattice, labels);
        CompleteQuotations(tokens, window, labels);
        ExtendEnds(window, lattice, labels);
        FillGaps(tokens, window, labels);
    }

    // Where several sources are possible, each of them may be less likely than none at all, though one of them is right.
    private static void AddSource(Lattice lattice, byte[] labels)
    {
        (double all, double best, int at) = (0, 0, -1);
        for (int t = 0; t < labels.Length; t++)
        {
            if (labels[t] is ChainLabels.SourceBegin or ChainLabels.SourceInside)
                return;
            double starts = RoleLabels.SourceStart(lattice, t);
            all += starts;
            if (starts > best && labels[t] == ChainLabels.Outside)
                (best, at) = (starts, t);
        }

        if (all < LeastSource || at < 0)
            return;
        labels[at] = ChainLabels.SourceBegin;
        for (int t = at; t + 1 < labels.Length && labels[t + 1] == ChainLabels.Outside && RoleLabels.SourceGoesOn(lattice, t) > 0.5; t++)
            labels[t + 1] = ChainLabels.SourceInside;
    }

    private static bool IsContent(byte label) => label >= ChainLabels.ContentBegin;

    private static List<(int First, int Last)> Fragments(byte[] labels)
    {
        var found = new List<(int First, int Last)>();
        for (int t = 0; t < labels.Length; t++)
        {
            if (!IsContent(labels[t]))
                continue;
            if (t > 0 && labels[t] == ChainLabels.ContentInside && IsContent(labels[t - 1]))
                found[^1] = (found[^1].First, t);
            else
                found.Add((t, t));
        }

        return found;
    }

    private static void DropUnlikely(Lattice lattice, byte[] labels)
    {
        List<(int First, int Last)> fragments = Fragments(labels);
        if (fragments.Count < 2)
            return;
        double[] means = [.. fragments.Select(f => Enumerable.Range(f.First, f.Last - f.First + 1).Average(t => RoleLabels.ContentProbability(lattice, t)))];
        double best = means.Max();
        for (int i = 0; i < means.Length; i++)
        {
            if (means[i] < LeastFragment && means[i] < best)
                labels.AsSpan(fragments[i].First..(fragments[i].Last + 1)).Clear();
        }
    }

    private static void CompleteQuotations(ArticleTokens tokens, RoleWindow window, byte[] labels)
    {
        QuotationStates quotations = tokens.Quotations;
        for (int t = 0; t < labels.Length; t++)
        {
            int region = quotations.Regions[window.Start + t];
            if (region < 0 || (t > 0 && quotations.Regions[window.Start + t - 1] == region))
                continue;
            (int from, int to, _) = quotations.Bounds[region];
            if (from < window.Start || to >= window.End || (window.Cue[0] >= from && window.Cue[0] <= to))
                continue;
            int first = from - window.Start;
            int last = to - window.Start;
            int inside = 0;
            bool other = false;
            for (int i = first; i <= last; i++)
            {
                inside += IsContent(labels[i]) ? 1 : 0;
                other |= labels[i] is ChainLabels.SourceBegin or ChainLabels.SourceInside;
            }

            if (other || inside * 2 <= last - first + 1 || to - from + 1 < ShortestQuotation)
                continue;
            bool before = first > 0 && IsContent(labels[first - 1]);
            for (int i = first; i <= last; i++)
                labels[i] = i == first && !before ? ChainLabels.ContentBegin : ChainLabels.ContentInside;
            if (last + 1 < labels.Length && IsContent(labels[last + 1]))
                labels[last + 1] = ChainLabels.ContentInside;
        }
    }

    private static void ExtendEnds(RoleWindow window, Lattice lattice, byte[] labels)
    {
        for (int t = 0; t + 1 < labels.Length; t++)
        {
            int next = window.Start + t + 1;
            if (IsContent(labels[t]) && labels[t + 1] == ChainLabels.Outside && !window.IsCue(next) && RoleLabels.ContentProbability(lattice, t + 1) >= LeastContinuation)
                labels[t + 1] = ChainLabels.ContentInside;
        }
    }

    private static void FillGaps(ArticleTokens tokens, RoleWindow window, byte[] labels)
    {
        List<(int First, int Last)> fragments = Fragments(labels);
        for (int i = 1; i < fragments.Count; i++)
        {
            (int from, int to) = (fragments[i - 1].Last + 1, fragments[i].First);
            int words = 0;
            bool blocked = false;
            for (int t = from; t < to; t++)
            {
                words += tokens.IsPunctuation(window.Start + t) ? 0 : 1;
                blocked |= labels[t] != ChainLabels.Outside || window.IsCue(window.Start + t);
            }

            if (blocked || words > LongestGap || tokens.Sentence[window.Start + from] != tokens.Sentence[window.Start + to])
                continue;
            labels.AsSpan(from..(to + 1)).Fill(ChainLabels.ContentInside);
        }
    }
}
