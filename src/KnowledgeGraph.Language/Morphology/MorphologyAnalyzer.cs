using KnowledgeGraph.Language.Lexicon;

namespace KnowledgeGraph.Language.Morphology;

/// <summary>
/// Sets part of speech, features and base form of each token from its word, tag and dependency. Each combination is worked out
/// once and kept with the lexeme.
/// </summary>
internal sealed class MorphologyAnalyzer(MorphologyRules rules, Lemmatizer lemmatizer)
{
    private const int PairsShift = 16, TagShift = 8;
    private const int MostKept = 64;

    public void Analyze(TokenColumns columns)
    {
        ushort here = 0;
        for (int i = 0; i < columns.Count; i++)
        {
            ushort next = 0;
            if (i + 1 < columns.Count && columns.Lexemes[i + 1].SecondWordRules(rules) is var bits and not 0)
                rules.MatchPair(columns, i, bits, ref here, ref next);
            Set(columns, i, Find(columns.Lexemes[i], columns.Tags[i], columns.Deps[i], here));
            here = next;
        }
    }

    private static void Set(TokenColumns columns, int token, WordAnalysis analysis)
    {
        columns.Tags[token] = analysis.Tag;
        columns.Deps[token] = analysis.Dep;
        columns.Pos[token] = analysis.Pos;
        columns.Morphs[token] = analysis.Morph;
        columns.Lemmas[token] = analysis.Lemma;
    }

    private WordAnalysis Find(Lexeme lexeme, byte tag, byte dep, ushort pairs)
    {
        uint key = ((uint)pairs << PairsShift) | ((uint)tag << TagShift) | dep;
        WordAnalysis[] known = lexeme.Analyses;
        foreach (WordAnalysis analysis in known)
        {
            if (analysis.Key == key)
                return analysis;
        }

        RuleOutcome outcome = rules.Apply(lexeme, tag, dep, pairs);
        string lemma = outcome.Lemma ?? lemmatizer.Lemmatize(lexeme.Text, lexeme.Lower, Labels.PartsOfSpeech[outcome.Pos], outcome.Morph);
        var result = new WordAnalysis(key, outcome.Tag, outcome.Dep, outcome.Pos, outcome.Morph, Share(known, lemma));
        if (known.Length < MostKept)
            lexeme.Analyses = [.. known, result];
        return result;
    }

    private static Lemma Share(WordAnalysis[] known, string lemma)
    {
        foreach (WordAnalysis analysis in known)
        {
            if (string.Equals(analysis.Lemma.Text, lemma, StringComparison.Ordinal))
                return analysis.Lemma;
        }

        return new Lemma(lemma);
    }
}
