using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>Two wordings set against each other: what the models of same matter look at.</summary>
internal sealed class WordingComparison
{
    private const double LeastLikeness = 0.45;

    // Of a longer wording (a whole quotation) the first words count.
    private const int MaxWords = 40;

    public WordingComparison(Wording a, Wording b)
    {
        InOneArticle = a.Article == b.Article;
        Cosine = TextVector.Cosine(a.Vector, b.Vector);
        TitledCosine = TextVector.Cosine(a.TitledVector, b.TitledVector);
        var shared = StemSet.Shares(a.Stems, b.Stems);
        SharedLeast = Math.Min(shared.OfA, shared.OfB);
        CoverLeast = Cover(a, b);
        var around = StemSet.Shares(a.SurroundingStems, b.SurroundingStems);
        Surroundings = around.OfA + around.OfB > 0 ? 2 * around.OfA * around.OfB / (around.OfA + around.OfB) : 0;
        BothCoverAndSurroundings = Math.Sqrt(Math.Max(CoverLeast, 0.01) * Math.Max(Surroundings, 0.01));
        NamesConflict = a.Names.Count > 0 && b.Names.Count > 0 && !a.Names.Overlaps(b.Names);
        OwnersClash = a.Owned.Exists(x => b.Owned.Exists(y => OwnedThing.Clash(x, y)));
        IsContained = Contains(a, b);
        IsJudged = a.IsJudged || b.IsJudged;
        IsTakenUp = TakesUp(a, b) || TakesUp(b, a);
        IsBare = IsBareNoun(a) || IsBareNoun(b);
        ActsClash = a.Acts.Count > 0 && b.Acts.Count > 0 && !a.Acts.Overlaps(b.Acts);
    }

    /// <summary>Whether both stand in one article.</summary>
    public bool InOneArticle { get; }

    /// <summary>Cosine of the targets' vectors.</summary>
    public double Cosine { get; }

    /// <summary>Cosine of the vectors of title and target.</summary>
    public double TitledCosine { get; }

    /// <summary>Share of the weight of stems that both have, in the wording that has the lesser share.</summary>
    public double SharedLeast { get; }

    /// <summary>How well the words find their like in the other wording, the worse direction.</summary>
    public double CoverLeast { get; }

    /// <summary>Harmonic mean of the shares of stems that titles and sentences have in common.</summary>
    public double Surroundings { get; }

    /// <summary>Geometric mean of <see cref="CoverLeast"/> and <see cref="Surroundings"/>.</summary>
    public double BothCoverAndSurroundings { get; }

    /// <summary>Both name names, none in common.</summary>
    public bool NamesConflict { get; }

    /// <summary>Both name a thing of one kind, each another's: Norwegian troops, their soldiers.</summary>
    public bool OwnersClash { get; }

    /// <summary>One stands in the other with nothing but light words before it.</summary>
    public bool IsContained { get; }

    /// <summary>One says how what the other names is judged.</summary>
    public bool IsJudged { get; }

    /// <summary>Both name acts of politics, none in common: a bill, the inquiry into it.</summary>
    public bool ActsClash { get; }

    /// <summary>One has a single common word ("the event"), which tells a matter inside its article only.</summary>
    public bool IsBare { get; }

    /// <summary>One is a short definite phrase whose words are all in the other: "the levy" after "a harbour levy on ships".</summary>
    public bool IsTakenUp { get; }

    /// <summary>How well the words of each find their like in the other: the worse of both directions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Cover(Wording a, Wording b)
    {
        Span<double> bestOfA = stackalloc double[Math.Min(a.Words.Count, MaxWords)];
        Span<double> bestOfB = stackalloc double[Math.Min(b.Words.Count, MaxWords)];
        bestOfA.Clear();
        bestOfB.Clear();
        for (var i = 0; i < bestOfA.Length; i++)
        {
            for (var j = 0; j < bestOfB.Length; j++)
            {
                var likeness = WordVectors.Likeness(a.Words[i], b.Words[j]);
                bestOfA[i] = Math.Max(bestOfA[i], likeness);
                bestOfB[j] = Math.Max(bestOfB[j], likeness);
            }
        }

        return Math.Min(Mean(a, bestOfA), Mean(b, bestOfB));
    }

    private static double Mean(Wording wording, ReadOnlySpan<double> best)
    {
        double covered = 0, all = 0;
        for (var i = 0; i < best.Length; i++)
        {
            all += wording.Words[i].Stem.Weight;
            covered += best[i] > LeastLikeness ? wording.Words[i].Stem.Weight * best[i] : 0;
        }

        return all > 0 ? covered / all : 0;
    }

    private static bool IsBareNoun(Wording wording) => wording.Words.Count < 2 && wording.Names.Count == 0;

    private static bool TakesUp(Wording later, Wording earlier) =>
        later.Words.Count is 1 or 2 && later.Words.Count < earlier.Words.Count
        && later.Tokens.Count > 0 && later.Tokens[0].Text is "the" or "this" or "that" or "such" or "these"
        && later.Stems.IsSubsetOf(earlier.Stems);

    /// <summary>Whether one wording stands in the other with nothing but light words before it.</summary>
    private static bool Contains(Wording a, Wording b)
    {
        var (inner, outer) = a.Tokens.Count <= b.Tokens.Count ? (a, b) : (b, a);
        if (inner.Words.Count == 0)
        {
            return false;
        }

        for (var start = 0; start + inner.Tokens.Count <= outer.Tokens.Count; start++)
        {
            if (StandsAt(inner.Tokens, outer.Tokens, start))
            {
                return ContentWords.AreLight(outer.Tokens.Take(start));
            }
        }

        return false;
    }

    private static bool StandsAt(List<TextWord> inner, List<TextWord> outer, int start)
    {
        for (var i = 0; i < inner.Count; i++)
        {
            if (!string.Equals(inner[i].Text, outer[start + i].Text, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
