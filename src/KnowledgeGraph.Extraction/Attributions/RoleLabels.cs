using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>
/// The labels of the role labeller's chain: beside beginnings also ends have labels of their own, so that what speaks for an end is
/// weighed as such. Everything behind the chain works with the plain labels of <see cref="ChainLabels"/>.
/// </summary>
internal static class RoleLabels
{
    /// <summary>The words of a source of more than one word, and the only word of a source.</summary>
    public const byte SourceBegin = 1, SourceInside = 2, SourceEnd = 3, SourceWhole = 4;

    /// <summary>The words of a content; its only word counts as an end.</summary>
    public const byte ContentBegin = 5, ContentInside = 6, ContentEnd = 7;

    /// <summary>How many labels there are.</summary>
    public const int Count = 8;

    /// <summary>The label of a word of a fragment.</summary>
    public static byte Of(bool isSource, bool isFirst, bool isLast) => (isSource, isFirst, isLast) switch
    {
        (true, true, true) => SourceWhole,
        (true, true, false) => SourceBegin,
        (true, false, true) => SourceEnd,
        (true, false, false) => SourceInside,
        (false, _, true) => ContentEnd,
        (false, true, false) => ContentBegin,
        (false, false, false) => ContentInside,
    };

    /// <summary>Turns the labels of a sequence into plain ones.</summary>
    public static void ToPlain(Span<byte> labels)
    {
        bool goesOn = false;
        for (int t = 0; t < labels.Length; t++)
        {
            byte label = labels[t];
            labels[t] = label switch
            {
                SourceBegin or SourceWhole => ChainLabels.SourceBegin,
                SourceInside or SourceEnd => ChainLabels.SourceInside,
                ContentBegin => ChainLabels.ContentBegin,
                ContentInside => ChainLabels.ContentInside,
                ContentEnd => goesOn ? ChainLabels.ContentInside : ChainLabels.ContentBegin,
                _ => ChainLabels.Outside,
            };
            goesOn = label is ContentBegin or ContentInside;
        }
    }

    /// <summary>The probability that a word belongs to a content.</summary>
    public static double ContentProbability(Lattice lattice, int t) =>
        lattice.Marginal(t, ContentBegin) + lattice.Marginal(t, ContentInside) + lattice.Marginal(t, ContentEnd);

    /// <summary>The probability that a word belongs to a source.</summary>
    public static double SourceProbability(Lattice lattice, int t) =>
        lattice.Marginal(t, SourceBegin) + lattice.Marginal(t, SourceInside) + lattice.Marginal(t, SourceEnd) + lattice.Marginal(t, SourceWhole);

    /// <summary>The probability that a fragment of a source begins at a word.</summary>
    public static double SourceStart(Lattice lattice, int t) => lattice.Marginal(t, SourceBegin) + lattice.Marginal(t, SourceWhole);

    /// <summary>The probability that the next word belongs to the same fragment of a source, if a word does.</summary>
    public static double SourceGoesOn(Lattice lattice, int t) =>
        (lattice.Marginal(t, SourceBegin) + lattice.Marginal(t, SourceInside)) / SourceProbability(lattice, t);

    /// <summary>The probability that a word has the part that a plain label gives it.</summary>
    public static double Probability(Lattice lattice, int t, byte plain) => plain switch
    {
        ChainLabels.Outside => lattice.Marginal(t, ChainLabels.Outside),
        ChainLabels.SourceBegin or ChainLabels.SourceInside => SourceProbability(lattice, t),
        _ => ContentProbability(lattice, t),
    };
}
