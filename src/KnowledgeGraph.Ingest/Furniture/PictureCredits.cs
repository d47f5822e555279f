using System.Text.RegularExpressions;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Ingest.Furniture;

/// <summary>Credits in brackets inside captions: <c>(AP Photo/Jane Doe)</c>, <c>[Jane Doe/Reuters]</c>.</summary>
internal static class PictureCredits
{
    // Every stretch is bounded and ends at the next bracket, so the time is linear without the automata, which take megabytes.
    private static readonly Regex Pattern = new(
        @"[(\[](((file|handout|pool) )?(photo|image|picture|credit)s?( (by|credit|courtesy( of)?))?[:/ ][^()\[\]]{1,80}|[^()\[\]]{0,40}\b(AP|AFP|EPA|Reuters|Getty) (photo|images?|pool)\b[^()\[\]]{0,60}|[^()\[\]]{1,60}/ ?(AP|AFP|EPA|EPA-EFE|Reuters|Getty Images|Getty|AAP|PA|Pool|Shutterstock|Anadolu)( via [^()\[\]]{1,30})?)[)\]]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The credits in a line.</summary>
    public static IEnumerable<TextSpan> In(TextLine line)
    {
        foreach (Match match in Pattern.Matches(line.Text))
            yield return new TextSpan(line.Span.Start + match.Index, line.Span.Start + match.Index + match.Length);
    }
}
