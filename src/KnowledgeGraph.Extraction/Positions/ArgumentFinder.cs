using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Lists the arguments of a predicate with the form in which it takes them.</summary>
internal sealed class ArgumentFinder(ClauseStructure clauses)
{
    private static readonly System.Collections.Frozen.FrozenSet<ulong> ParticleWords = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        "out off back away up down forward aside".Split(' ').Select(w => StringId.Of(w)));

    private readonly ArticleTokens _tokens = clauses.Tokens;

    /// <summary>Arguments of a verb: objects, infinitives, clauses, prepositional objects; the subject of a passive; the noun before a participle.</summary>
    public List<(int Head, ulong Form)> OfVerb(int verb)
    {
        var found = new List<(int, ulong)>();
        ulong particle = ParticleOf(verb);
        foreach (int child in clauses.Children(verb))
        {
            byte d = _tokens.Deps[child];
            if (d == Grammar.Object || d == Grammar.PassiveSubject)
                AddObject(verb, child, particle, found);
            else if (d == Grammar.Dative && _tokens.Pos[child] != Grammar.Adposition)
                AddInfinitiveUnder(child, found);
            else if ((d == Grammar.ObjectPredicate || d == Grammar.ClauseComplement) && !clauses.IsPredicate(child))
                AddSmallClause(verb, child, found);
            else if (clauses.IsPredicate(child) && child > verb)
                AddClause(child, d, found);
            else if (d == Grammar.Preposition || d == Grammar.Particle || d == Grammar.AdverbModifier || d == Grammar.Dative || d == Grammar.Marker)
                AddPrepositional(verb, child, particle, found);
        }

        if (_tokens.Deps[verb] == Grammar.NounClause && _tokens.Tags[verb] == Grammar.PastParticiple)
            found.Add((_tokens.Heads[verb], ArgumentForm.Object));
        else if (_tokens.Deps[verb] == Grammar.Conjunct && clauses.Child(verb, Grammar.Agent) >= 0 && clauses.Child(verb, Grammar.PassiveSubject) < 0
            && clauses.Child(_tokens.Heads[verb], Grammar.PassiveSubject) is var shared and >= 0)
            found.Add((shared, ArgumentForm.Object));
        else if (clauses.IsMisread(verb))
            found.Add((_tokens.Heads[verb], ArgumentForm.Object));
        return found;
    }

    /// <summary>The subject of what is said of it without a verb: "considered the deal acceptable", "called the deal a farce", "named her".</summary>
    private void AddSmallClause(int verb, int child, List<(int, ulong)> found)
    {
        int subject = clauses.Child(child, Grammar.Subject);
        int determiner = clauses.Child(child, Grammar.DeterminerOf);
        foreach (int part in clauses.Children(child))
        {
            bool before = determiner >= 0 && part < determiner && clauses.IsNominal(part);
            if (subject < 0 && (before || (_tokens.Deps[part] == Grammar.NounModifier && _tokens.Pos[part] == Grammar.ProperNoun)))
                subject = part;
        }

        if (subject >= 0)
            found.Add((subject, ArgumentForm.Object));
        else if (_tokens.Deps[child] == Grammar.ObjectPredicate && clauses.IsNominal(child) && clauses.Child(verb, Grammar.Object) < 0)
            found.Add((child, ArgumentForm.Object));
    }

    /// <summary>Arguments of a noun or adjective: prepositional objects, infinitives, that-clauses.</summary>
    public List<(int Head, ulong Form)> OfNoun(int word)
    {
        var found = new List<(int, ulong)>();
        foreach (int child in clauses.Children(word))
        {
            if (child < word)
                continue;
            byte d = _tokens.Deps[child];
            if (clauses.IsPredicate(child) && clauses.IsToInfinitive(child))
                found.Add((child, ArgumentForm.To));
            else if (clauses.IsPredicate(child) && (d == Grammar.ClauseComplement || d == Grammar.NounClause) && clauses.Child(child, Grammar.Marker) >= 0)
                found.Add((child, ArgumentForm.That));
            else if (d == Grammar.Preposition)
                AddPrepositional(word, child, 0, found);
        }

        if (found.Count == 0 && _tokens.Deps[word] == Grammar.Object)
            AddBehind(word, found);
        return found;
    }

    /// <summary>The phrase right behind an object that the parser hung on the verb: "dropped her opposition | to the quota".</summary>
    private void AddBehind(int noun, List<(int, ulong)> found)
    {
        foreach (int child in clauses.Children(_tokens.Heads[noun]))
        {
            if (_tokens.Deps[child] == Grammar.Preposition && child == clauses.Subtree(noun).End)
                AddPrepositional(noun, child, 0, found);
        }
    }

    /// <summary>What a noun is said to be or to include: "their demand is", "the plans include".</summary>
    public List<(int Head, ulong Form)> OfStatedNoun(int noun)
    {
        int verb = _tokens.Heads[noun];
        return _tokens.Deps[noun] == Grammar.Subject && clauses.IsPredicate(verb) && Grammar.StatingVerbs.Contains(_tokens.Lemmas[verb]) ? Complements(verb) : [];
    }

    private List<(int Head, ulong Form)> Complements(int verb)
    {
        var found = new List<(int, ulong)>();
        foreach (int child in clauses.Children(verb))
        {
            byte d = _tokens.Deps[child];
            if (child > verb && (d == Grammar.Attribute || d == Grammar.Object || d == Grammar.OpenComplement || d == Grammar.ClauseComplement))
                found.Add((child, ArgumentForm.Stated));
        }

        return found;
    }

    private ulong ParticleOf(int verb)
    {
        foreach (int child in clauses.Children(verb))
        {
            if (child > verb && child <= verb + 2 && ParticleWords.Contains(_tokens.Words[child]))
                return _tokens.Words[child];
        }

        return 0;
    }

    private void AddObject(int verb, int child, ulong particle, List<(int, ulong)> found)
    {
        int head = child;
        // "which was rejected": what the relative clause stands at.
        if (Grammar.RelativeWords.Contains(_tokens.Words[child]) && _tokens.Deps[verb] == Grammar.Relative)
            head = _tokens.Heads[verb];
        found.Add((head, particle != 0 ? particle : ArgumentForm.Object));
        if (Grammar.UrgingVerbs.Contains(_tokens.Lemmas[verb]))
            AddInfinitiveUnder(child, found);
    }

    private void AddInfinitiveUnder(int noun, List<(int, ulong)> found)
    {
        foreach (int child in clauses.Children(noun))
        {
            if (child > noun && clauses.IsPredicate(child) && clauses.IsToInfinitive(child))
                found.Add((child, ArgumentForm.To));
        }
    }

    private void AddClause(int child, byte d, List<(int, ulong)> found)
    {
        if (clauses.IsToInfinitive(child) && (d == Grammar.OpenComplement || d == Grammar.Adverbial || d == Grammar.ClauseComplement || d == Grammar.NounClause || d == Grammar.Relative))
            found.Add((child, ArgumentForm.To));
        else if (d == Grammar.OpenComplement && _tokens.Tags[child] == Grammar.Gerund)
            found.Add((child, ArgumentForm.Gerund));
        else if (d == Grammar.ClauseComplement)
            found.Add((child, ArgumentForm.That));
    }

    private void AddPrepositional(int governor, int preposition, ulong particle, List<(int, ulong)> found)
    {
        // "dismissed the plan as a stunt": what is said of the object is not what the stance is on.
        if (_tokens.Words[preposition] == Grammar.As && (clauses.Child(governor, Grammar.Object) >= 0 || clauses.Child(governor, Grammar.PassiveSubject) >= 0))
            return;
        foreach (int child in clauses.Children(preposition))
        {
            byte d = _tokens.Deps[child];
            if (d == Grammar.PrepositionObject || d == Grammar.PrepositionClause || d == Grammar.ClauseComplement)
            {
                found.Add((child, particle != 0 && preposition > governor ? particle : _tokens.Words[preposition]));
                if (Grammar.UrgingVerbs.Contains(_tokens.Lemmas[governor]))
                    AddInfinitiveUnder(child, found);
            }
            else if (d == Grammar.Preposition)
            {
                AddPrepositional(governor, child, particle, found);
            }
        }
    }
}
