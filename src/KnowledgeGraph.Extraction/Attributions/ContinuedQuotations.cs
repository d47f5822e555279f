namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>
/// Long quotations as newspapers set them: a paragraph that ends inside of a quotation, and a next one that opens with a mark, are one content.
/// </summary>
internal static class ContinuedQuotations
{
    /// <summary>The contents of attributions, each with the paragraphs in which its last quotation goes on.</summary>
    public static List<(int First, int Last)>[] Contents(ArticleTokens tokens, IReadOnlyList<RoleLabelling> attributions)
    {
        List<(int First, int Last)>[] contents = [.. attributions.Select(a => a.Content)];
        var taken = new HashSet<int>();
        for (int i = 0; i < contents.Length; i++)
        {
            // What is reported within a quotation does not say whose it is.
            int own = tokens.Quotations.Regions[attributions[i].Head];
            taken.UnionWith(contents[i].Select(span => tokens.Quotations.Regions[span.Last]).Where(region => region != own));
        }

        foreach (List<(int First, int Last)> content in contents)
        {
            if (content.Count == 0)
                continue;
            for (int next = Next(tokens, content[^1]); next >= 0 && taken.Add(next); next = Next(tokens, content[^1]))
                content.Add((tokens.Quotations.Bounds[next].First, tokens.Quotations.Bounds[next].Last));
        }

        return contents;
    }

    /// <summary>
    /// The quotation with which the next paragraph goes on, when the end of a content is most of a quotation that is open at its paragraph's end;
    /// else -1.
    /// </summary>
    private static int Next(ArticleTokens tokens, (int First, int Last) end)
    {
        QuotationStates quotations = tokens.Quotations;
        (int first, int last) = end;
        int region = quotations.Regions[last];
        if (region < 0 || quotations.Bounds[region].Closed || (last - first + 1) * 2 < quotations.Bounds[region].Last - quotations.Bounds[region].First + 1)
            return -1;
        int next = tokens.ParagraphStarts[tokens.Paragraph[last] + 1];
        for (int i = last + 1; i < next; i++)
        {
            if (!tokens.IsPunctuation(i))
                return -1;
        }

        if (next >= tokens.Count || quotations.Regions[next] is not (var follow and >= 0))
            return -1;
        return quotations.Bounds[follow].First == next ? follow : -1;
    }
}
