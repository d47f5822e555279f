using System.Text.RegularExpressions;

namespace KnowledgeGraph.Ingest.Furniture;

/// <summary>Lines at the head or the foot of a report that say who wrote it, for which outlet and when.</summary>
internal static class CreditLines
{
    private const string Month = "(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
    private const string Weekday = "(Mon|Tues?|Wed(nes)?|Thu(rs)?|Fri|Sat(ur)?|Sun)(day)?\\.?";
    private const string Day = $"(({Weekday},? )?(\\d{{1,2}}(st|nd|rd|th)? (of )?{Month}|{Month} \\d{{1,2}}(st|nd|rd|th)?)(,? \\d{{4}})?|\\d{{4}}-\\d{{2}}-\\d{{2}}|\\d{{1,2}}[./]\\d{{1,2}}[./]\\d{{2,4}})";
    private const string Clock = "([ ,T|·@–—-]+(at )?\\d{1,2}([:.]\\d{2}){0,2} ?([aApP]\\.?[mM]\\.?)?( ?[A-Z]{2,4}([+-]\\d{1,2})?)?)?";
    private const string Name = "(\\p{Lu}[\\p{L}.'’-]*)";

    // No two parts of a pattern can divide the same stretch in many ways: the time for a line this short stays small without automata, which take megabytes.
    private static readonly Regex[] Patterns =
    [
        // By Jane Doe and John Roe, Chief Political Correspondent
        Rule($"([Bb]y|BY|[Ww]ritten by) {Name}(,? ({Name}|and|&|in|for|of|at|the|de|del|van|von|bin|al|el|la)){{0,12}},?"),
        Rule("([Bb]y|BY|[Ff]rom) (a|an|our|the|one of our) ([\\p{L}'’.-]+ ){0,5}(staff|writers?|reporters?|correspondents?|editors?|desk|newsroom|team|agencies|columnist)( [\\p{L}'’.-]+( [\\p{L}'’.-]+){0,5} ?)?"),
        // The outlet and the day
        Rule($"{Day}{Clock}"),
        Rule($"{Name}( ({Name}|of|the|and|&)){{0,5}}[,|] {Day}{Clock}"),
        Rule($"{Day}{Clock} ?[|,·–—-] ?{Name}( ({Name}|of|the|and|&)){{0,5}}"),
        // The agency alone
        Rule("[\\[(–—-]* ?(REUTERS|Reuters|AFP|AP|Associated Press|The Associated Press|dpa|DPA|TASS|Xinhua|EFE|ANSA|PTI|ANI|IANS|PA|PA Media|UPI|Bloomberg|Interfax|Ukrinform|Agencies|Agence France-Presse)[\\])]?\\.?"),
    ];

    /// <summary>Whether a line as a whole is such a line; asked only of the first and the last lines of a text.</summary>
    public static bool Match(string line) => line.Length <= 120 && Array.Exists(Patterns, pattern => pattern.IsMatch(line));

    private static Regex Rule(string pattern) =>
        new($@"\A({pattern})\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
