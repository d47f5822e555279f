using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// Cuts arguments to the shortest words that say what: the verb phrase of an infinitive or of a modal clause, one for each of coordinated
/// ones; a noun phrase without comma clauses; of other clauses the subject, and the whole.
/// </summary>
internal sealed class TargetPhrases(ClauseStructure clauses)
{
    private static readonly System.Collections.Frozen.FrozenSet<ulong> Raising = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        "need have want go ought plan intend hope try continue seek promise pledge vow".Split(' ').Select(w => StringId.Of(w)));

    private const int MostMembers = 8;

    private readonly ArticleTokens _tokens = clauses.Tokens;

    /// <summary>The phrases that an argument offers.</summary>
    /// <param name="head">The argument's head.</param>
    public List<TargetPhrase> Of(int head)
    {
        var found = new List<TargetPhrase>();
        if (clauses.IsPredicate(head))
            AddClause(head, found);
        else if (clauses.IsNominal(head) || _tokens.Pos[head] == Grammar.Number || _tokens.Pos[head] == Grammar.Determiner || _tokens.Pos[head] == Grammar.Adjective)
            AddNounPhrases(head, found);
        return found;
    }

    /// <summary>The verb phrase of a predicate, one for each coordinated one.</summary>
    public List<TargetPhrase> VerbPhrases(int verb)
    {
        var found = new List<TargetPhrase>();
        AddVerbPhrases(verb, found);
        return found;
    }

    /// <summary>The noun phrase of a head: without clauses and appositions behind a comma.</summary>
    public WordSpan Cut(int head)
    {
        WordSpan whole = clauses.Subtree(head);
        int end = whole.End;
        foreach (int child in clauses.Children(head))
        {
            int left = _tokens.Tree.LeftEdges[child];
            bool aside = _tokens.Deps[child] == Grammar.Relative || _tokens.Deps[child] == Grammar.Apposition || _tokens.Deps[child] == Grammar.NounClause;
            if (child > head && aside && left - 1 > head && _tokens.Text(left - 1) is "," or "—" or "–" or "-" or "(")
                end = Math.Min(end, left - 1);
            if (child > head && _tokens.Deps[child] == Grammar.Relative && left > head)
                end = Math.Min(end, left);
        }

        return Strip(new WordSpan(whole.First, Math.Max(end, head + 1)));
    }

    /// <summary>Takes quotation marks, punctuation, conjunctions and clause markers off the ends.</summary>
    public WordSpan Strip(WordSpan span)
    {
        (int first, int end) = (span.First, span.End);
        while (first < end && (IsMark(first) || _tokens.Pos[first] == Grammar.Conjunction || _tokens.Deps[first] == Grammar.Marker
            || (_tokens.Words[first] == Grammar.To && _tokens.Deps[first] == Grammar.AuxiliaryOf)))
            first++;
        while (end > first && (IsMark(end - 1) || _tokens.Pos[end - 1] == Grammar.Conjunction))
            end--;
        return new WordSpan(first, end);
    }

    /// <summary>A noun phrase and its rivals: its coordinated members, what stands inside of it, all that hangs on it.</summary>
    private void AddNounPhrases(int head, List<TargetPhrase> found)
    {
        WordSpan cut = Cut(head);
        Add(head, cut, TargetShape.NounPhrase, found);
        WordSpan whole = Strip(clauses.Subtree(head));
        if (whole != cut)
            Add(head, whole, TargetShape.Uncut, found);
        AddMembers(head, found);
        foreach (int child in clauses.Children(head))
        {
            int inner = _tokens.Deps[child] == Grammar.Possessor ? child
                : _tokens.Deps[child] == Grammar.Preposition && child > head ? clauses.Child(child, Grammar.PrepositionObject) : -1;
            if (inner >= 0 && clauses.IsNominal(inner))
                Add(inner, Cut(inner), TargetShape.Inner, found);
        }
    }

    private void AddMembers(int head, List<TargetPhrase> found)
    {
        var members = new List<int> { head };
        for (int i = 0; i < members.Count && members.Count < MostMembers; i++)
        {
            foreach (int child in clauses.Children(members[i]))
            {
                if (_tokens.Deps[child] == Grammar.Conjunct && child > members[i])
                    members.Add(child);
            }
        }

        for (int i = 0; members.Count > 1 && i < members.Count; i++)
        {
            WordSpan span = clauses.IsPredicate(members[i]) ? Strip(clauses.Subtree(members[i])) : Cut(members[i]);
            int end = span.End;
            foreach (int child in clauses.Children(members[i]))
            {
                if (child > members[i] && (_tokens.Deps[child] == Grammar.Conjunct || _tokens.Deps[child] == Grammar.Coordinator))
                    end = Math.Min(end, Math.Max(members[i] + 1, _tokens.Tree.LeftEdges[child]));
            }

            Add(members[i], Strip(new WordSpan(span.First, end)), TargetShape.Member, found);
        }
    }

    private bool IsMark(int word) => _tokens.Pos[word] == Grammar.PunctuationMark || _tokens.IsPunctuation(word);

    private void AddClause(int head, List<TargetPhrase> found)
    {
        int subject = SubjectIn(head);
        if (subject < 0 || clauses.IsToInfinitive(head))
        {
            AddVerbPhrases(head, found);
            return;
        }

        bool modal = clauses.Helper(head, Grammar.Obligations) >= 0 || clauses.Helper(head, Grammar.Futures) >= 0 || clauses.Helper(head, Grammar.Possibilities) >= 0;
        int open = clauses.Child(head, Grammar.OpenComplement);
        if (modal || _tokens.Tags[head] == Grammar.BaseForm)
            AddVerbPhrases(head, found);
        else if (open >= 0 && Raising.Contains(_tokens.Lemmas[head]) && clauses.IsPredicate(open))
            AddVerbPhrases(open, found);
        if (Infinitive(head) is var action and >= 0 && Grammar.EmptySubjects.Contains(_tokens.Words[subject]))
            AddVerbPhrases(action, found);
        Add(subject, Cut(subject), TargetShape.ClauseSubject, found);
        int theme = clauses.Child(head, Grammar.Object);
        if (theme >= 0)
            Add(theme, Cut(theme), TargetShape.ClauseObject, found);
        Add(head, Strip(clauses.Subtree(head)), TargetShape.WholeClause, found);
    }

    /// <summary>The infinitive that an expletive clause is about ("it is wrong to do"), or -1.</summary>
    public int Infinitive(int copula)
    {
        foreach (int child in clauses.Children(copula))
        {
            if (child > copula && clauses.IsPredicate(child) && clauses.IsToInfinitive(child))
                return child;
            if (_tokens.Deps[child] != Grammar.AdjectiveComplement && _tokens.Deps[child] != Grammar.Attribute)
                continue;
            foreach (int grandchild in clauses.Children(child))
            {
                if (grandchild > copula && clauses.IsPredicate(grandchild) && clauses.IsToInfinitive(grandchild))
                    return grandchild;
            }
        }

        return -1;
    }

    private int SubjectIn(int verb)
    {
        foreach (int child in clauses.Children(verb))
        {
            byte d = _tokens.Deps[child];
            if (d == Grammar.Subject || d == Grammar.PassiveSubject || d == Grammar.ClauseSubject || d == Grammar.Expletive)
                return child;
        }

        return -1;
    }

    private void AddVerbPhrases(int verb, List<TargetPhrase> found)
    {
        var heads = new List<int>();
        Coordinated(verb, heads);
        for (int i = 0; i < heads.Count; i++)
        {
            int end = Trimmed(heads[i]);
            if (i + 1 < heads.Count)
                end = Math.Min(end, heads[i + 1]);
            int first = heads[i];
            foreach (int child in clauses.Children(heads[i]))
            {
                if (child < heads[i] && (_tokens.Deps[child] == Grammar.PassiveAuxiliary || (_tokens.Deps[child] == Grammar.AdverbModifier && child == heads[i] - 1)))
                    first = Math.Min(first, child);
                if (child > heads[i] && _tokens.Deps[child] == Grammar.Conjunct && clauses.IsPredicate(child))
                    end = Math.Min(end, Math.Max(heads[i] + 1, _tokens.Tree.LeftEdges[child]));
            }

            Add(heads[i], Strip(new WordSpan(first, end)), TargetShape.VerbPhrase, found);
        }
    }

    private void Coordinated(int verb, List<int> heads)
    {
        heads.Add(verb);
        foreach (int child in clauses.Children(verb))
        {
            if (_tokens.Deps[child] == Grammar.Conjunct && clauses.IsPredicate(child) && child > verb && SubjectIn(child) < 0)
                Coordinated(child, heads);
        }
    }

    /// <summary>The end of a verb phrase without the clauses and phrases of time and circumstance at its right.</summary>
    private int Trimmed(int verb)
    {
        int end = clauses.Subtree(verb).End;
        ReadOnlySpan<int> children = clauses.Children(verb);
        for (int i = children.Length - 1; i >= 0 && children[i] > verb; i--)
        {
            int child = children[i];
            int left = _tokens.Tree.LeftEdges[child];
            if (_tokens.Deps[child] == Grammar.Punctuation)
                continue;
            if (!IsCircumstance(child) || left <= verb)
                break;
            end = Math.Min(end, left);
        }

        return end;
    }

    private bool IsCircumstance(int word)
    {
        byte d = _tokens.Deps[word];
        if (d == Grammar.NounAdverbial)
            return true;
        if (d == Grammar.Adverbial)
        {
            foreach (int child in clauses.Children(word))
            {
                if (child < word && Grammar.TrimMarkers.Contains(_tokens.Words[child]))
                    return true;
            }

            return false;
        }

        if (d != Grammar.Preposition || !Grammar.AdjunctPrepositions.Contains(_tokens.Words[word]))
            return false;
        foreach (int child in clauses.Children(word))
        {
            byte type = _tokens.Entities[child];
            if (type == Grammar.Date || type == Grammar.Time || type == Grammar.Event || Grammar.TimeWords.Contains(_tokens.Lemmas[child]))
                return true;
        }

        return false;
    }

    private static void Add(int head, WordSpan span, TargetShape shape, List<TargetPhrase> found)
    {
        if (span.Count > 0)
            found.Add(new TargetPhrase(head, span, shape));
    }
}
