using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// Clauses by which somebody takes a stance without a verb of stance: obligations, promises, judgements in a speaker's mouth, and
/// announcements with a named subject.
/// </summary>
internal sealed class SpeechActs(ClauseStructure clauses, TargetPhrases phrases, SpeakerIndex speakers)
{
    private static readonly System.Collections.Frozen.FrozenSet<ulong> Urgent = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        "time important necessary essential critical crucial vital imperative wise duty job responsibility better best right urgent".Split(' ').Select(w => StringId.Of(w)));

    private readonly ArticleTokens _tokens = clauses.Tokens;
    private readonly StanceLexicon _lexicon = StanceLexicon.Instance;

    /// <summary>Adds what a clause tells of its speaker, and of its subject where that announces something.</summary>
    public void AddTo(List<Candidate> found, int verb, int holder, bool negated)
    {
        ReportedSpeech? speech = speakers.At(verb);
        int subject = Subject(verb);
        ulong subjectWord = subject < 0 ? 0 : _tokens.Words[subject];
        bool first = Grammar.FirstPerson.Contains(subjectWord);
        if (_tokens.Deps[verb] == Grammar.ClauseComplement && Grammar.Doubtful.Contains(_tokens.Lemmas[_tokens.Heads[verb]]) && clauses.Child(_tokens.Heads[verb], Grammar.Negation) >= 0)
            negated = !negated;

        if (speech is { Source.Count: > 0 })
        {
            (SpeechAct act, int action) = ActOf(verb, subject, first, negated);
            if (act is not (SpeechAct.None or SpeechAct.Statement))
                AddPhrases(found, verb, -1, act, phrases.VerbPhrases(action), act == SpeechAct.JudgedAction ? false : negated, speech);
            AddJudgement(found, verb, subject, first, negated, speech);
            if (IsMain(verb, speech))
                AddWhole(found, verb, subject, negated, speech);
        }

        if (holder >= 0 && !first && _tokens.Deps[verb] != Grammar.OpenComplement)
        {
            SpeechAct act = clauses.Helper(verb, Grammar.Futures) >= 0 ? SpeechAct.Announcement
                : clauses.Helper(verb, Grammar.Possibilities) >= 0 ? SpeechAct.Possibility : SpeechAct.None;
            if (act != SpeechAct.None && !Grammar.EmptySubjects.Contains(_tokens.Words[holder]))
                AddPhrases(found, verb, holder, act, phrases.VerbPhrases(verb), negated, speech);
        }
    }

    private (SpeechAct Act, int Action) ActOf(int verb, int subject, bool first, bool negated)
    {
        ulong lemma = _tokens.Lemmas[verb];
        int open = OpenInfinitive(verb);
        if (clauses.Helper(verb, Grammar.Obligations) >= 0)
            return (SpeechAct.Obligation, verb);
        if ((lemma == Grammar.Need || lemma == Grammar.Have || _tokens.Words[verb] == Grammar.Got) && open >= 0)
            return (SpeechAct.Necessity, open);
        if (lemma == Grammar.Let && subject < 0)
        {
            int action = clauses.Child(verb, Grammar.ClauseComplement);
            return action >= 0 ? (SpeechAct.Exhortation, action) : (SpeechAct.None, verb);
        }

        if (first && clauses.Helper(verb, Grammar.Futures) >= 0)
            return (SpeechAct.Promise, verb);
        if (first && negated && clauses.Helper(verb, Grammar.Abilities) >= 0)
            return (SpeechAct.Refusal, verb);
        if (first && lemma == Grammar.Go && open >= 0)
            return (SpeechAct.Promise, open);
        bool bare = _tokens.Tags[verb] == Grammar.BaseForm && subject < 0 && clauses.Child(verb, Grammar.AuxiliaryOf) < 0;
        if (bare && _tokens.Quotations.Regions[verb] >= 0 && _tokens.Deps[verb] is var d && (d == Grammar.Root || d == Grammar.ClauseComplement || d == Grammar.Conjunct))
            return (SpeechAct.Command, verb);
        if (lemma == Grammar.Be && subject >= 0 && Grammar.EmptySubjects.Contains(_tokens.Words[subject]) && phrases.Infinitive(verb) is var to and >= 0)
            return (SpeechAct.JudgedAction, to);
        return (SpeechAct.None, verb);
    }

    private void AddJudgement(List<Candidate> found, int verb, int subject, bool first, bool negated, ReportedSpeech speech)
    {
        if (subject < 0 || first || _tokens.Words[subject] == Grammar.There)
            return;
        Relation? judged = _tokens.Lemmas[verb] == Grammar.Be ? ComplementJudgement(verb) : _tokens.Pos[verb] == Grammar.Verb ? _lexicon.Judgement(_tokens.Lemmas[verb]) : null;
        if (judged is null)
            return;
        var entry = new StanceEntry(ArgumentForm.Subject, judged.Value, false);
        foreach (TargetPhrase phrase in phrases.Of(subject))
            Add(found, verb, -1, SpeechAct.Judgement, ArgumentForm.Subject, phrase with { Shape = TargetShape.ClauseSubject }, negated, speech, entry);
    }

    /// <summary>The first judging word of a copula's complement.</summary>
    public Relation? ComplementJudgement(int copula)
    {
        foreach (int child in clauses.Children(copula))
        {
            if (_tokens.Deps[child] != Grammar.AdjectiveComplement && _tokens.Deps[child] != Grammar.Attribute && _tokens.Deps[child] != Grammar.ObjectPredicate)
                continue;
            if (_lexicon.Judgement(_tokens.Lemmas[child]) is { } own)
                return own;
            foreach (int modifier in clauses.Children(child))
            {
                if (_lexicon.Judgement(_tokens.Lemmas[modifier]) is { } relation)
                    return relation;
            }
        }

        return null;
    }

    private void AddWhole(List<Candidate> found, int verb, int subject, bool negated, ReportedSpeech speech)
    {
        WordSpan whole = phrases.Strip(clauses.Subtree(verb));
        if (whole.Count > 1)
            Add(found, verb, -1, SpeechAct.Statement, ArgumentForm.Clause, new TargetPhrase(verb, whole, TargetShape.WholeClause), negated, speech, null);
        if (subject >= 0 && !Grammar.FirstPerson.Contains(_tokens.Words[subject]))
        {
            foreach (TargetPhrase phrase in phrases.Of(subject))
                Add(found, verb, -1, SpeechAct.Statement, ArgumentForm.Subject, phrase with { Shape = TargetShape.ClauseSubject }, negated, speech, null);
        }

        int theme = clauses.Child(verb, Grammar.Object);
        if (theme >= 0)
        {
            foreach (TargetPhrase phrase in phrases.Of(theme))
                Add(found, verb, -1, SpeechAct.Statement, ArgumentForm.Object, phrase with { Shape = TargetShape.ClauseObject }, negated, speech, null);
        }

        foreach (TargetPhrase phrase in phrases.VerbPhrases(verb))
            Add(found, verb, -1, SpeechAct.Statement, ArgumentForm.Self, phrase, negated, speech, null);
    }

    /// <summary>Whether a predicate is the main one of a sentence in the content: its head stands outside, or reports.</summary>
    private bool IsMain(int verb, ReportedSpeech speech)
    {
        int head = _tokens.Heads[verb];
        byte d = _tokens.Deps[verb];
        if (head == verb || !speech.Covers(head))
            return d != Grammar.Relative && d != Grammar.NounClause && d != Grammar.PrepositionClause;
        return (d == Grammar.ClauseComplement || d == Grammar.Conjunct || d == Grammar.Parataxis) && Subject(verb) >= 0;
    }

    private int OpenInfinitive(int verb)
    {
        foreach (int child in clauses.Children(verb))
        {
            if (_tokens.Deps[child] == Grammar.OpenComplement && clauses.IsToInfinitive(child))
                return child;
        }

        return -1;
    }

    private int Subject(int verb)
    {
        int at = verb;
        for (int step = 0; step < 2; step++)
        {
            foreach (int child in clauses.Children(at))
            {
                byte d = _tokens.Deps[child];
                if (d == Grammar.Subject || d == Grammar.PassiveSubject || d == Grammar.Expletive)
                    return child;
            }

            if (_tokens.Deps[at] != Grammar.Conjunct || !clauses.IsPredicate(_tokens.Heads[at]))
                break;
            at = _tokens.Heads[at];
        }

        return -1;
    }

    private void AddPhrases(List<Candidate> found, int verb, int holder, SpeechAct act, List<TargetPhrase> targets, bool negated, ReportedSpeech? speech)
    {
        Relation? judged = act == SpeechAct.JudgedAction ? ComplementJudgement(verb) : null;
        Relation relation = act == SpeechAct.JudgedAction && judged is not null && !UrgentComplement(verb) ? judged.Value : Relation.Proposes;
        foreach (TargetPhrase phrase in targets)
        {
            bool denied = phrase.Head == verb ? negated : negated != clauses.IsDenied(phrase.Head);
            Add(found, verb, holder, act, ArgumentForm.Self, phrase, denied, speech, new StanceEntry(ArgumentForm.Self, relation, false));
        }
    }

    private bool UrgentComplement(int copula)
    {
        foreach (int child in clauses.Children(copula))
        {
            if (Urgent.Contains(_tokens.Lemmas[child]))
                return true;
        }

        return false;
    }

    private static void Add(List<Candidate> found, int verb, int holder, SpeechAct act, ulong form, TargetPhrase phrase, bool negated, ReportedSpeech? speech, StanceEntry? entry)
    {
        if (phrase.Span.Contains(holder))
            return;
        found.Add(new Candidate
        {
            Predicate = verb,
            Class = PredicateClass.Verb,
            Form = form,
            Holder = holder,
            TargetHead = phrase.Head,
            Target = phrase.Span,
            Shape = phrase.Shape,
            Negated = negated,
            Speech = speech,
            Entry = entry,
            Act = act,
        });
    }
}
