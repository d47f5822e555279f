using System.Text.RegularExpressions;

namespace KnowledgeGraph.Ingest.Furniture;

/// <summary>Labels above links to other articles ("Next post", "Related stories"): the headlines below them are not this article's.</summary>
internal static class LinkLabels
{
    private const int MostHeadlineWords = 25;
    private const int MostHeadlines = 12;

    // One headline follows.
    private static readonly Regex Single = Rule("(<|«|←|‹)? ?(prev|previous|next|older|newer|earlier|up next|read next|next up)( (post|article|story|entry|news|item|page|in .{1,30}))? ?(>|»|→|›)?:?");

    private const string Things = "(articles?|stor(y|ies)|posts?|news|topics?|reading|content|coverage|links?|headlines|picks?|choices?|for you|now|today|this week|on .{1,40}|from .{1,40})";

    // A list of headlines follows.
    private static readonly Regex Several = Rule(string.Join('|',
        $"(related|similar|recommended|suggested|latest|trending|popular|top|other|featured|recent)( {Things})*:?",
        $"(most (read|popular|viewed|shared|commented)|editor['’]?s['’]?)( {Things})*:?",
        "more (from|on|in|about|like) .{1,60}",
        "more (news|stories|articles|headlines|coverage)( .{1,40})?:?",
        "you (may|might|will|could)( also)? (like|enjoy|be interested in):?.{0,20}",
        "(what to read next|read next|don['’]?t miss|in other news|also in the news|also read|see also|read also|further reading):?.{0,20}",
        "(elsewhere on (the|this) (site|web)|(from )?around the web|from our partners):?.{0,20}"));

    /// <summary>Whether a line is such a label.</summary>
    public static bool Match(string line) => line.Length <= 100 && (Single.IsMatch(line) || Several.IsMatch(line)) && !line.EndsWith('.');

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

    private static Regex Rule(string pattern) =>
        new($@"\A({pattern})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
}
