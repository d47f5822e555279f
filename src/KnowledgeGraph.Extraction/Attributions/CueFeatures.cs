using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>The features of a word for the cue tagger.</summary>
internal sealed class CueFeatures(TokenFeatures shared)
{
    private readonly ArticleTokens _tokens = shared.Tokens;

    /// <summary>Replaces the content of the buffer by the features of a word.</summary>
    public void Fill(FeatureBuffer features, int t)
    {
        features.Clear();
        shared.Add(features, t);
        AddChildren(features, t);
        AddQuotations(features, t);
        AddPlace(features, t);
    }

    private void AddChildren(FeatureBuffer features, int t)
    {
        bool clause = false;
        bool subject = false;
        foreach (int child in _tokens.Tree.Children(t))
        {
            byte dep = _tokens.Deps[child];
            if (dep == Grammar.Subject || dep == Grammar.PassiveSubject)
            {
                subject = true;
                features.Add(300, _tokens.Pos[child], _tokens.Entities[child], shared.Cueness[t]);
            }

            clause |= dep == Grammar.ClauseComplement || dep == Grammar.OpenComplement;
            if (!IsTelling(dep))
                continue;
            features.Add(301, dep, _tokens.PlainLemmas[child]);
            features.Add(302, dep, _tokens.Entities[child]);
            features.Add(303, dep, _tokens.PlainLemmas[child], shared.Cueness[t]);
            features.Add(304, dep, _tokens.Tags[child], _tokens.PlainLemmas[t]);
            if (dep == Grammar.Preposition)
            {
                foreach (int below in _tokens.Tree.Children(child))
                    features.Add(305, _tokens.PlainLemmas[child], _tokens.Tags[below]);
            }
        }

        features.Add(306, clause ? 1UL : 0, shared.Cueness[t]);
        features.Add(307, subject ? 1UL : 0, shared.Cueness[t]);
        features.Add(308, (clause ? 1UL : 0) + (subject ? 2UL : 0), _tokens.Tags[t]);
        features.Add(309, (clause ? 1UL : 0) + (subject ? 2UL : 0), shared.Kin[t], shared.Cueness[t]);
        AddHeadsFamily(features, t);
    }

    // An auxiliary, particle or adverb is part of a cue when its head is one.
    private void AddHeadsFamily(FeatureBuffer features, int t)
    {
        int head = _tokens.Heads[t];
        if (head == t)
            return;
        features.Add(310, shared.ChildSet(head), _tokens.Deps[t]);
        features.Add(311, _tokens.Deps[t], _tokens.PlainLemmas[head]);
        features.Add(312, _tokens.Deps[t], shared.Cueness[head], (ulong)Math.Clamp(t - head, -4, 4) + 4);
        int above = _tokens.Heads[head];
        features.Add(313, _tokens.Deps[t], _tokens.Deps[head], _tokens.PlainLemmas[above]);
        features.Add(314, _tokens.Deps[t], _tokens.Deps[head], shared.Cueness[above]);
    }

    private void AddQuotations(FeatureBuffer features, int t)
    {
        byte[] states = _tokens.Quotations.States;
        int start = _tokens.ParagraphStarts[_tokens.Paragraph[t]];
        int end = _tokens.ParagraphStarts[_tokens.Paragraph[t] + 1];
        ulong opens = 0;
        for (int i = t + 1; i <= t + 3 && i < end && opens == 0; i++)
            opens = states[i] == QuotationStates.Opening ? (ulong)(i - t) : 0;
        ulong closed = 0;
        for (int i = t - 1; i >= t - 8 && i >= start && closed == 0; i--)
            closed = states[i] == QuotationStates.Closing ? (ulong)(t - i) : 0;
        features.Add(320, opens);
        features.Add(321, closed > 3 ? 4 : closed);
        features.Add(322, opens != 0 ? 1UL : 0, closed != 0 ? 1UL : 0, shared.Cueness[t]);
        features.Add(323, opens, closed > 3 ? 4 : closed, states[t]);
    }

    private void AddPlace(FeatureBuffer features, int t)
    {
        int sentence = _tokens.Sentence[t];
        int start = _tokens.SentenceStarts[sentence];
        int end = _tokens.SentenceStarts[sentence + 1];
        bool headline = _tokens.Paragraph[t] == 0;
        bool unfinished = _tokens.Text(end - 1) is not ("." or "?" or "!" or "\"" or "”");
        ulong kind = (headline ? 1UL : 0) + (unfinished ? 2UL : 0);
        features.Add(330, kind);
        features.Add(331, kind, _tokens.Tags[t], shared.Cueness[t]);
        features.Add(332, kind, _tokens.PlainWords[t]);
        features.Add(333, (ulong)Math.Min(t - start, 5));
        int before = t > start ? t - 1 : t;
        int after = t + 1 < end ? t + 1 : t;
        features.Add(334, _tokens.Tags[before], _tokens.Tags[t], _tokens.Tags[after]);
        features.Add(335, _tokens.PlainLemmas[before], _tokens.PlainLemmas[t], _tokens.PlainLemmas[after]);
        features.Add(336, shared.Cueness[before], shared.Cueness[t], shared.Cueness[after]);
    }

    private static bool IsTelling(byte dep) => dep == Grammar.Subject || dep == Grammar.PassiveSubject || dep == Grammar.Agent || dep == Grammar.Object
        || dep == Grammar.ClauseComplement || dep == Grammar.Preposition || dep == Grammar.Marker || dep == Grammar.OpenComplement || dep == Grammar.Particle
        || dep == Grammar.NounClause || dep == Grammar.ObjectPredicate || dep == Grammar.AuxiliaryOf || dep == Grammar.Negation;
}
