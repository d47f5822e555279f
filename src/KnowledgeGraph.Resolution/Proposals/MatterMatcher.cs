using System.Globalization;
using KnowledgeGraph.Language.Embeddings;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>Decides whether two wordings of targets are the same matter. Immutable but for caches; safe to use from many threads.</summary>
public sealed class MatterMatcher(StaticEmbeddings embeddings)
{
    private readonly WordVectors _vectors = new(embeddings);

    /// <summary>Compares two wordings; their order plays no role.</summary>
    /// <param name="text1">The words of one target.</param>
    /// <param name="article1">Title of its article.</param>
    /// <param name="context1">The sentence in which it stands.</param>
    /// <param name="text2">The words of the other.</param>
    /// <param name="article2">Title of its article; equal titles mean one article.</param>
    /// <param name="context2">Its sentence.</param>
    public MatterDecision Explain(string text1, string article1, string context1, string text2, string article2, string context2)
    {
        var swapped = string.CompareOrdinal(text1, text2) > 0;
        var a = new Wording(article1, article1, text1, context1, _vectors);
        var b = new Wording(article2, article2, text2, context2, _vectors);
        var comparison = swapped ? new WordingComparison(b, a) : new WordingComparison(a, b);
        var score = MatterModel.Score(comparison);
        return new MatterDecision(score >= MatterModel.Threshold, score, Reasons(comparison, score));
    }

    /// <summary>Vectors that the matcher uses.</summary>
    internal WordVectors Vectors => _vectors;

    private static List<string> Reasons(WordingComparison c, double score)
    {
        var reasons = new List<string>
        {
            c.InOneArticle ? "compared inside one article" : "compared across articles",
            string.Create(CultureInfo.InvariantCulture, $"likeness of the wordings {(c.InOneArticle ? c.Cosine : c.TitledCosine):0.00}, words covered {c.CoverLeast:0.00}, words shared {c.SharedLeast:0.00}"),
        };
        if (!c.InOneArticle)
        {
            reasons.Add(string.Create(CultureInfo.InvariantCulture, $"titles and sentences share {c.Surroundings:0.00}"));
        }

        AddIf(c.IsContained, "one wording stands in the other");
        AddIf(c.IsTakenUp, "one takes the other up in short");
        AddIf(c.IsJudged, "one says how the matter is judged");
        AddIf(c.NamesConflict, "they name different names");
        AddIf(c.OwnersClash, "they speak of what different owners have");
        AddIf(c.ActsClash, "they speak of different acts");
        reasons.Add(score >= MatterModel.Threshold ? "the same matter" : "not the same matter");
        return reasons;

        void AddIf(bool holds, string reason)
        {
            if (holds)
            {
                reasons.Add(reason);
            }
        }
    }
}
