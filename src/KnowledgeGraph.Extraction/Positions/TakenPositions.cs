using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// The positions of an article that were taken so far, by predicate, by holder and place, by holder and target: an offer is compared only with
/// those that it could repeat.
/// </summary>
internal sealed class TakenPositions(PositionText text)
{
    /// <summary>
    /// With how many wordings of one holder on one side an offer's is compared: the likeliest ones. An article that people write has some dozens;
    /// with all of them time would grow with the square of an endless one.
    /// </summary>
    internal const int MostWordings = 1_000;

    // Targets are found by the stretches of so many words in which they lie.
    private const int StretchLength = 64;

    private const double LeastLikeness = 0.7;

    private readonly HolderNumbers _numbers = new(text);
    private readonly List<ChosenPosition> _all = [];
    private readonly Dictionary<int, List<ChosenPosition>> _ofPredicate = [];
    private readonly Dictionary<(int Holder, int Stretch), List<ChosenPosition>> _ofPlace = [];
    private readonly HashSet<(int Holder, bool Opposes, int Actor)> _actors = [];
    private readonly Dictionary<(int Holder, bool Opposes), List<ulong[]>> _wordings = [];

    /// <summary>The positions, in the order in which they were taken.</summary>
    public IReadOnlyList<ChosenPosition> All => _all;

    /// <summary>Takes an offer if it repeats none that is taken.</summary>
    public void Offer(ChosenPosition offer)
    {
        int holder = _numbers.Of(offer.Holder);
        bool opposes = offer.Relation == Relation.Opposes;
        ulong[] words = PositionSelection.ContentWords(text, offer.Candidate.Target);
        if (IsRival(offer, holder) || Overlaps(offer, holder) || IsToldAgain(offer, holder, opposes, words))
            return;
        _all.Add(offer);
        Of(_ofPredicate, offer.Candidate.Predicate).Add(offer);
        for (int stretch = FirstStretch(offer); stretch <= LastStretch(offer); stretch++)
            Of(_ofPlace, (holder, stretch)).Add(offer);
        if (offer.TargetActor >= 0)
            _actors.Add((holder, opposes, offer.TargetActor));
        if (words.Length > 0 && Of(_wordings, (holder, opposes)) is { Count: < MostWordings } wordings)
            wordings.Add(words);
    }

    /// <summary>Whether the predicate's position is taken: by a likelier one of rival holders, or by the same holder with another target.</summary>
    private bool IsRival(ChosenPosition offer, int holder)
    {
        foreach (ChosenPosition taken in _ofPredicate.GetValueOrDefault(offer.Candidate.Predicate) ?? [])
        {
            if (offer.Candidate.Holder != taken.Candidate.Holder
                && (offer.Candidate.Origin != HolderOrigin.Grammar || taken.Candidate.Origin != HolderOrigin.Grammar))
                return true;
            if (_numbers.Of(taken.Holder) == holder && !IsCoordinated(offer.Candidate, taken.Candidate))
                return true;
        }

        return false;
    }

    private static bool IsCoordinated(Candidate left, Candidate right) =>
        left.Shape is TargetShape.VerbPhrase or TargetShape.Member && right.Shape == left.Shape && left.Form == right.Form && left.Act == right.Act;

    private bool Overlaps(ChosenPosition offer, int holder)
    {
        WordSpan a = offer.Candidate.Target;
        for (int stretch = FirstStretch(offer); stretch <= LastStretch(offer); stretch++)
        {
            foreach (ChosenPosition taken in _ofPlace.GetValueOrDefault((holder, stretch)) ?? [])
            {
                WordSpan b = taken.Candidate.Target;
                int shared = a.Shared(b);
                // A predicate inside of another one's target adds nothing: "wants to support X" is one position.
                if (shared > 0 && (shared * 2 >= Math.Min(a.Count, b.Count) || b.Contains(offer.Candidate.Predicate) || a.Contains(taken.Candidate.Predicate)))
                    return true;
            }
        }

        return false;
    }

    private bool IsToldAgain(ChosenPosition offer, int holder, bool opposes, ulong[] words)
    {
        if (offer.TargetActor >= 0 && _actors.Contains((holder, opposes, offer.TargetActor)))
            return true;
        return words.Length > 0 && _wordings.TryGetValue((holder, opposes), out List<ulong[]>? wordings)
            && wordings.Exists(taken => PositionSelection.Likeness(words, taken) >= LeastLikeness);
    }

    private static int FirstStretch(ChosenPosition position) => position.Candidate.Target.First / StretchLength;

    private static int LastStretch(ChosenPosition position) => (position.Candidate.Target.End - 1) / StretchLength;

    private static List<TValue> Of<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<TValue>? list))
            lists[key] = list = [];
        return list;
    }
}
