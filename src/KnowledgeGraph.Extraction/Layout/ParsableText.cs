namespace KnowledgeGraph.Extraction.Layout;

/// <summary>The text as the parser should see it: of the same length, so that offsets hold for both.</summary>
public static class ParsableText
{
    /// <summary>Replaces the modifier letter apostrophe (U+02BC), which news sites use for ’, and spaces that are no U+0020.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Replace('\u02BC', '’').Replace('\u00A0', ' ').Replace('\u202F', ' ').Replace('\u2009', ' ');
    }
}
