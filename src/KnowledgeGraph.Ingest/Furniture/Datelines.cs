using System.Text.RegularExpressions;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Ingest.Furniture;

/// <summary>The place, day and agency before a report's first sentence: <c>HARBOR CITY, March 3 (Meridian Wire) - </c>.</summary>
internal static class Datelines
{
    private const string Day = @"(\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(,? \d{4})?";
    private const string Agency = @"[(\[]\p{Lu}[\p{L}\d .&'’/-]{1,40}[)\]]";
    // A hyphen inside a word is no dash.
    private const string Dash = "( ?— ?| ?(–|--) | - )";

    // Longer ones do not occur; it bounds the search, whatever the line.
    private const int MostLength = 200;

    private static readonly Regex[] Patterns =
    [
        // A place in capitals, with or without region, day and agency
        Rule($@"\p{{Lu}}[\p{{Lu}}'’.]{{2,}}([ /-]\p{{Lu}}[\p{{Lu}}'’.]*)*(, \p{{Lu}}[\p{{L}}. ]{{1,24}})?(, {Day})?( ?{Agency})?{Dash}"),
        // A place in any letters, when day or agency show what it is
        Rule($@"\p{{Lu}}[\p{{L}}'’.-]*( \p{{Lu}}[\p{{L}}'’.-]*){{0,3}}(, {Day})?,? ?{Agency}{Dash}"),
        Rule($@"{Agency}{Dash}"),
    ];

    /// <summary>The dateline at the start of a line, without the white space after its dash; null when there is none.</summary>
    public static TextSpan? At(TextLine line)
    {
        string head = line.Text.Length <= MostLength ? line.Text : line.Text[..MostLength];
        foreach (Regex pattern in Patterns)
        {
            Match match = pattern.Match(head);
            if (match.Success && BeginsSentence(line.Text.AsSpan(match.Length)))
                return new TextSpan(line.Span.Start, line.Span.Start + match.Value.TrimEnd().Length);
        }
        return null;
    }

    // "NATO - the alliance" goes on in small letters; after a dateline a sentence begins.
    private static bool BeginsSentence(ReadOnlySpan<char> rest) =>
        rest.TrimStart(" \"'“‘«") is { Length: > 0 } words && (char.IsUpper(words[0]) || char.IsDigit(words[0]));

    private static Regex Rule(string pattern) => new($@"\A({pattern})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
