using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>What both models see of a word by itself: its forms, its surroundings, its place in the tree and in quotations.</summary>
internal sealed class TokenFeatures(ArticleTokens tokens, byte[] cueness, byte[] kin)
{
    // Templates are numbered in steps, so that numbers of neighbours can be added to them.
    private const int Edge = 200;

    private readonly ulong[] _childSets = ChildSets(tokens);

    /// <summary>The article.</summary>
    public ArticleTokens Tokens => tokens;

    /// <summary>The cueness class of each word.</summary>
    public byte[] Cueness => cueness;

    /// <summary>The class of each word's neighbours in meaning.</summary>
    public byte[] Kin => kin;

    /// <summary>The set of dependency labels of a word's children.</summary>
    public ulong ChildSet(int token) => _childSets[token];

    /// <summary>Adds the features of a word.</summary>
    public void Add(FeatureBuffer features, int t)
    {
        ArticleTokens a = tokens;
        int head = a.Heads[t];
        byte quote = a.Quotations.States[t];
        features.Add(1);
        features.Add(2, a.PlainWords[t]);
        features.Add(3, a.PlainLemmas[t]);
        features.Add(4, a.Tags[t]);
        features.Add(5, a.Deps[t]);
        features.Add(6, a.Entities[t]);
        features.Add(7, a.Shapes[t]);
        features.Add(8, a.PlainLemmas[head]);
        features.Add(9, a.Tags[head]);
        features.Add(10, a.Deps[head]);
        features.Add(11, quote);
        features.Add(12, cueness[t]);
        features.Add(13, cueness[head]);
        features.Add(14, _childSets[t]);
        features.Add(15, _childSets[t], cueness[t]);
        features.Add(16, a.PlainLemmas[t], a.Deps[t]);
        features.Add(17, a.PlainLemmas[t], a.Tags[t]);
        features.Add(18, a.PlainLemmas[t], a.PlainLemmas[head]);
        features.Add(19, a.Deps[t], a.Tags[t], cueness[t]);
        features.Add(20, a.Deps[t], cueness[head], cueness[t]);
        features.Add(21, a.Suffixes[t], a.Pos[t]);
        features.Add(22, quote, cueness[t]);
        features.Add(23, kin[t]);
        features.Add(24, kin[t], a.Tags[t]);
        features.Add(25, kin[t], _childSets[t]);
        features.Add(26, kin[t], cueness[t], a.Pos[t]);
        features.Add(27, kin[t], a.Deps[t]);
        features.Add(28, kin[head], a.Deps[t]);
        AddWordClasses(features, t, head);
        AddNeighbours(features, t);
    }

    private void AddWordClasses(FeatureBuffer features, int t, int head)
    {
        for (ulong bits = AttributionWords.Of(tokens.Lemmas[t]); bits != 0; bits &= bits - 1)
        {
            ulong word = (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits);
            features.Add(30, word);
            features.Add(31, word, tokens.Tags[t]);
            features.Add(32, word, _childSets[t]);
            features.Add(33, word, tokens.Deps[t]);
        }

        for (ulong bits = head == t ? 0 : AttributionWords.Of(tokens.Lemmas[head]); bits != 0; bits &= bits - 1)
            features.Add(34, (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits), tokens.Deps[t]);
    }

    private void AddNeighbours(FeatureBuffer features, int t)
    {
        ArticleTokens a = tokens;
        int start = a.SentenceStarts[a.Sentence[t]];
        int end = a.SentenceStarts[a.Sentence[t] + 1];
        for (int offset = -2; offset <= 2; offset++)
        {
            int at = t + offset;
            if (offset == 0)
                continue;
            if (at < start || at >= end)
            {
                features.Add(Edge + offset);
                continue;
            }

            features.Add(40 + offset, a.PlainLemmas[at]);
            features.Add(50 + offset, a.Tags[at]);
            if (offset is -1 or 1)
            {
                features.Add(60 + offset, a.Quotations.States[at], a.Quotations.States[t]);
                features.Add(70 + offset, a.PlainLemmas[at], a.PlainLemmas[t]);
                features.Add(80 + offset, a.Tags[at], a.Tags[t]);
                features.Add(90 + offset, cueness[at], cueness[t]);
                features.Add(100 + offset, a.Deps[at], a.Deps[t]);
            }
        }
    }

    private static ulong[] ChildSets(ArticleTokens tokens)
    {
        ulong[] sets = new ulong[tokens.Count];
        for (int i = 0; i < sets.Length; i++)
        {
            if (tokens.Heads[i] != i)
                sets[tokens.Heads[i]] |= 1UL << tokens.Deps[i];
        }

        return sets;
    }
}
