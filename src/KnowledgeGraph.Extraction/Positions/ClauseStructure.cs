using KnowledgeGraph.Extraction.Attributions;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>Reads grammatical relations off the tree of an article: who is the subject of a verb, what is denied, where a phrase ends.</summary>
internal sealed class ClauseStructure(ArticleTokens tokens)
{
    private const int DeepestChain = 5;
    private const int LongestDenial = 12;

    /// <summary>The words that are read.</summary>
    public ArticleTokens Tokens { get; } = tokens;

    /// <summary>The dependents of a word.</summary>
    public ReadOnlySpan<int> Children(int word) => Tokens.Tree.Children(word);

    /// <summary>The first dependent with a label, or -1.</summary>
    public int Child(int word, byte label)
    {
        foreach (int child in Children(word))
        {
            if (Tokens.Deps[child] == label)
                return child;
        }

        return -1;
    }

    /// <summary>The subtree of a word, as far as it lies in the word's paragraph and sentence: trees run over line breaks where a heading has no full stop.</summary>
    public WordSpan Subtree(int word) => Within(word, new WordSpan(Tokens.Tree.LeftEdges[word], Tokens.Tree.RightEdges[word] + 1));

    /// <summary>Whether a word heads a clause: a verb, or an auxiliary that is no helper of another verb.</summary>
    public bool IsPredicate(int word) => (Tokens.Pos[word] == Grammar.Verb || Tokens.Pos[word] == Grammar.Auxiliary)
        && Tokens.Deps[word] != Grammar.AuxiliaryOf && Tokens.Deps[word] != Grammar.PassiveAuxiliary;

    /// <summary>Whether a verb is passive, or a past participle that modifies a noun.</summary>
    public bool IsPassive(int verb) => Child(verb, Grammar.PassiveSubject) >= 0 || Child(verb, Grammar.PassiveAuxiliary) >= 0 || Child(verb, Grammar.Agent) >= 0
        || (Tokens.Tags[verb] == Grammar.PastParticiple && Tokens.Deps[verb] == Grammar.NounClause);

    /// <summary>Whether a verb is an infinitive with "to".</summary>
    public bool IsToInfinitive(int verb)
    {
        foreach (int child in Children(verb))
        {
            if (child < verb && Tokens.Words[child] == Grammar.To && Tokens.Deps[child] == Grammar.AuxiliaryOf)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a verb in the past or present tense was read as an adjective of its object, whose subject stands at the object too: "the senate | confirmed
    /// judge Miller".
    /// </summary>
    public bool IsMisread(int verb) => Tokens.Deps[verb] == Grammar.AdjectiveModifier && (Tokens.Tags[verb] == Grammar.PastTense || Tokens.Tags[verb] == Grammar.PresentThird)
        && Tokens.Heads[verb] > verb && Child(Tokens.Heads[verb], Grammar.Subject) is var subject && subject >= 0 && subject < verb;

    /// <summary>The object of the by-phrase of a passive, or -1.</summary>
    public int AgentOf(int verb, int depth = 0)
    {
        if (depth > DeepestChain)
            return -1;
        int agent = Child(verb, Grammar.Agent);
        if (agent >= 0)
            return Child(agent, Grammar.PrepositionObject);
        foreach (int child in Children(verb))
        {
            // "was condemned and rejected by her": the agent stands at the last of them.
            if (child > verb && Tokens.Deps[child] == Grammar.Conjunct && Tokens.Tags[child] == Grammar.PastParticiple && Child(child, Grammar.PassiveSubject) < 0
                && AgentOf(child, depth + 1) is var shared and >= 0)
                return shared;
            // "was hailed as a triumph by her": the parser hangs the agent on the noun before it.
            if (Tokens.Deps[child] == Grammar.Preposition && Tokens.Words[child] == Grammar.As && Child(child, Grammar.PrepositionObject) is var noun and >= 0
                && AgentBehind(noun) is var behind and >= 0)
                return behind;
        }

        return -1;
    }

    private int AgentBehind(int noun)
    {
        foreach (int child in Children(noun))
        {
            if (child > noun && Tokens.Deps[child] == Grammar.Preposition && Tokens.Words[child] == Grammar.By)
                return Child(child, Grammar.PrepositionObject);
        }

        return -1;
    }

    /// <summary>The head of the phrase that names who does what a verb says, through relative clauses, infinitives and coordination; -1 for none.</summary>
    public int SubjectOf(int verb, int depth = 0)
    {
        if (depth > DeepestChain)
            return -1;
        if (IsPassive(verb))
            return AgentOf(verb);
        int own = Child(verb, Grammar.Subject);
        if (own >= 0)
            return own;
        byte label = Tokens.Deps[verb];
        int head = Tokens.Heads[verb];
        if (IsMisread(verb))
            return Child(head, Grammar.Subject);
        if (label == Grammar.Relative)
            return head;
        if (label == Grammar.NounClause)
            return Tokens.Tags[verb] == Grammar.Gerund && IsNominal(head) ? head : NounHolder(head, depth + 1);
        bool underPredicate = Tokens.Pos[head] == Grammar.Verb || Tokens.Pos[head] == Grammar.Auxiliary || Tokens.Pos[head] == Grammar.Adjective;
        if (label == Grammar.OpenComplement && underPredicate)
        {
            int controller = Child(head, Grammar.Object);
            if (controller >= 0 && controller < verb)
                return controller;
            int passive = Child(head, Grammar.PassiveSubject);
            return passive >= 0 ? passive : Tokens.Pos[head] == Grammar.Adjective ? CopulaSubject(head) : SubjectOf(head, depth + 1);
        }

        if ((label == Grammar.Conjunct || label == Grammar.Adverbial || (label == Grammar.ClauseComplement && Tokens.Tags[verb] == Grammar.Gerund)) && underPredicate)
        {
            int passive = Child(head, Grammar.PassiveSubject);
            return passive >= 0 && label == Grammar.Conjunct ? passive : Tokens.Pos[head] == Grammar.Adjective ? CopulaSubject(head) : SubjectOf(head, depth + 1);
        }

        if (label == Grammar.PrepositionClause)
        {
            int governor = Tokens.Heads[head];
            return Tokens.Pos[governor] == Grammar.Verb || Tokens.Pos[governor] == Grammar.Auxiliary ? SubjectOf(governor, depth + 1)
                : Tokens.Pos[governor] == Grammar.Noun ? NounHolder(governor, depth + 1) : -1;
        }

        return -1;
    }

    /// <summary>The head of the phrase that names whose stance a noun tells: possessor, by-phrase, modifier, subject of a light verb; -1 for none.</summary>
    public int NounHolder(int noun, int depth = 0)
    {
        int possessor = Child(noun, Grammar.Possessor);
        if (possessor >= 0)
            return possessor;
        foreach (int child in Children(noun))
        {
            if (Tokens.Deps[child] == Grammar.Preposition && (Tokens.Words[child] == Grammar.By || Tokens.Words[child] == Grammar.From))
            {
                int person = Child(child, Grammar.PrepositionObject);
                if (person >= 0)
                    return person;
            }
        }

        foreach (int child in Children(noun))
        {
            if (child < noun && IsActorLabel(Tokens.Entities[child]) && Tokens.Deps[child] is var d
                && (d == Grammar.Compound || d == Grammar.AdjectiveModifier || d == Grammar.NounModifier))
                return child;
        }

        int head = Tokens.Heads[noun];
        byte label = Tokens.Deps[noun];
        if (label == Grammar.PrepositionObject && depth < DeepestChain)
        {
            int governor = Tokens.Heads[head];
            return IsPredicate(governor) ? SubjectOf(governor, depth + 1) : -1;
        }

        bool light = (label == Grammar.Object || label == Grammar.Attribute) && IsPredicate(head) && Grammar.LightVerbs.Contains(Tokens.Lemmas[head]);
        return light ? SubjectOf(head, depth + 1) : -1;
    }

    /// <summary>The subject of the copula that an adjective or a predicate noun stands under; for a participle after a noun that noun; -1 for none.</summary>
    public int CopulaSubject(int word)
    {
        int at = word;
        for (int step = 0; step < 4; step++)
        {
            foreach (int child in Children(at))
            {
                if (Tokens.Deps[child] == Grammar.Subject || Tokens.Deps[child] == Grammar.PassiveSubject)
                    return child;
            }

            if (Tokens.Deps[at] == Grammar.AdjectiveModifier || Tokens.Deps[at] == Grammar.NounClause || Tokens.Deps[at] == Grammar.Relative)
                return IsNominal(Tokens.Heads[at]) ? Tokens.Heads[at] : -1;
            if (Tokens.Heads[at] == at)
                return -1;
            at = Tokens.Heads[at];
        }

        return -1;
    }

    /// <summary>
    /// Whether what a predicate says is denied: not, never, nobody does; shared by bare verbs in coordination, and by infinitives under a verb that is
    /// denied ("did not move to repeal") or denies itself ("refused to repeal").
    /// </summary>
    public bool IsNegated(int word, int depth = 0)
    {
        if (IsDenied(word))
            return true;
        int head = Tokens.Heads[word];
        if (Tokens.Deps[word] == Grammar.OpenComplement && depth < DeepestChain)
            return Grammar.Refusing.Contains(Tokens.Lemmas[head]) != IsNegated(head, depth + 1);
        return Tokens.Deps[word] == Grammar.Conjunct && Tokens.Tags[word] == Grammar.BaseForm && Child(head, Grammar.Negation) >= 0
            && Child(word, Grammar.AuxiliaryOf) < 0 && !HasChildWord(head, Grammar.But);
    }

    /// <summary>Whether a predicate has a word of denial of its own, or a subject that is nobody.</summary>
    public bool IsDenied(int word)
    {
        foreach (int child in Children(word))
        {
            byte d = Tokens.Deps[child];
            if (d == Grammar.Negation || (child < word && Grammar.Negators.Contains(Tokens.Words[child])))
                return true;
            if ((d == Grammar.Subject || d == Grammar.PassiveSubject) && IsNobody(child))
                return true;
        }

        return false;
    }

    // "no member", "not one member", "neither the union nor its members".
    private bool IsNobody(int subject)
    {
        if (Grammar.Nobody.Contains(Tokens.Words[subject]))
            return true;
        for (int word = Math.Max(Subtree(subject).First, subject - LongestDenial); word < subject; word++)
        {
            if (Grammar.Negators.Contains(Tokens.Words[word]) && (Tokens.Heads[word] == subject || Tokens.Heads[Tokens.Heads[word]] == subject))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word has a dependent with the given form.</summary>
    public bool HasChildWord(int word, ulong form)
    {
        foreach (int child in Children(word))
        {
            if (Tokens.Words[child] == form)
                return true;
        }

        return false;
    }

    /// <summary>The first helping verb of a predicate whose form is in a set, or -1.</summary>
    public int Helper(int verb, System.Collections.Frozen.FrozenSet<ulong> forms)
    {
        foreach (int child in Children(verb))
        {
            if (Tokens.Deps[child] == Grammar.AuxiliaryOf && (forms.Contains(Tokens.Words[child]) || forms.Contains(Tokens.Lemmas[child])))
                return child;
        }

        return -1;
    }

    /// <summary>The noun phrase of a head without clauses: determiners, modifiers, prepositional phrases behind it.</summary>
    public WordSpan NounPhrase(int head)
    {
        int first = head, end = head + 1;
        foreach (int child in Children(head))
        {
            byte d = Tokens.Deps[child];
            bool modifier = d == Grammar.DeterminerOf || d == Grammar.AdjectiveModifier || d == Grammar.Compound || d == Grammar.NumberModifier || d == Grammar.Possessor
                || d == Grammar.QuantityModifier || d == Grammar.NounModifier || d == Grammar.Predeterminer || d == Grammar.CaseMark
                || (d == Grammar.AdverbModifier && child < head) || (d == Grammar.Preposition && child > head);
            if (modifier)
                (first, end) = (Math.Min(first, Tokens.Tree.LeftEdges[child]), Math.Max(end, Tokens.Tree.RightEdges[child] + 1));
        }

        return Within(head, new WordSpan(first, end));
    }

    private WordSpan Within(int word, WordSpan span)
    {
        int sentence = Tokens.Sentence[word];
        return new WordSpan(Math.Max(span.First, Tokens.SentenceStarts[sentence]), Math.Min(span.End, Tokens.SentenceStarts[sentence + 1]));
    }

    /// <summary>The first nominal word of a span whose head lies outside of it.</summary>
    public int HeadOf(WordSpan span)
    {
        int fallback = -1;
        for (int i = span.First; i < span.End; i++)
        {
            bool top = Tokens.Heads[i] == i || !span.Contains(Tokens.Heads[i]);
            if (top && IsNominal(i))
                return i;
            if (top && Tokens.Pos[i] == Grammar.Adposition && Child(i, Grammar.PrepositionObject) is var below and >= 0 && span.Contains(below))
                return below;
            if (fallback < 0 && IsNominal(i))
                fallback = i;
        }

        return fallback;
    }

    /// <summary>Whether a word is a noun, name or pronoun.</summary>
    public bool IsNominal(int word) => Tokens.Pos[word] == Grammar.Noun || Tokens.Pos[word] == Grammar.ProperNoun || Tokens.Pos[word] == Grammar.Pronoun;

    /// <summary>Whether an entity type is one of people, bodies or states.</summary>
    public static bool IsActorLabel(byte type) => type == Grammar.Person || type == Grammar.Body || type == Grammar.State || type == Grammar.People;
}
