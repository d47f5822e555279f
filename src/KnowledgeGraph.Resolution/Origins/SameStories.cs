using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Resolution.Origins;

/// <summary>
/// Finds articles whose texts are near-duplicates. Signatures are cut into bands (locality-sensitive hashing; Leskovec, Rajaraman and Ullman,
/// Mining of Massive Datasets, section 3.4), so that only articles that share a band are compared.
/// </summary>
internal static class SameStories
{
    /// <summary>Least estimated share of common word 4-grams.</summary>
    public const double Threshold = 0.5;

    private const int BandDigits = 12;

    // A band that so many articles share is boilerplate.
    private const int MaxBand = 64;

    /// <summary>All pairs at or above the threshold, in ordinal order of ids.</summary>
    /// <param name="records">In ordinal order of article ids.</param>
    public static List<SameStoryEdge> Of(IReadOnlyList<ArticleRecord> records)
    {
        var pairs = new Dictionary<(int, int), double>();
        foreach (var texts in records.Select((r, i) => (r.Article.Sha256, Index: i)).GroupBy(r => r.Sha256, StringComparer.Ordinal))
        {
            ForPairs([.. texts.Select(t => t.Index)], (a, b) => pairs[(a, b)] = 1);
        }

        foreach (var band in records.SelectMany(Bands).GroupBy(b => b.Band, StringComparer.Ordinal))
        {
            var members = band.Select(b => b.Index).Order().ToList();
            if (members.Count > MaxBand)
            {
                continue;
            }

            ForPairs(members, (a, b) =>
            {
                if (!pairs.ContainsKey((a, b)))
                {
                    pairs[(a, b)] = TextSketch.Likeness(records[a].Article.Sketch, records[b].Article.Sketch);
                }
            });
        }

        return
        [
            .. pairs.Where(p => p.Value >= Threshold).OrderBy(p => p.Key.Item1).ThenBy(p => p.Key.Item2)
                .Select(p => new SameStoryEdge(records[p.Key.Item1].Article.Id, records[p.Key.Item2].Article.Id, p.Value)),
        ];
    }

    private static IEnumerable<(string Band, int Index)> Bands(ArticleRecord record, int index)
    {
        var sketch = record.Article.Sketch;
        for (var start = 0; start + BandDigits <= sketch.Length; start += BandDigits)
        {
            yield return ($"{start}:{sketch.Substring(start, BandDigits)}", index);
        }
    }

    private static void ForPairs(List<int> members, Action<int, int> visit)
    {
        for (var i = 0; i < members.Count; i++)
        {
            for (var j = i + 1; j < members.Count; j++)
            {
                visit(members[i], members[j]);
            }
        }
    }
}
