using KnowledgeGraph.Language.Lexicon;

namespace KnowledgeGraph.Language.Morphology;

/// <summary>
/// The rules that set part of speech, features and some base forms, in order; a later rule overwrites an earlier one attribute
/// by attribute. All conditions are tested on the token as tagger and parser left it.
/// </summary>
internal sealed class MorphologyRules
{
    private readonly MorphologyRule[] _rules;
    private readonly PairRule[] _pairs;

    public MorphologyRules(MorphologyRule[] rules)
    {
        _rules = rules;
        _pairs = [.. rules.SelectMany((rule, index) => rule.Alternatives.Where(alternative => alternative.Length == 2)
            .Select(alternative => new PairRule(index, alternative[0], alternative[1], rule.Target)))];
        if (_pairs.Length > 16 || _pairs.Any(pair => !pair.Second.AsksForWord))
            throw new InvalidDataException("There are too many morphology rules for word pairs, or one that asks nothing of the second word.");
    }

    /// <summary>Which pair rules ask for this word in second place, as bits. Few words have any.</summary>
    public ushort SecondWordOf(Lexeme lexeme)
    {
        int bits = 0;
        for (int i = 0; i < _pairs.Length; i++)
            bits |= _pairs[i].Second.AllowsWord(lexeme) ? 1 << i : 0;
        return (ushort)bits;
    }

    /// <summary>Marks for the tokens at i and i+1 which pair rules they meet together, by what the rule's target is.</summary>
    public void MatchPair(TokenColumns columns, int first, ushort secondWord, ref ushort onFirst, ref ushort onSecond)
    {
        for (int i = 0; i < _pairs.Length; i++)
        {
            PairRule pair = _pairs[i];
            if ((secondWord & (1 << i)) == 0
                || !pair.First.Allows(columns.Lexemes[first], columns.Tags[first], columns.Deps[first])
                || !pair.Second.AllowsLabels(columns.Tags[first + 1], columns.Deps[first + 1]))
                continue;
            if (pair.Target == 0)
                onFirst |= (ushort)(1 << i);
            else
                onSecond |= (ushort)(1 << i);
        }
    }

    /// <summary>What the rules make of a word.</summary>
    /// <param name="lexeme">The word.</param>
    /// <param name="tag">Its tag.</param>
    /// <param name="dep">Its dependency label.</param>
    /// <param name="pairs">The pair rules that were met with this word as target.</param>
    public RuleOutcome Apply(Lexeme lexeme, byte tag, byte dep, ushort pairs)
    {
        var outcome = new RuleOutcome { Tag = tag, Dep = dep };
        for (int i = 0; i < _rules.Length; i++)
        {
            MorphologyRule rule = _rules[i];
            if (!Meets(rule, i, lexeme, tag, dep, pairs))
                continue;
            outcome.Tag = rule.Tag ?? outcome.Tag;
            outcome.Dep = rule.Dep ?? outcome.Dep;
            outcome.Pos = rule.Pos ?? outcome.Pos;
            outcome.Morph = rule.Morph ?? outcome.Morph;
            outcome.Lemma = rule.Lemma ?? outcome.Lemma;
        }

        return outcome;
    }

    private bool Meets(MorphologyRule rule, int index, Lexeme lexeme, byte tag, byte dep, ushort pairs)
    {
        foreach (RuleCondition[] alternative in rule.Alternatives)
        {
            if (alternative.Length == 1 && alternative[0].Allows(lexeme, tag, dep))
                return true;
        }

        for (int i = 0; i < _pairs.Length; i++)
        {
            if ((pairs & (1 << i)) != 0 && _pairs[i].Rule == index)
                return true;
        }

        return false;
    }

    private sealed record PairRule(int Rule, RuleCondition First, RuleCondition Second, int Target);
}
