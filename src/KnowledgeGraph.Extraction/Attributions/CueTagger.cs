using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>Finds cues: the words that attribute, sentence by sentence.</summary>
internal sealed class CueTagger(LinearChainModel model)
{
    // No cue reaches farther from its first word to its last: the window around it would grow with an endless sentence.
    private const int LongestGap = 110;

    private readonly ChainDecoder _decoder = new(model);
    private readonly FeatureBuffer _features = new();

    /// <summary>The candidates that begin with at least the given probability, without overlap (the likelier one wins), in text order.</summary>
    public List<CueCandidate> Find(TokenFeatures shared, double least)
    {
        var features = new CueFeatures(shared);
        ArticleTokens tokens = shared.Tokens;
        var found = new List<CueCandidate>();
        for (int s = 0; s + 1 < tokens.SentenceStarts.Count; s++)
        {
            int start = tokens.SentenceStarts[s];
            int length = tokens.SentenceStarts[s + 1] - start;
            _decoder.Lattice.Begin(length);
            for (int t = 0; t < length; t++)
            {
                features.Fill(_features, start + t);
                _decoder.AddScores(_features, _decoder.Lattice.Scores(t));
            }

            _decoder.Lattice.ForwardBackward();
            FindIn(start, length, least, found);
        }

        return found;
    }

    private void FindIn(int start, int length, double least, List<CueCandidate> found)
    {
        Lattice lattice = _decoder.Lattice;
        var starts = new List<(double Probability, int At)>();
        for (int t = 0; t < length; t++)
        {
            double probability = lattice.Marginal(t, ChainLabels.CueBegin);
            if (probability >= least)
                starts.Add((probability, t));
        }

        var taken = new HashSet<int>();
        var cues = new List<CueCandidate>();
        foreach ((double probability, int at) in starts.OrderByDescending(s => s.Probability).ThenBy(s => s.At))
        {
            if (taken.Contains(at))
                continue;
            var words = new List<int> { start + at };
            int t = at;
            while (t + 1 < length && !taken.Contains(t + 1) && Continues(lattice, t, t == at ? ChainLabels.CueBegin : ChainLabels.CueInside))
                words.Add(start + ++t);
            foreach (int word in words)
                taken.Add(word - start);
            cues.Add(new CueCandidate([.. words], probability));
        }

        cues.Sort((a, b) => a.Tokens[0].CompareTo(b.Tokens[0]));
        AddDetached(lattice, start, length, taken, cues);
        found.AddRange(cues);
    }

    private static bool Continues(Lattice lattice, int t, byte label) =>
        lattice.Marginal(t, label, ChainLabels.CueInside) > 0.5 * lattice.Marginal(t, label);

    // An inner word after a gap belongs to the cue before it: "called … out". Cues are in order of the text and do not overlap.
    private static void AddDetached(Lattice lattice, int start, int length, HashSet<int> taken, List<CueCandidate> cues)
    {
        int owner = -1;
        for (int t = 0; t < length; t++)
        {
            if (taken.Contains(t) || lattice.Marginal(t, ChainLabels.CueInside) <= 0.5)
                continue;
            while (owner + 1 < cues.Count && cues[owner + 1].Tokens[^1] < start + t)
                owner++;
            if (owner >= 0 && start + t - cues[owner].Tokens[0] <= LongestGap)
                cues[owner] = cues[owner] with { Tokens = [.. cues[owner].Tokens, start + t] };
        }
    }
}
