using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// Lists every stance that the grammar of an article would allow: predicates with a holder and an argument, whether the lexicon knows
/// them or not, and clauses in a speaker's mouth. Which of them are stances is for the model to say.
/// </summary>
internal sealed class CandidateFinder
{
    private readonly ArticleTokens _tokens;
    private readonly ClauseStructure _clauses;
    private readonly TargetPhrases _phrases;
    private readonly ArgumentFinder _arguments;
    private readonly SpeechActs _acts;
    private readonly SpeakerIndex _speakers;
    private readonly StanceLexicon _lexicon = StanceLexicon.Instance;

    private readonly PositionText _text;

    public CandidateFinder(PositionText text)
    {
        ClauseStructure clauses = text.Clauses;
        _text = text;
        _tokens = text.Tokens;
        _clauses = clauses;
        _speakers = text.Speakers;
        _phrases = new TargetPhrases(clauses);
        _arguments = new ArgumentFinder(clauses);
        _acts = new SpeechActs(clauses, _phrases, _speakers);
    }

    /// <summary>The candidates in order of their predicates.</summary>
    public List<Candidate> Find()
    {
        var found = new List<Candidate>();
        for (int word = 0; word < _tokens.Count; word++)
        {
            if (_text.IsFurniture(word))
                continue;
            if (_clauses.IsPredicate(word))
                AddVerb(word, found);
            else if (_tokens.Pos[word] == Grammar.Noun)
                AddNoun(word, found);
            else if (_tokens.Pos[word] == Grammar.Adjective)
                AddAdjective(word, found);
        }

        return new HolderHypotheses(_text).Expand(found);
    }

    private void AddVerb(int verb, List<Candidate> found)
    {
        int holder = _clauses.SubjectOf(verb);
        bool negated = _clauses.IsNegated(verb);
        if (holder >= 0 || !_lexicon.Entries(PredicateClass.Verb, _tokens.Lemmas[verb]).IsEmpty)
        {
            foreach ((int head, ulong form) in _arguments.OfVerb(verb))
            {
                if (head != holder)
                    Add(verb, PredicateClass.Verb, form, holder, head, negated, found);
            }
        }

        // A participle may be an adjective of stance: "opposed to".
        if (_tokens.Tags[verb] == Grammar.PastParticiple && !_lexicon.Entries(PredicateClass.Adjective, _tokens.Words[verb]).IsEmpty)
            AddUnderCopula(verb, _tokens.Words[verb], found);
        _acts.AddTo(found, verb, holder, negated);
    }

    private void AddNoun(int noun, List<Candidate> found)
    {
        ReadOnlySpan<StanceEntry> entries = _lexicon.Entries(PredicateClass.Noun, _tokens.Lemmas[noun]);
        if (entries.IsEmpty)
            return;
        int holder = _clauses.NounHolder(noun);
        bool negated = _clauses.HasChildWord(noun, Grammar.No)
            || (_tokens.Deps[noun] == Grammar.Object && _clauses.IsNegated(_tokens.Heads[noun]));
        foreach ((int head, ulong form) in _arguments.OfNoun(noun).Concat(_arguments.OfStatedNoun(noun)))
        {
            if (head != holder)
                Add(noun, PredicateClass.Noun, form, holder, head, negated, found);
        }
    }

    private void AddAdjective(int adjective, List<Candidate> found)
    {
        if (!_lexicon.Entries(PredicateClass.Adjective, _tokens.Lemmas[adjective]).IsEmpty)
            AddUnderCopula(adjective, _tokens.Lemmas[adjective], found);
        else if (!_lexicon.Entries(PredicateClass.Adjective, _tokens.Words[adjective]).IsEmpty)
            AddUnderCopula(adjective, _tokens.Words[adjective], found);
    }

    private void AddUnderCopula(int word, ulong lemma, List<Candidate> found)
    {
        int holder = _clauses.CopulaSubject(word);
        if (holder < 0)
            return;
        bool negated = _clauses.IsNegated(word) || (_tokens.Deps[word] == Grammar.AdjectiveComplement && _clauses.IsNegated(_tokens.Heads[word]));
        foreach ((int head, ulong form) in _arguments.OfNoun(word))
        {
            StanceEntry? entry = _lexicon.Entry(PredicateClass.Adjective, lemma, form);
            if (head != holder && entry is not null)
                Add(word, PredicateClass.Adjective, form, holder, head, negated, found, entry);
        }
    }

    private void Add(int predicate, PredicateClass kind, ulong form, int holder, int argument, bool negated, List<Candidate> found, StanceEntry? known = null)
    {
        StanceEntry? entry = known ?? _lexicon.Entry(kind, _tokens.Lemmas[predicate], form);
        ReportedSpeech? speech = _speakers.At(predicate);
        foreach (TargetPhrase offered in _phrases.Of(argument))
        {
            // What was read as the object's own subject and adjective is not part of it.
            TargetPhrase phrase = _clauses.IsMisread(predicate) && offered.Span.Contains(predicate)
                ? offered with { Span = _phrases.Strip(new WordSpan(predicate + 1, offered.Span.End)) }
                : offered;
            if (phrase.Span.Contains(predicate) || (holder >= 0 && phrase.Span.Contains(holder)))
                continue;
            found.Add(new Candidate
            {
                Predicate = predicate,
                Class = kind,
                Form = form,
                Holder = holder,
                TargetHead = phrase.Head,
                Target = phrase.Span,
                Shape = phrase.Shape,
                Negated = negated != IsDenied(kind, argument, phrase),
                Speech = speech,
                Entry = entry,
            });
        }
    }

    // "begged them not to air it": the target's words are without the "not".
    private bool IsDenied(PredicateClass kind, int argument, TargetPhrase phrase) => phrase.Shape == TargetShape.VerbPhrase
        ? _clauses.IsDenied(phrase.Head)
        : kind == PredicateClass.Noun && _clauses.Child(argument, Grammar.Negation) >= 0;
}
