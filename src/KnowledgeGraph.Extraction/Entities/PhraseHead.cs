using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Finds the head of a stretch of tokens: the one that depends on nothing inside it.</summary>
internal static class PhraseHead
{
    /// <summary>The token nearest to the root among those whose head lies outside; the last of equals, as English heads stand right.</summary>
    public static int Of(Document document, int start, int end)
    {
        int best = end - 1, bestDepth = int.MaxValue;
        for (int i = start; i < end; i++)
        {
            int head = document.HeadIndex(i);
            if (head != i && head >= start && head < end)
                continue;
            if (document[i].Pos is "PUNCT" or "SPACE" && i != best)
                continue;
            int depth = Depth(document, i);
            if (depth <= bestDepth)
                (best, bestDepth) = (i, depth);
        }
        return best;
    }

    private static int Depth(Document document, int token)
    {
        int depth = 0;
        for (; document.HeadIndex(token) != token; token = document.HeadIndex(token))
            depth++;
        return depth;
    }
}
