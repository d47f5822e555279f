using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>Finds source and content of each cue of an article.</summary>
internal sealed class RoleLabeller(LinearChainModel model)
{
    // The labeller learned with the marked cues alone around it: only likely ones count as cues between a word and the cue.
    private const double LeastNeighbour = 0.5;

    private readonly ChainDecoder _decoder = new(model);
    private readonly FeatureBuffer _features = new();
    private float[] _base = [];
    private bool[] _done = [];

    /// <summary>Labels the windows of all cues.</summary>
    public List<RoleLabelling> Label(TokenFeatures shared, IReadOnlyList<CueCandidate> cues)
    {
        ArticleTokens tokens = shared.Tokens;
        int stride = model.Stride;
        if (_base.Length < tokens.Count * stride)
            _base = new float[tokens.Count * stride];
        _done = new bool[tokens.Count];
        var features = new RoleFeatures(shared, cues.Where(cue => cue.Probability >= LeastNeighbour).Select(cue => cue.Tokens));
        var window = new RoleWindow(tokens);
        var found = new List<RoleLabelling>(cues.Count);
        foreach (CueCandidate cue in cues)
        {
            window.MoveTo(cue.Tokens);
            _decoder.Lattice.Begin(window.End - window.Start);
            for (int t = window.Start; t < window.End; t++)
            {
                Span<float> scores = _decoder.Lattice.Scores(t - window.Start);
                BaseScores(shared, t, stride).CopyTo(scores);
                _features.Clear();
                features.Add(_features, window, t);
                _decoder.AddScores(_features, scores);
            }

            found.Add(Decode(tokens, cue, window));
        }

        return found;
    }

    // What does not depend on the cue is computed once a word.
    private Span<float> BaseScores(TokenFeatures shared, int token, int stride)
    {
        Span<float> scores = _base.AsSpan(token * stride, stride);
        if (_done[token])
            return scores;
        _done[token] = true;
        scores.Clear();
        _features.Clear();
        shared.Add(_features, token);
        _decoder.AddScores(_features, scores);
        return scores;
    }

    private RoleLabelling Decode(ArticleTokens tokens, CueCandidate cue, RoleWindow window)
    {
        byte[] labels = new byte[window.End - window.Start];
        Lattice lattice = _decoder.Lattice;
        lattice.ForwardBackward();
        _decoder.Viterbi(labels);
        RoleLabels.ToPlain(labels);
        RoleRefinement.Apply(tokens, window, lattice, labels);
        (double sum, int counted) = (0, 0);
        (double content, int contentWords) = (0, 0);
        double source = 1;
        for (int t = 0; t < labels.Length; t++)
        {
            byte before = t > 0 ? labels[t - 1] : ChainLabels.Outside;
            byte after = t + 1 < labels.Length ? labels[t + 1] : ChainLabels.Outside;
            if ((labels[t] | before | after) == ChainLabels.Outside)
                continue;
            double marginal = RoleLabels.Probability(lattice, t, labels[t]);
            sum += marginal;
            counted++;
            if (IsSource(labels[t]) || IsSource(before) || IsSource(after))
                source = Math.Min(source, marginal);
            if (labels[t] >= ChainLabels.ContentBegin)
                (content, contentWords) = (content + marginal, contentWords + 1);
        }

        return new RoleLabelling(
            cue, window.Head, window.Start, labels, counted == 0 ? 0 : sum / counted, source, contentWords == 0 ? 1 : content / contentWords);
    }

    private static bool IsSource(byte label) => label is ChainLabels.SourceBegin or ChainLabels.SourceInside;
}
