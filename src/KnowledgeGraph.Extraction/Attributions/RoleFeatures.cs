using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>The features of a word that depend on the cue for which source and content are looked for.</summary>
internal sealed class RoleFeatures
{
    private readonly TokenFeatures _shared;
    private readonly ArticleTokens _tokens;
    private readonly int[] _cuesBefore;

    /// <summary>Prepares the features of an article.</summary>
    /// <param name="shared">What does not depend on the cue.</param>
    /// <param name="cues">All cues of the article.</param>
    public RoleFeatures(TokenFeatures shared, IEnumerable<int[]> cues)
    {
        _shared = shared;
        _tokens = shared.Tokens;
        _cuesBefore = new int[_tokens.Count + 1];
        foreach (int[] cue in cues)
            _cuesBefore[cue[0] + 1]++;
        for (int i = 0; i < _tokens.Count; i++)
            _cuesBefore[i + 1] += _cuesBefore[i];
    }

    /// <summary>Adds the features of a word to the buffer.</summary>
    public void Add(FeatureBuffer features, RoleWindow window, int t)
    {
        RolePath path = window.PathOf(t);
        AddPath(features, window, path, t);
        AddPlace(features, window, path, t);
        AddQuotation(features, window, path, t);
        AddBranch(features, path, t);
        AddBoundaries(features, window, path, t);
    }

    private void AddPath(FeatureBuffer features, RoleWindow window, RolePath path, int t)
    {
        ulong depth = (ulong)Math.Min(path.Depth, 4);
        ulong lemma = _tokens.PlainLemmas[window.Head];
        byte tag = _tokens.Tags[window.Head];
        features.Add(400, path.Id);
        features.Add(401, path.Id, lemma);
        features.Add(402, path.Id, tag);
        features.Add(403, path.Id, _tokens.PlainLemmas[t]);
        features.Add(404, path.Id, _tokens.Tags[t]);
        features.Add(405, path.Id, _tokens.Deps[t]);
        features.Add(406, path.Id, depth);
        features.Add(407, path.Id, window.Complements);
        features.Add(408, path.Id, window.CueForm);
        features.Add(409, path.Id, window.Complements, lemma);
        features.Add(410, path.Id, window.Complements, tag);
        features.Add(411, path.Id, tag, depth);
        features.Add(414, path.Id, window.Complements, _shared.Kin[window.Head]);
        for (ulong bits = AttributionWords.Of(lemma); bits != 0; bits &= bits - 1)
        {
            ulong word = (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits);
            features.Add(412, path.Id, word);
            features.Add(413, path.Id, word, window.Complements);
        }
    }

    private void AddPlace(FeatureBuffer features, RoleWindow window, RolePath path, int t)
    {
        int first = window.Cue[0];
        int last = window.Cue[^1];
        ulong side = t < first ? 0UL : t > last ? 1UL : 2UL;
        int distance = t < first ? first - t : t > last ? t - last : 0;
        ulong sentences = (ulong)(Math.Clamp(_tokens.Sentence[t] - _tokens.Sentence[window.Head], -2, 2) + 2);
        ulong near = (ulong)(distance <= 3 ? distance : distance <= 6 ? 4 : distance <= 12 ? 5 : distance <= 25 ? 6 : 7);
        int between = t < first ? _cuesBefore[first] - _cuesBefore[t + 1] : t > last ? _cuesBefore[t + 1] - _cuesBefore[last + 1] : 0;
        ulong others = (ulong)Math.Min(between, 3);
        byte quote = _tokens.Quotations.States[t];
        ulong lemma = _tokens.PlainLemmas[window.Head];
        features.Add(420, side, sentences);
        features.Add(421, side, near);
        features.Add(422, side, sentences, quote);
        features.Add(423, side, near, quote);
        features.Add(424, side, sentences, lemma);
        features.Add(425, side, near, _tokens.Tags[t]);
        features.Add(426, side, near, lemma);
        features.Add(427, others, side);
        features.Add(428, others, path.Id);
        features.Add(429, others, sentences, side);
        features.Add(430, side, sentences, window.Complements);
        features.Add(431, side, sentences, FeatureKey.Mix(window.Complements, _tokens.Tags[window.Head]));
        int after = last + 1 < _tokens.Count ? last + 1 : last;
        int before = first > 0 ? first - 1 : 0;
        features.Add(432, side, sentences, _tokens.PlainLemmas[after]);
        features.Add(433, side, sentences, _tokens.PlainLemmas[before]);
        features.Add(434, side, _tokens.Tags[before], FeatureKey.Mix(_tokens.Tags[after], near));
        features.Add(435, path.Id, _tokens.PlainLemmas[after]);
        features.Add(436, path.Id, _tokens.Tags[before]);
        features.Add(437, side, _tokens.PlainWords[t], near < 3 ? near : 3);
        ulong edge = (t == _tokens.SentenceStarts[_tokens.Sentence[t]] ? 1UL : 0) + (t + 1 == _tokens.SentenceStarts[_tokens.Sentence[t] + 1] ? 2UL : 0);
        features.Add(438, edge, side, sentences);
        features.Add(439, _tokens.Paragraph[t] == 0 ? 1UL : 0, path.Id);
    }

    private void AddQuotation(FeatureBuffer features, RoleWindow window, RolePath path, int t)
    {
        QuotationStates quotations = _tokens.Quotations;
        int region = quotations.Regions[t];
        ulong relation = 0;
        if (region >= 0)
        {
            (int from, int to, _) = quotations.Bounds[region];
            int sentence = _tokens.Sentence[window.Head];
            bool touches = from < _tokens.SentenceStarts[sentence + 1] && to >= _tokens.SentenceStarts[sentence];
            bool adjoins = (from > window.Cue[^1] && from - window.Cue[^1] <= 4) || (to < window.Cue[0] && window.Cue[0] - to <= 8);
            relation = quotations.Regions[window.Head] == region ? 4UL : touches && adjoins ? 3UL : touches ? 2UL : 1UL;
        }

        ulong inside = quotations.Regions[window.Head] >= 0 ? 1UL : 0;
        features.Add(450, relation, inside);
        features.Add(451, relation, quotations.States[t], inside);
        features.Add(452, relation, path.Id);
        features.Add(453, relation, _tokens.PlainLemmas[window.Head]);
        features.Add(454, relation, window.Complements, quotations.States[t]);
        features.Add(455, relation, (ulong)path.Kind, (ulong)(Math.Clamp(_tokens.Sentence[t] - _tokens.Sentence[window.Head], -2, 2) + 2));
    }

    private void AddBranch(FeatureBuffer features, RolePath path, int t)
    {
        int left = _tokens.Tree.LeftEdges[path.Branch];
        int right = _tokens.Tree.RightEdges[path.Branch];
        ulong edge = (t == left ? 1UL : 0) + (t == right ? 2UL : 0);
        features.Add(460, edge, path.Id);
        features.Add(461, edge, _tokens.Tags[t]);
        features.Add(462, path.Id, _tokens.PlainLemmas[path.Branch]);
        features.Add(463, path.Id, _tokens.Tags[path.Branch]);
        features.Add(464, path.Id, _tokens.Entities[path.Branch]);
        features.Add(465, path.Id, _shared.Cueness[t]);
        int before = t > 0 ? t - 1 : t;
        int after = t + 1 < _tokens.Count ? t + 1 : t;
        features.Add(466, path.Id, _tokens.Tags[before]);
        features.Add(467, path.Id, _tokens.Tags[after]);
    }

    // Where the way to the cue changes and constituents begin and end, parts begin and end.
    private void AddBoundaries(FeatureBuffer features, RoleWindow window, RolePath path, int t)
    {
        TokenTree tree = _tokens.Tree;
        ulong before = t > window.Start ? window.PathOf(t - 1).Id : 0;
        ulong after = t + 1 < window.End ? window.PathOf(t + 1).Id : 0;
        ulong kind = (ulong)path.Kind;
        ulong opens = LabelOf(tree.Opens[t], window);
        ulong closes = LabelOf(tree.Closes[t], window);
        ulong opensNext = t + 1 < window.End ? LabelOf(tree.Opens[t + 1], window) : 99;
        ulong closed = t > window.Start ? LabelOf(tree.Closes[t - 1], window) : 99;
        features.Add(470, before, path.Id);
        features.Add(471, path.Id, after);
        features.Add(472, kind, opens, closed);
        features.Add(473, kind, closes, opensNext);
        features.Add(474, path.Id, opens);
        features.Add(475, path.Id, closes);
        features.Add(476, path.Id, opensNext);
        features.Add(477, path.Id, closed);
        features.Add(478, opens, _tokens.PlainLemmas[t], kind);
        if (t + 1 < window.End)
            features.Add(479, opensNext, _tokens.PlainLemmas[t + 1], kind);
    }

    private ulong LabelOf(int node, RoleWindow window)
    {
        // A constituent that holds the cue is no boundary between the parts of its attribution.
        bool holds = _tokens.Tree.LeftEdges[node] <= window.Head && window.Head <= _tokens.Tree.RightEdges[node];
        return _tokens.Deps[node] + (holds ? 100UL : 0);
    }
}
