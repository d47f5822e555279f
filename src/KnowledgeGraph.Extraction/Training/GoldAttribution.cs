using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>A marked attribution in words of the parsed article.</summary>
/// <param name="Cue">The words of the cue; empty where no cue is marked.</param>
/// <param name="Source">First and last word of each fragment of the source.</param>
/// <param name="Content">First and last word of each fragment of the content.</param>
internal sealed record GoldAttribution(int[] Cue, IReadOnlyList<(int First, int Last)> Source, IReadOnlyList<(int First, int Last)> Content)
{
    /// <summary>Finds the words of a marked attribution.</summary>
    public static GoldAttribution Locate(ArticleTokens tokens, MarkedAttribution marked)
    {
        IReadOnlyList<(int First, int Last)> cue = Fragments(tokens, marked.Cue, keepPunctuation: false);
        return new GoldAttribution(
            [.. cue.SelectMany(span => Enumerable.Range(span.First, span.Last - span.First + 1))],
            Fragments(tokens, marked.Source, keepPunctuation: false),
            Fragments(tokens, marked.Content, keepPunctuation: true));
    }

    /// <summary>The label of a word in the sequence of this attribution's cue.</summary>
    public byte RoleOf(int token)
    {
        foreach ((int first, int last) in Source)
        {
            if (token >= first && token <= last)
                return RoleLabels.Of(isSource: true, token == first, token == last);
        }

        foreach ((int first, int last) in Content)
        {
            if (token >= first && token <= last)
                return RoleLabels.Of(isSource: false, token == first, token == last);
        }

        return ChainLabels.Outside;
    }

    private static List<(int First, int Last)> Fragments(ArticleTokens tokens, IReadOnlyList<TextSpan> spans, bool keepPunctuation)
    {
        var found = new List<(int First, int Last)>();
        foreach (TextSpan span in spans)
        {
            int first = Array.BinarySearch(tokens.Ends, span.Start + 1);
            first = first < 0 ? ~first : first;
            int last = Array.BinarySearch(tokens.Starts, span.End);
            last = (last < 0 ? ~last : last) - 1;
            while (first <= last && tokens.IsPunctuation(first) && !keepPunctuation)
                first++;
            while (first <= last && tokens.IsPunctuation(last) && !(keepPunctuation && tokens.Quotations.States[last] == QuotationStates.Closing))
                last--;
            if (first > last)
                continue;
            if (found.Count > 0 && OnlyPunctuation(tokens, found[^1].Last + 1, first))
                found[^1] = (found[^1].First, Math.Max(last, found[^1].Last));
            else
                found.Add((first, last));
        }

        return found;
    }

    private static bool OnlyPunctuation(ArticleTokens tokens, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!tokens.IsPunctuation(i))
                return false;
        }

        return true;
    }
}
