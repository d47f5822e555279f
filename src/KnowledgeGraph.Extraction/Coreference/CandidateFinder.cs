using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>Collects the entities that a mention may refer to: type, number and gender not contrary, not too far back.</summary>
internal static class CandidateFinder
{
    private const int Most = 40;
    private const int FarthestNamedPerson = 25;
    private const int Farthest = 10;
    private const int FarthestDescribed = 3;
    private const int FarthestThing = 2;

    /// <summary>The candidates, the nearest first.</summary>
    public static List<Candidate> Find(ReferenceContext context, Mention mention)
    {
        var found = new List<Candidate>();
        foreach (ArticleEntity entity in context.EntitiesNear(mention))
        {
            if (entity.Mentions.Count == 0 || !IsCompatible(entity, mention) || Candidate.Of(entity, mention) is not { } candidate)
                continue;
            bool isPossible = mention.Form == MentionForm.Pronoun
                ? IsPossible(context, candidate, mention)
                : candidate.HasAntecedent && IsPossibleNominal(candidate, mention);
            if (isPossible)
                found.Add(candidate);
        }
        found.Sort((x, y) => Position(y).CompareTo(Position(x)));
        if (found.Count > Most)
            found.RemoveRange(Most, found.Count - Most);
        return found;
    }

    private static int Position(Candidate candidate) => candidate.HasAntecedent ? candidate.Last.Order : -1 - candidate.Last.Order;

    private static bool IsCompatible(ArticleEntity entity, Mention mention)
    {
        if (mention.Form == MentionForm.Pronoun)
        {
            return mention.Pronoun switch
            {
                PronounClass.He => entity.Kind == MentionType.Person && entity.Gender != Gender.Female && !entity.IsPlural,
                PronounClass.She => entity.Kind == MentionType.Person && entity.Gender != Gender.Male && !entity.IsPlural,
                PronounClass.It => entity.Kind != MentionType.Person,
                _ => true,
            };
        }
        bool isAllowed = mention.Type switch
        {
            MentionType.Person => entity.Kind is MentionType.Person or MentionType.Group,
            MentionType.Organization => entity.Kind is MentionType.Organization or MentionType.Country or MentionType.Group or MentionType.Other,
            MentionType.Place => entity.Kind is MentionType.Place or MentionType.Country,
            _ => false,
        };
        if (!isAllowed || (mention.Gender != Gender.Unknown && entity.Gender != Gender.Unknown && mention.Gender != entity.Gender))
            return false;
        return mention.IsPlural
            ? entity.IsPlural || !entity.HasName || entity.Kind is not (MentionType.Person or MentionType.Country)
            : !entity.IsPlural || entity.Kind == MentionType.Organization;
    }

    private static bool IsPossible(ReferenceContext context, Candidate candidate, Mention mention)
    {
        ArticleEntity entity = candidate.Entity;
        if (!candidate.HasAntecedent)
        {
            bool speaks = context.SpeakerOf(mention.Quotation) == entity;
            return speaks || (!IsPartOf(mention, candidate.Last) && candidate.Last.Sentence == mention.Sentence && candidate.Last.Form != MentionForm.Coordination && entity.HasName);
        }
        int distance = mention.Sentence - candidate.Last.Sentence;
        int farthest = entity.Kind switch
        {
            MentionType.Thing => FarthestThing,
            MentionType.Other => FarthestDescribed,
            _ => Farthest,
        };
        if (candidate.HasNominalsOnly)
            farthest = Math.Min(farthest, FarthestDescribed);
        return distance <= farthest || (entity.Kind == MentionType.Person && entity.HasName && distance <= FarthestNamedPerson);
    }

    /// <summary>"His father, Anthony": a pronoun inside a phrase, or inside what the phrase stands in apposition to, is somebody else.</summary>
    private static bool IsPartOf(Mention pronoun, Mention phrase)
    {
        Token head = phrase.Head;
        return pronoun.Head.DependsOn(head) || (head.Dep is "appos" or "conj" && pronoun.Head.DependsOn(head.Head));
    }

    private static bool IsPossibleNominal(Candidate candidate, Mention mention)
    {
        int distance = mention.Sentence - candidate.Last.Sentence;
        if (NominalFeatures.SharesHead(candidate.Entity, mention))
            return true;
        return candidate.Entity.HasName ? distance <= 8 : distance <= (candidate.HasNominalsOnly ? 1 : 2);
    }
}
