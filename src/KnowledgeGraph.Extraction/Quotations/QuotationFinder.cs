using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Quotations;

/// <summary>
/// Finds the quotations by which two articles that quote the same words are recognised. The hash is FNV-1a (64 bits) over the
/// lower-case words, apostrophes and punctuation left out, so that setting and marks play no role.
/// </summary>
public static class QuotationFinder
{
    private const int FewestWords = 8;
    private const ulong Offset = 0xcbf29ce484222325;
    private const ulong Prime = 0x100000001b3;

    /// <summary>The quotations of eight words or more outside of page furniture, in order of the text.</summary>
    public static IReadOnlyList<Quotation> Find(DocumentLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var found = new List<Quotation>();
        foreach (QuotedStretch stretch in layout.Quotations)
        {
            if (layout.IsFurniture(stretch.Start))
                continue;
            Document document = layout.Document;
            var span = new TextSpan(document[stretch.Start].Start, document[stretch.End - 1].End);
            (ulong hash, int words) = Hash(document.Text.AsSpan(span.Start, span.Length));
            if (words >= FewestWords)
                found.Add(new Quotation(span, hash.ToString("x16", CultureInfo.InvariantCulture)));
        }
        return found;
    }

    private static (ulong Hash, int Words) Hash(ReadOnlySpan<char> text)
    {
        ulong hash = Offset;
        int words = 0;
        bool inWord = false;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                if (!inWord && words++ > 0)
                    hash = (hash ^ ' ') * Prime;
                inWord = true;
                hash = (hash ^ (ulong)Rune.ToLowerInvariant(rune).Value) * Prime;
            }
            else if (rune.Value is not ('\'' or '’' or 'ʼ'))
            {
                inWord = false;
            }
        }
        return (hash, words);
    }
}
