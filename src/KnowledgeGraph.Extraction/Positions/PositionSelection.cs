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
            if (scores[i].Any < threshold || IsContrary(text, candidates[i], scores[i].Relation))
                continue;
            int target = TargetActor(text, candidates[i]);
            foreach (Holder holder in candidates[i].Holders)
                offers.Add(new ChosenPosition(candidates[i], holder, target, scores[i].Relation, scores[i], scores[i].Any));
        }

        var taken = new TakenPositions(text);
        foreach (ChosenPosition offer in offers.OrderByDescending(o => o.Probability).ThenBy(o => o.Candidate.Predicate).ThenBy(o => o.Candidate.Target.First).ThenBy(o => o.Holder.Head))
        {
            if (offer.TargetActor < 0 || offer.TargetActor != offer.Holder.Entity)
                taken.Offer(offer);
        }

        return [.. taken.All.OrderBy(t => t.Candidate.Predicate).ThenBy(t => t.Candidate.Target.First).ThenBy(t => t.Holder.Head)];
    }

    // Who demands a ban on nets does not want nets: neither is that what "ban" says of its argument, nor is the argument what is demanded.
    private static bool IsContrary(PositionText text, Candidate candidate, Relation relation) => relation != Relation.Opposes
        && (candidate is { Class: PredicateClass.Noun, Negated: false, Entry.Relation: Relation.Opposes } || (candidate.Shape == TargetShape.Inner && IsOpposedByNoun(text, candidate.TargetHead)));

    private static bool IsOpposedByNoun(PositionText text, int word)
    {
        int preposition = text.Tokens.Heads[word], noun = text.Tokens.Heads[preposition];
        return text.Tokens.Deps[preposition] == Grammar.Preposition
            && StanceLexicon.Instance.Entry(PredicateClass.Noun, text.Tokens.Lemmas[noun], text.Tokens.Words[preposition]) is { Relation: Relation.Opposes };
    }

    /// <summary>The entity that a target is, when its words are a name or a person's pronoun; else -1.</summary>
    public static int TargetActor(PositionText text, Candidate candidate)
    {
        if (candidate.Target.Count > LongestActorTarget || candidate.Shape is TargetShape.VerbPhrase or TargetShape.WholeClause)
            return -1;
        int entity = text.Actors.EntityAt(candidate.TargetHead);
        return entity >= 0 && !text.Actors.IsUnnamed(entity) && text.Actors.TypeOf(entity) is not (EntityType.Place or EntityType.Other) ? entity : -1;
    }

    /// <summary>Twice the shared content words of two wordings by all of them.</summary>
    public static double Likeness(ulong[] a, ulong[] b)
    {
        int all = a.Length + b.Length;
        if (all == 0)
            return 0;
        int shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            (ulong left, ulong right) = (a[i], b[j]);
            shared += left == right ? 1 : 0;
            (i, j) = (left <= right ? i + 1 : i, right <= left ? j + 1 : j);
        }

        return 2.0 * shared / all;
    }

    /// <summary>Base forms of the words with a meaning of their own, each once, ascending.</summary>
    public static ulong[] ContentWords(PositionText text, WordSpan span)
    {
        var words = new SortedSet<ulong>();
        for (int i = span.First; i < span.End; i++)
        {
            byte pos = text.Tokens.Pos[i];
            if (pos == Grammar.Noun || pos == Grammar.ProperNoun || pos == Grammar.Verb || pos == Grammar.Adjective || pos == Grammar.Number)
                words.Add(text.Tokens.Lemmas[i]);
        }

        return [.. words];
    }
}
