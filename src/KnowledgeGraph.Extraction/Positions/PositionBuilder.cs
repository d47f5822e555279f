using System.Globalization;
using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Writes a chosen candidate down: target, evidence, strength, time, whom it concerns, who reports it.</summary>
internal sealed class PositionBuilder(PositionText text, Func<double, double> calibrate, Func<ReportedSpeech, string?> statementOf)
{
    private const int LongestEvidence = 45;
    private const int ShortestClause = 16;

    private static readonly System.Collections.Frozen.FrozenSet<ulong> Openness = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        "consider contemplate mull weigh ponder explore float open may might could possible likely".Split(' ').Select(w => StringId.Of(w)));

    private static readonly System.Collections.Frozen.FrozenSet<ulong> Former = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        "once previously formerly initially originally earlier initial former previous".Split(' ').Select(w => StringId.Of(w)));

    private static readonly System.Collections.Frozen.FrozenSet<ulong> GivingUp = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        "drop abandon withdraw reverse renounce retract rescind end cease shed soften".Split(' ').Select(w => StringId.Of(w)));

    private static readonly ulong Condition = StringId.Of("condition");
    private static readonly ulong Long = StringId.Of("long");
    private static readonly ulong Longer = StringId.Of("longer");
    private static readonly ulong Any = StringId.Of("any");
    private static readonly ulong Used = StringId.Of("used");

    private static readonly System.Collections.Frozen.FrozenSet<ulong> Conditions = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        "if unless provided providing".Split(' ').Select(w => StringId.Of(w)));

    private readonly ArticleTokens _tokens = text.Tokens;

    /// <summary>Whether the evidence holds the target. It does not where the parser runs on into the next paragraph and takes the target from there.</summary>
    public bool HoldsTarget(ChosenPosition chosen) => Evidence(chosen).Shared(chosen.Candidate.Target) > 0;

    /// <summary>The position, without an id that counts: ids are given in order of the evidence.</summary>
    public Position Build(ChosenPosition chosen)
    {
        Candidate candidate = chosen.Candidate;
        int holder = EntityOf(chosen.Holder);
        WordSpan evidence = Evidence(chosen);
        List<int> via = Via(candidate, holder);
        return new Position(
            "p",
            chosen.Relation,
            new ActorReference(text.Actors.IdOf(holder), evidence.Contains(chosen.Holder.Span) ? [text.Place(chosen.Holder.Span)] : []),
            Target(candidate.Target.Within(evidence), chosen.TargetActor),
            StrengthOf(candidate),
            When(candidate, evidence),
            new StatementPart([text.Place(evidence)], text.Text(evidence)),
            candidate.Speech is { } speech ? statementOf(speech) : null,
            About(candidate, holder, chosen.TargetActor),
            [.. via.Select(text.Actors.IdOf)],
            Math.Round(calibrate(chosen.Probability), 4));
    }

    /// <summary>The entity of a holder; made for one who is only described.</summary>
    public int EntityOf(Holder holder) => holder.Entity >= 0 ? holder.Entity : text.Actors.Describe(holder.Span, holder.Head);

    // A headline without a full stop runs on into the next paragraph for the parser; the target ends where the evidence does.
    private PositionTarget Target(WordSpan target, int actor)
    {
        var lemmas = new List<string>();
        for (int i = target.First; i < target.End; i++)
        {
            byte pos = _tokens.Pos[i];
            if (pos == Grammar.Noun || pos == Grammar.ProperNoun || pos == Grammar.Verb || pos == Grammar.Adjective || pos == Grammar.Number)
                lemmas.Add(text.Document[_tokens.DocumentIndex[i]].Lemma.ToLowerInvariant());
        }

        return new PositionTarget(
            actor >= 0 ? TargetKind.Actor : TargetKind.Proposal, actor >= 0 ? text.Actors.IdOf(actor) : null,
            [text.Place(target)], text.Text(target), lemmas);
    }

    /// <summary>The sentence of the predicate; of a long one the clause around predicate, holder and target.</summary>
    private WordSpan Evidence(ChosenPosition chosen)
    {
        Candidate candidate = chosen.Candidate;
        WordSpan sentence = text.SentenceOf(candidate.Predicate);
        if (sentence.Count <= LongestEvidence)
            return Bare(sentence);
        int first = Math.Min(candidate.Predicate, candidate.Target.First), end = Math.Max(candidate.Predicate + 1, candidate.Target.End);
        if (sentence.Contains(chosen.Holder.Head) && Math.Abs(chosen.Holder.Head - candidate.Predicate) < LongestEvidence)
            (first, end) = (Math.Min(first, chosen.Holder.Span.First), Math.Max(end, chosen.Holder.Span.End));
        int missing = Math.Max(0, ShortestClause - (end - first));
        return Bare(new WordSpan(Math.Max(sentence.First, first - (missing / 2)), Math.Min(sentence.End, end + missing - (missing / 2))));
    }

    private WordSpan Bare(WordSpan span)
    {
        (int first, int end) = (span.First, span.End);
        while (end - first > 1 && text.IsFurniture(end - 1))
            end--;
        return new WordSpan(first, end);
    }

    private Strength StrengthOf(Candidate candidate)
    {
        int word = candidate.Predicate;
        if (IsFormer(word))
            return Strength.Past;
        if (candidate.Act == SpeechAct.Possibility || text.Clauses.Helper(word, Grammar.Possibilities) >= 0 || Openness.Contains(_tokens.Lemmas[word]))
            return Strength.Possible;
        return IsConditional(word) || (candidate.Shape == TargetShape.VerbPhrase && candidate.TargetHead != word && IsConditional(candidate.TargetHead))
            ? Strength.Conditional : Strength.Asserted;
    }

    /// <summary>Whether a condition hangs on a predicate: "if", "unless", "on condition that", "as long as".</summary>
    private bool IsConditional(int word)
    {
        foreach (int child in text.Clauses.Children(word))
        {
            bool clause = _tokens.Deps[child] == Grammar.Adverbial && text.Clauses.Child(child, Grammar.Marker) is var marker and >= 0 && Conditions.Contains(_tokens.Words[marker]);
            bool phrase = _tokens.Deps[child] == Grammar.Preposition && text.Clauses.Child(child, Grammar.PrepositionObject) is var noun and >= 0 && _tokens.Lemmas[noun] == Condition;
            bool asLong = _tokens.Words[child] == Long && text.Clauses.HasChildWord(child, Grammar.As);
            if (clause || phrase || asLong)
                return true;
        }

        return false;
    }

    /// <summary>Whether a stance is told as a former one: "once", "no longer", "used to", "dropped his opposition".</summary>
    private bool IsFormer(int word)
    {
        foreach (int child in text.Clauses.Children(word))
        {
            bool noLonger = _tokens.Words[child] == Longer && (text.Clauses.HasChildWord(child, Grammar.No) || text.Clauses.HasChildWord(child, Any));
            if (Former.Contains(_tokens.Words[child]) || noLonger)
                return true;
        }

        int head = _tokens.Heads[word];
        bool used = _tokens.Deps[word] == Grammar.OpenComplement && _tokens.Words[head] == Used && text.Clauses.IsToInfinitive(word);
        bool dropped = _tokens.Deps[word] == Grammar.Object && _tokens.Pos[word] == Grammar.Noun && GivingUp.Contains(_tokens.Lemmas[head]) && !text.Clauses.IsNegated(head);
        return used || dropped;
    }

    /// <summary>A time that hangs on the predicate or on its target's head, with its preposition.</summary>
    private string? When(Candidate candidate, WordSpan evidence)
    {
        foreach (int governor in (ReadOnlySpan<int>)[candidate.Predicate, candidate.TargetHead])
        {
            foreach (int child in text.Clauses.Children(governor))
            {
                bool bare = _tokens.Entities[child] == Grammar.Date && _tokens.Deps[child] == Grammar.NounAdverbial;
                bool prepositional = _tokens.Deps[child] == Grammar.Preposition && text.Clauses.Child(child, Grammar.PrepositionObject) is var time and >= 0 && _tokens.Entities[time] == Grammar.Date;
                WordSpan span = text.Clauses.Subtree(child);
                if ((bare || prepositional) && evidence.First <= span.First && span.End <= evidence.End && span.Count <= 8)
                    return text.Text(span);
            }
        }

        return null;
    }

    private List<string> About(Candidate candidate, int holder, int targetActor)
    {
        var about = new List<int>();
        for (int i = candidate.Target.First; i < candidate.Target.End; i++)
        {
            int entity = text.Actors.EntityAt(i);
            bool counts = entity >= 0 && !text.Actors.IsUnnamed(entity) && entity != holder && entity != targetActor && text.Actors.TypeOf(entity) is not (EntityType.Place or EntityType.Other);
            if (counts && !about.Contains(entity))
                about.Add(entity);
        }

        return [.. about.Select(text.Actors.IdOf)];
    }

    /// <summary>Those who report the stance, from the outside in, without the holder.</summary>
    private List<int> Via(Candidate candidate, int holder)
    {
        var via = new List<int>();
        foreach (ReportedSpeech speech in text.Speakers.Chain(candidate.Predicate))
        {
            foreach (Holder source in text.Holders.SourceOf(speech).Take(1))
            {
                int entity = EntityOf(source);
                if (entity != holder && !via.Contains(entity))
                    via.Add(entity);
            }
        }

        return via;
    }
}
