using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>What tells whether a found attribution is right: the certainty of both models, its make-up and its neighbours.</summary>
internal sealed class AcceptanceFeatures
{
    // Rivals begin their windows within so many words.
    private const int RivalReach = 300;

    private readonly TokenFeatures _shared;
    private readonly ArticleTokens _tokens;
    private readonly IReadOnlyList<RoleLabelling> _all;
    private readonly byte[] _inContent;
    private readonly int[] _starts;
    private readonly RoleLabelling[] _byStart;

    /// <summary>Prepares the features of all candidates of an article.</summary>
    public AcceptanceFeatures(TokenFeatures shared, IReadOnlyList<RoleLabelling> all)
    {
        (_shared, _tokens, _all) = (shared, shared.Tokens, all);
        _inContent = new byte[_tokens.Count];
        _byStart = [.. all];
        _starts = [.. all.Select(labelling => labelling.Start)];
        Array.Sort(_starts, _byStart);
        foreach (RoleLabelling labelling in all)
        {
            foreach ((int first, int last) in labelling.Content)
            {
                for (int i = first; i <= last; i++)
                    _inContent[i] = (byte)Math.Min(3, _inContent[i] + 1);
            }
        }
    }

    /// <summary>Replaces the content of the buffer by the features of a candidate.</summary>
    public void Fill(FeatureBuffer features, int candidate)
    {
        RoleLabelling labelling = _all[candidate];
        List<(int First, int Last)> source = labelling.Source;
        List<(int First, int Last)> content = labelling.Content;
        int cue = labelling.Head;
        ulong cueBin = Bin(labelling.Cue.Probability);
        ulong roleBin = Bin(labelling.Certainty);
        ulong sourceBin = source.Count == 0 ? 20 : Bin(labelling.SourceCertainty);
        ulong contentBin = content.Count == 0 ? 20 : Bin(labelling.ContentCertainty);
        int length = content.Sum(span => span.Last - span.First + 1);
        ulong size = (ulong)(length <= 3 ? length : length <= 6 ? 4 : length <= 12 ? 5 : length <= 25 ? 6 : length <= 50 ? 7 : 8);
        features.Clear();
        features.Add(1);
        features.Add(2, cueBin);
        features.Add(3, roleBin);
        features.Add(4, sourceBin);
        features.Add(5, contentBin);
        features.Add(6, cueBin, contentBin);
        features.Add(7, cueBin, sourceBin);
        features.Add(8, sourceBin, contentBin);
        features.Add(9, size);
        features.Add(10, size, cueBin);
        features.Add(11, _tokens.Tags[cue]);
        features.Add(12, _shared.Cueness[cue], cueBin);
        features.Add(13, _tokens.PlainLemmas[cue]);
        features.Add(14, (ulong)Math.Min(content.Count, 3), (ulong)Math.Min(source.Count, 2));
        features.Add(15, (ulong)labelling.Cue.Tokens.Length, _tokens.Tags[cue]);
        features.Add(16, _inContent[cue], cueBin);
        features.Add(17, _tokens.Quotations.States[cue]);
        for (ulong bits = AttributionWords.Of(_tokens.Lemmas[cue]); bits != 0; bits &= bits - 1)
            features.Add(18, (ulong)System.Numerics.BitOperations.TrailingZeroCount(bits));
        AddShape(features, labelling, source, content);
        AddRivals(features, labelling, content);
    }

    private void AddShape(FeatureBuffer features, RoleLabelling labelling, List<(int First, int Last)> source, List<(int First, int Last)> content)
    {
        int cue = labelling.Head;
        features.Add(30, _tokens.Paragraph[cue] == 0 ? 1UL : 0);
        if (source.Count > 0)
        {
            int head = HeadOf(source[0].First, source[0].Last);
            features.Add(31, _tokens.Deps[head], _tokens.Tags[head]);
            features.Add(32, _tokens.Entities[head], _tokens.Deps[head]);
            features.Add(33, _tokens.Heads[head] == cue ? 1UL : 0, _tokens.Deps[head]);
            features.Add(34, _tokens.PlainLemmas[head]);
            features.Add(35, head < cue ? 1UL : 0, (ulong)Math.Clamp(_tokens.Sentence[cue] - _tokens.Sentence[head], -1, 1) + 1);
        }

        if (content.Count > 0)
        {
            (int first, int last) = content[0];
            int head = HeadOf(first, last);
            features.Add(36, _tokens.Deps[head], _tokens.Tags[head]);
            features.Add(37, _tokens.Heads[head] == cue ? 1UL : 0, _tokens.Deps[head]);
            features.Add(38, _tokens.PlainLemmas[first]);
            features.Add(39, _tokens.Quotations.States[first], _tokens.Quotations.States[last]);
            features.Add(40, first < cue ? 1UL : 0, (ulong)Math.Clamp(first - cue, -5, 5) + 5);
            bool whole = last + 1 == _tokens.Count || _tokens.Sentence[last + 1] != _tokens.Sentence[last] || _tokens.IsPunctuation(last + 1);
            features.Add(41, whole ? 1UL : 0, _tokens.Deps[head]);
        }
    }

    // Two candidates that take (nearly) the same content are seldom both right.
    private void AddRivals(FeatureBuffer features, RoleLabelling labelling, List<(int First, int Last)> content)
    {
        double strongest = 0;
        for (int i = FirstFrom(labelling.Start - RivalReach); i < _starts.Length && _starts[i] <= labelling.Start + RivalReach; i++)
        {
            RoleLabelling other = _byStart[i];
            if (!ReferenceEquals(other, labelling) && Dice(content, other.Content) >= 0.5)
                strongest = Math.Max(strongest, other.Cue.Probability);
        }

        features.Add(50, strongest == 0 ? 0UL : strongest > labelling.Cue.Probability ? 2UL : 1UL, Bin(labelling.Cue.Probability));
        features.Add(51, strongest == 0 ? 0UL : Bin(strongest) + 1);
    }

    private int FirstFrom(int least)
    {
        int at = Array.BinarySearch(_starts, least);
        at = at < 0 ? ~at : at;
        while (at > 0 && _starts[at - 1] == least)
            at--;
        return at;
    }

    private static double Dice(List<(int First, int Last)> a, List<(int First, int Last)> b)
    {
        int common = 0;
        foreach ((int first, int last) in a)
        {
            foreach ((int from, int to) in b)
                common += Math.Max(0, Math.Min(last, to) - Math.Max(first, from) + 1);
        }

        int total = a.Sum(span => span.Last - span.First + 1) + b.Sum(span => span.Last - span.First + 1);
        return total == 0 ? 0 : 2.0 * common / total;
    }

    private int HeadOf(int first, int last)
    {
        int at = first;
        while (_tokens.Heads[at] != at && _tokens.Heads[at] >= first && _tokens.Heads[at] <= last)
            at = _tokens.Heads[at];
        return at;
    }

    private static ulong Bin(double probability) => (ulong)(Math.Sqrt(probability) >= 0.98 ? 12 + (probability > 0.99 ? 1 : 0) : probability * 12);
}
