using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// Gives every candidate those who may hold its stance. Where the grammar names nobody, or somebody who cannot be told from it alone, rival
/// candidates with other holders stand beside it: the speaker, a name within the phrase, the subject of the sentence before, the nearest name.
/// </summary>
internal sealed class HolderHypotheses(PositionText text)
{
    // A name that stands farther before a predicate in one sentence, or farther into the phrase of its holder, is nobody's nearest name.
    private const int FarthestName = 500;

    private readonly ArticleTokens _tokens = text.Tokens;
    private readonly Dictionary<int, int> _subjects = [];
    private readonly StanceLexicon _lexicon = StanceLexicon.Instance;

    /// <summary>The candidates with holders; those for whom nobody is found are left out.</summary>
    public List<Candidate> Expand(IReadOnlyList<Candidate> found)
    {
        var all = new List<Candidate>(found.Count);
        foreach (Candidate candidate in found)
        {
            List<Holder> holders = text.Holders.HoldersOf(candidate);
            if (holders.Count > 0)
                all.Add(candidate with { Holders = holders });
            bool named = candidate.Holder >= 0;
            bool pronoun = named && _tokens.Pos[candidate.Holder] == Grammar.Pronoun && Grammar.ThirdPerson.Contains(_tokens.Words[candidate.Holder]);
            bool doubtful = candidate.Act == SpeechAct.None && (holders.Count == 0 || pronoun || (named && holders[0].Entity < 0));
            if (doubtful && (named || IsKnown(candidate)))
                AddRivals(candidate, holders, pronoun, all);
        }

        return all;
    }

    private bool IsKnown(Candidate candidate) => !_lexicon.Entries(candidate.Class, _tokens.Lemmas[candidate.Predicate]).IsEmpty;

    private void AddRivals(Candidate candidate, List<Holder> holders, bool pronoun, List<Candidate> all)
    {
        var taken = new List<Holder>(holders);
        bool described = holders.Count > 0 && !pronoun;
        if (candidate.Holder >= 0 && !pronoun)
            Offer(HolderOrigin.Within, [NameWithin(candidate.Holder)]);
        if (described)
            return;
        if (candidate.Speech is { } speech)
            OfferAll(HolderOrigin.Speaker, text.Holders.SourceOf(speech));
        if (candidate.Holder < 0)
            Offer(HolderOrigin.Nearest, [NearestName(candidate)]);
        int before = SubjectBefore(candidate.Predicate);
        if (before >= 0)
            OfferAll(HolderOrigin.SentenceBefore, text.Holders.Named(before));

        void Offer(HolderOrigin origin, int[] heads) => OfferAll(origin, [.. heads.Where(h => h >= 0).SelectMany(text.Holders.Named)]);

        void OfferAll(HolderOrigin origin, List<Holder> offered)
        {
            List<Holder> other = [.. offered.Where(h => h.Entity >= 0 && !taken.Exists(t => t.Entity == h.Entity) && !candidate.Target.Contains(h.Head))];
            if (other.Count == 0)
                return;
            taken.AddRange(other);
            all.Add(candidate with { Holders = other, Origin = origin, Holder = origin == HolderOrigin.Speaker ? -1 : other[0].Head });
        }
    }

    private int NameWithin(int head)
    {
        WordSpan phrase = text.Clauses.Subtree(head);
        for (int i = Math.Max(phrase.First, head - FarthestName); i < Math.Min(phrase.End, head + FarthestName); i++)
        {
            if (i != head && IsActor(i))
                return i;
        }

        return -1;
    }

    private int NearestName(Candidate candidate)
    {
        int start = Math.Max(text.SentenceOf(candidate.Predicate).First, candidate.Predicate - FarthestName);
        for (int i = candidate.Predicate - 1; i >= start; i--)
        {
            if (!candidate.Target.Contains(i) && IsActor(i))
                return i;
        }

        return -1;
    }

    /// <summary>The subject of the main clause of the sentence before, within the paragraph or at the end of the one before; -1 for none.</summary>
    private int SubjectBefore(int word)
    {
        int sentence = _tokens.Sentence[word] - 1;
        if (sentence < 0)
            return -1;
        if (!_subjects.TryGetValue(sentence, out int subject))
            _subjects[sentence] = subject = SubjectOf(sentence);
        return subject;
    }

    private int SubjectOf(int sentence)
    {
        for (int i = _tokens.SentenceStarts[sentence]; i < _tokens.SentenceStarts[sentence + 1]; i++)
        {
            bool main = _tokens.Heads[i] == i && text.Clauses.IsPredicate(i);
            if (!main)
                continue;
            int subject = text.Clauses.Child(i, Grammar.Subject);
            return subject >= 0 && !text.IsFurniture(i) ? subject : -1;
        }

        return -1;
    }

    private bool IsActor(int word)
    {
        int entity = text.Actors.EntityAt(word);
        return entity >= 0 && !text.Actors.IsUnnamed(entity) && text.Actors.TypeOf(entity) is not (EntityType.Place or EntityType.Other);
    }
}
