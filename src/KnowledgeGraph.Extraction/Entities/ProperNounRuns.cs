using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Proper nouns that neither the recogniser nor the gazetteer has: runs of them, with inner <c>of</c> and <c>&amp;</c>, of unknown type.</summary>
internal static class ProperNounRuns
{
    public static void Find(DocumentLayout layout, PieceCover cover)
    {
        Document document = layout.Document;
        for (int i = 0; i < document.Count; i++)
        {
            if (!IsFree(document, cover, i) || WordTable.Of(document[i].Lower).Has(WordClasses.Calendar) || IsQuantity(document[i].EntityType))
                continue;
            int end = i + 1;
            while (end < document.Count && (IsFree(document, cover, end) || (document[end].Span is "of" or "&" && end + 1 < document.Count && IsFree(document, cover, end + 1))))
                end++;
            int start = i, stop = end;
            while (start < end && (WordTable.Of(document[start].Lower).Has(WordClasses.Title) || document[start].Span is "of" or "&"))
                start++;
            int last = end;
            while (last > start && WordTable.Of(document[last - 1].Lower) is var classes && classes.Has(WordClasses.Title) && !classes.Has(WordClasses.OrganizationHead))
                last--;
            if (last < end && (last == start || document[start].Span is "First" or "Prime" or "Vice" or "Foreign" or "Chief"))
                (start, last) = (end, end);
            bool isLetter = last - start == 1 && document[start].Span.Length < 2;
            if (start < last && !layout.IsHeadline(start) && !layout.IsFurniture(start) && !isLetter)
                cover.Add(new NamePiece(start, last, MentionType.Unknown));
            i = stop - 1;
        }
    }

    private static bool IsFree(Document document, PieceCover cover, int token) =>
        cover.At(token) is null && document[token].Tag is "NNP" or "NNPS" && char.IsUpper(document[token].Span[0]);

    private static bool IsQuantity(string label) => label is "DATE" or "TIME" or "MONEY" or "PERCENT" or "QUANTITY" or "CARDINAL" or "ORDINAL";
}
