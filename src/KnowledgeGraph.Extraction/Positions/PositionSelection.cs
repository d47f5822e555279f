using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// Takes the likeliest candidates of an article, one a predicate and holder, and drops what repeats a better one: the same holder on the
/// same words, a headline told again in the text, a holder as target of himself.
/// </summary>
internal static class PositionSelection
{
    private const int LongestActorTarget = 6;

    /// <summary>The positions of an article in order of the text.</summary>
    public static List<ChosenPosition> Choose(PositionText text, IReadOnlyList<Candidate> candidates, StanceScore[] scores, double threshold)
    {
        var offers = new List<ChosenPosition>();
        for (int i = 0; i < candidates.Count; i++)
        {
            if (scores[i].Any < threshold)
                continue;
            int target = TargetActor(text, candidates[i]);
            foreach (Holder holder in candidates[i].Holders)
                offers.Add(new ChosenPosition(candidates[i], holder, target, scores[i].Relation, scores[i], scores[i].Any));
        }

        var taken = new List<ChosenPosition>();
        foreach (ChosenPosition offer in offers.OrderByDescending(o => o.Probability).ThenBy(o => o.Candidate.Predicate).ThenBy(o => o.Candidate.Target.First).ThenBy(o => o.Holder.Head))
        {
            if (offer.TargetActor >= 0 && offer.TargetActor == offer.Holder.Entity)
                continue;
            if (!taken.Exists(t => Repeats(text, offer, t)))
                taken.Add(offer);
        }

        return [.. taken.OrderBy(t => t.Candidate.Predicate).ThenBy(t => t.Candidate.Target.First).ThenBy(t => t.Holder.Head)];
    }

    /// <summary>The entity that a target is, when its words are a name or a person's pronoun; else -1.</summary>
    public static int TargetActor(PositionText text, Candidate candidate)
    {
        if (candidate.Target.Count > LongestActorTarget || candidate.Shape is TargetShape.VerbPhrase or TargetShape.WholeClause)
            return -1;
        int entity = text.Actors.EntityAt(candidate.TargetHead);
        return entity >= 0 && !text.Actors.IsUnnamed(entity) && text.Actors.TypeOf(entity) is not (EntityType.Place or EntityType.Other) ? entity : -1;
    }

    /// <summary>Whether two holders are the same: one entity, or the same description.</summary>
    public static bool IsSame(PositionText text, Holder left, Holder right) => left.Entity >= 0 || right.Entity >= 0
        ? left.Entity == right.Entity
        : string.Equals(text.Text(left.Span), text.Text(right.Span), StringComparison.OrdinalIgnoreCase);

    private static bool Repeats(PositionText text, ChosenPosition offer, ChosenPosition taken)
    {
        bool onePredicate = offer.Candidate.Predicate == taken.Candidate.Predicate;
        // Of rival holders of one predicate the likeliest one holds the stance.
        if (onePredicate && offer.Candidate.Holder != taken.Candidate.Holder
            && (offer.Candidate.Origin != HolderOrigin.Grammar || taken.Candidate.Origin != HolderOrigin.Grammar))
            return true;
        if (!IsSame(text, offer.Holder, taken.Holder))
            return false;
        if (onePredicate && !IsCoordinated(offer.Candidate, taken.Candidate))
            return true;
        WordSpan a = offer.Candidate.Target, b = taken.Candidate.Target;
        if (a.Shared(b) * 2 >= Math.Min(a.Count, b.Count))
            return true;
        // A predicate inside of another one's target adds nothing: "wants to support X" is one position.
        bool within = (b.Contains(offer.Candidate.Predicate) && a.Shared(b) > 0) || (a.Contains(taken.Candidate.Predicate) && a.Shared(b) > 0);
        return within || IsToldAgain(text, offer, taken);
    }

    private static bool IsCoordinated(Candidate left, Candidate right) =>
        left.Shape is TargetShape.VerbPhrase or TargetShape.Member && right.Shape == left.Shape && left.Form == right.Form && left.Act == right.Act;

    private static bool IsToldAgain(PositionText text, ChosenPosition offer, ChosenPosition taken)
    {
        if ((offer.Relation == Relation.Opposes) != (taken.Relation == Relation.Opposes))
            return false;
        if (offer.TargetActor >= 0 && offer.TargetActor == taken.TargetActor)
            return true;
        return Likeness(ContentWords(text, offer.Candidate.Target), ContentWords(text, taken.Candidate.Target)) >= 0.7;
    }

    /// <summary>Twice the shared content words of two wordings by all of them.</summary>
    public static double Likeness(HashSet<ulong> a, HashSet<ulong> b)
    {
        int all = a.Count + b.Count;
        return all == 0 ? 0 : 2.0 * a.Count(b.Contains) / all;
    }

    /// <summary>Base forms of the words with a meaning of their own.</summary>
    public static HashSet<ulong> ContentWords(PositionText text, WordSpan span)
    {
        var words = new HashSet<ulong>();
        for (int i = span.First; i < span.End; i++)
        {
            byte pos = text.Tokens.Pos[i];
            if (pos == Grammar.Noun || pos == Grammar.ProperNoun || pos == Grammar.Verb || pos == Grammar.Adjective || pos == Grammar.Number)
                words.Add(text.Tokens.Lemmas[i]);
        }

        return words;
    }
}
