using System.Text.RegularExpressions;

namespace KnowledgeGraph.Ingest.Furniture;

/// <summary>Labels above links to other articles ("Next post", "Related stories"): the headlines below them are not this article's.</summary>
internal static class LinkLabels
{
    private const int MostHeadlineWords = 25;
    private const int MostHeadlines = 12;
    private const int MostLabelLength = 100;
    private const int MostOccasionLength = 40;
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    // One headline follows.
    private static readonly Regex Single = Rule("(<|«|←|‹)? ?(prev|previous|next|older|newer|earlier|up next|read next|next up)( (post|article|story|entry|news|item|page|in .{1,30}))? ?(>|»|→|›)?:?");

    // "Related", "Most read", "Top": what may follow, in any number, is taken word group by word group.
    private static readonly Regex Opening = Pattern(
        "(related|similar|recommended|suggested|latest|trending|popular|top|other|featured|recent|most (read|popular|viewed|shared|commented)|editor['’]?s['’]?)");

    private static readonly Regex Thing = new(
        @"\G (articles?|stor(y|ies)|posts?|news|topics?|reading|content|coverage|links?|headlines|picks?|choices?|for you|now|today|this week)(?= |:|\z)", Options);

    private static readonly Regex Occasion = new(@"\G (on|from) ", Options);

    // A list of headlines follows.
    private static readonly Regex Several = Rule(string.Join('|',
        "more (from|on|in|about|like) .{1,60}",
        "more (news|stories|articles|headlines|coverage)( .{1,40})?:?",
        "you (may|might|will|could)( also)? (like|enjoy|be interested in):?.{0,20}",
        "(what to read next|read next|don['’]?t miss|in other news|also in the news|also read|see also|read also|further reading):?.{0,20}",
        "(elsewhere on (the|this) (site|web)|(from )?around the web|from our partners):?.{0,20}"));

    /// <summary>Whether a line is such a label.</summary>
    public static bool Match(string line) => line.Length <= MostLabelLength && (Single.IsMatch(line) || Several.IsMatch(line) || IsOpeningWithThings(line)) && !line.EndsWith('.');

    /// <summary>How many lines after a line are the headlines that it announces: none when it is no label.</summary>
    public static int HeadlinesAfter(IReadOnlyList<TextLine> lines, int index)
    {
        string label = lines[index].Text;
        if (!Match(label))
            return 0;
        int most = Single.IsMatch(label) ? 1 : MostHeadlines;
        int count = 0;
        while (count < most && index + count + 1 < lines.Count && IsHeadline(lines[index + count + 1]))
            count++;
        return count;
    }

    private static bool IsHeadline(TextLine line) => !line.EndsLikeSentence && line.Words <= MostHeadlineWords;

    /// <summary>
    /// Whether the line is an opening, things and occasions ("on" or "from" with up to 40 characters), and a colon or none. Where an occasion ends is
    /// open, so all places that may be reached are marked: a pattern that tries one after the other takes exponential time on "on a on a on a".
    /// </summary>
    private static bool IsOpeningWithThings(string line)
    {
        Match opening = Opening.Match(line);
        if (!opening.Success)
            return false;
        Span<bool> reached = stackalloc bool[MostLabelLength + 1];
        reached[opening.Length] = true;
        for (int at = opening.Length; at < line.Length; at++)
        {
            if (!reached[at])
                continue;
            if (line.AsSpan(at) is ":")
                return true;
            if (Thing.Match(line, at) is { Success: true } thing)
                reached[at + thing.Length] = true;
            int occasion = at + Occasion.Match(line, at).Length;
            if (occasion > at && occasion < line.Length)
                reached[(occasion + 1)..(Math.Min(line.Length, occasion + MostOccasionLength) + 1)].Fill(true);
        }

        return reached[line.Length];
    }

    private static Regex Rule(string pattern) => Pattern($@"({pattern})\z");

    private static Regex Pattern(string pattern) => new(@"\A" + pattern, Options);
}
