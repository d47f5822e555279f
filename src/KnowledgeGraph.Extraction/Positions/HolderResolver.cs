using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Says who is meant by the phrase of a holder or a source: through first person, relative clauses, coordination, apposition and description.</summary>
internal sealed class HolderResolver(ClauseStructure clauses, SpeakerIndex speakers, IActorDirectory actors)
{
    private const int Deepest = 4;

    private readonly ArticleTokens _tokens = clauses.Tokens;

    /// <summary>Those who would hold a candidate's stance; empty when it cannot be told, or when it is nobody who can.</summary>
    public List<Holder> HoldersOf(Candidate candidate)
    {
        var found = new List<Holder>();
        if (candidate.Holder >= 0)
            Resolve(candidate.Holder, candidate.Predicate, 0, found);
        else if (candidate.Speech is { } speech)
            AddSource(speech, 0, found);
        return found;
    }

    /// <summary>Who speaks in an attribution.</summary>
    public List<Holder> SourceOf(ReportedSpeech speech)
    {
        var found = new List<Holder>();
        AddSource(speech, 0, found);
        return found;
    }

    /// <summary>Those whom a phrase names, where things can be meant too: documents, polls.</summary>
    /// <param name="head">Head of the phrase.</param>
    public List<Holder> Named(int head)
    {
        var found = new List<Holder>();
        Resolve(head, head, 0, found);
        if (found.Count == 0 && _tokens.Pos[head] == Grammar.Noun)
            found.Add(new Holder(-1, clauses.NounPhrase(head), head));
        return found;
    }

    private void AddSource(ReportedSpeech speech, int depth, List<Holder> found)
    {
        foreach (WordSpan span in speech.Source)
        {
            int head = clauses.HeadOf(span);
            if (head >= 0)
                Resolve(head, speech.Cue[0].First, depth + 1, found);
            if (found.Count > 0)
                return;
        }
    }

    private void Resolve(int head, int predicate, int depth, List<Holder> found)
    {
        if (depth > Deepest)
            return;
        ulong word = _tokens.Words[head];
        if (Grammar.FirstPerson.Contains(word))
        {
            if (speakers.At(head) is { } speech)
                AddSource(speech, depth + 1, found);
            return;
        }

        if (Grammar.RelativeWords.Contains(word) && _tokens.Deps[head] != Grammar.DeterminerOf)
        {
            if (Antecedent(head) is var noun and >= 0 && noun != head)
                Resolve(noun, predicate, depth + 1, found);
            return;
        }

        foreach (int member in Members(head))
        {
            if (One(member, depth) is { } holder && !found.Contains(holder))
                found.Add(holder);
        }
    }

    /// <summary>The noun that the relative clause of a relative word stands at, or -1.</summary>
    private int Antecedent(int word)
    {
        int at = word;
        for (int step = 0; step < 6; step++)
        {
            if (_tokens.Deps[at] == Grammar.Relative || _tokens.Deps[at] == Grammar.NounClause)
                return _tokens.Heads[at];
            if (_tokens.Heads[at] == at)
                break;
            at = _tokens.Heads[at];
        }

        return -1;
    }

    /// <summary>A nominal and those coordinated with it.</summary>
    private List<int> Members(int head)
    {
        var members = new List<int> { head };
        for (int i = 0; i < members.Count && members.Count < 12; i++)
        {
            foreach (int child in clauses.Children(members[i]))
            {
                if (_tokens.Deps[child] == Grammar.Conjunct && child > members[i] && clauses.IsNominal(child))
                    members.Add(child);
            }
        }

        return members;
    }

    private Holder? One(int head, int depth)
    {
        int entity = actors.EntityAt(head);
        // "the senator, Ann Miller", "a Republican, Ann Miller": the name behind the description.
        if ((entity < 0 || actors.IsUnnamed(entity) || actors.TypeOf(entity) != EntityType.Person) && _tokens.Pos[head] != Grammar.Pronoun
            && NameBehind(head, entity) is { } name)
            return name;
        if (entity >= 0 && IsActor(entity))
            return new Holder(entity, actors.IsUnnamed(entity) && _tokens.Pos[head] != Grammar.Pronoun ? clauses.NounPhrase(head) : new WordSpan(head, head + 1), head);
        if (_tokens.Pos[head] == Grammar.Pronoun && Grammar.ThirdPerson.Contains(_tokens.Words[head]))
            return null;
        if (_tokens.Deps[head] == Grammar.Apposition && actors.EntityAt(_tokens.Heads[head]) is var before and >= 0 && IsActor(before))
            return new Holder(before, new WordSpan(_tokens.Heads[head], _tokens.Heads[head] + 1), _tokens.Heads[head]);
        if (_tokens.Deps[head] == Grammar.Attribute && depth < Deepest && clauses.Child(_tokens.Heads[head], Grammar.Subject) is var subject and >= 0
            && !Grammar.EmptySubjects.Contains(_tokens.Words[subject]))
            return One(subject, depth + 1);
        bool canHold = _tokens.Pos[head] == Grammar.ProperNoun || _tokens.Pos[head] == Grammar.Number || _tokens.Pos[head] == Grammar.Noun
            || Grammar.Quantities.Contains(_tokens.Words[head]);
        if (!canHold || Grammar.Vague.Contains(_tokens.Words[head]))
            return null;
        return new Holder(-1, clauses.NounPhrase(head), head);
    }

    private Holder? NameBehind(int head, int entity)
    {
        foreach (int child in clauses.Children(head))
        {
            if (_tokens.Deps[child] != Grammar.Apposition || actors.EntityAt(child) is not (var named and >= 0) || !IsActor(named) || actors.IsUnnamed(named))
                continue;
            // Beside the name of a body only a person tells who is meant: "the ministry, the Kremlin's voice".
            if (entity < 0 || actors.IsUnnamed(entity) || actors.TypeOf(named) == EntityType.Person)
                return new Holder(named, new WordSpan(child, child + 1), child);
        }

        return null;
    }

    private bool IsActor(int entity) => actors.TypeOf(entity) is not (EntityType.Place or EntityType.Other);
}
