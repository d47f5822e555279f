using KnowledgeGraph.Extraction.Entities;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>An entity that a mention may refer to, as it stands before that mention.</summary>
internal sealed class Candidate
{
    private Candidate(ArticleEntity entity, Mention last, bool hasAntecedent, int count, int named, int recent, bool hasNominalsOnly)
    {
        Entity = entity;
        Last = last;
        HasAntecedent = hasAntecedent;
        Count = count;
        Referring = named;
        Recent = recent;
        HasNominalsOnly = hasNominalsOnly;
    }

    public ArticleEntity Entity { get; }

    /// <summary>The nearest antecedent before the mention; the entity's first mention when there is none before.</summary>
    public Mention Last { get; }

    public bool HasAntecedent { get; }

    /// <summary>Antecedents before the mention.</summary>
    public int Count { get; }

    /// <summary>Those by name or pronoun; all when there are fewer than three.</summary>
    public int Referring { get; }

    /// <summary>Antecedents in this and the last three sentences.</summary>
    public int Recent { get; }

    public bool HasNominalsOnly { get; }

    public static Candidate? Of(ArticleEntity entity, Mention mention)
    {
        IReadOnlyList<Mention> all = entity.Mentions;
        Mention? last = null;
        int count = 0, named = 0, recent = 0;
        bool nominalsOnly = true, any = false;
        for (int i = FirstToCount(all, mention); i < all.Count; i++)
        {
            Mention other = all[i];
            if (!other.IsAntecedent)
                continue;
            any = true;
            if (other.Order >= mention.Order)
                break;
            last = other;
            count++;
            bool isNominal = other.Form is MentionForm.Nominal or MentionForm.Coordination;
            nominalsOnly &= isNominal;
            named += isNominal ? 0 : 1;
            recent += mention.Sentence - other.Sentence <= 3 ? 1 : 0;
        }
        return any ? new Candidate(entity, last ?? all[0], last is not null, count, count < 3 ? count : named, recent, nominalsOnly && last is not null) : null;
    }

    // Who is mentioned more often than an article for people mentions anybody is counted from a thousand mentions back.
    private static int FirstToCount(IReadOnlyList<Mention> all, Mention mention)
    {
        if (all.Count <= ReferenceContext.MostMentionsSearchedWhole)
            return 0;
        (int low, int high) = (0, all.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = all[middle].Order < mention.Order ? (middle + 1, high) : (low, middle);
        }

        return Math.Max(0, low - ReferenceContext.MentionsBack);
    }
}
