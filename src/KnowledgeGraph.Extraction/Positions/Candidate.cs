namespace KnowledgeGraph.Extraction.Positions;

/// <summary>A stance that an article may report: a predicate, who would hold it, and what it would be on.</summary>
internal sealed record Candidate
{
    /// <summary>The word that would express the stance.</summary>
    public required int Predicate { get; init; }

    /// <summary>Its class in the lexicon's sense.</summary>
    public required PredicateClass Class { get; init; }

    /// <summary>Form of the argument that is the target: see <see cref="ArgumentForm"/>, or a preposition's id.</summary>
    public required ulong Form { get; init; }

    /// <summary>The head of the phrase of the holder in the clause; -1 when the speaker of the clause would hold it, or when the grammar names nobody.</summary>
    public required int Holder { get; init; }

    /// <summary>Head of the target's phrase.</summary>
    public required int TargetHead { get; init; }

    /// <summary>The target's words.</summary>
    public required WordSpan Target { get; init; }

    /// <summary>How the target's words were cut.</summary>
    public required TargetShape Shape { get; init; }

    /// <summary>Whether the predicate is denied.</summary>
    public required bool Negated { get; init; }

    /// <summary>The innermost attribution around the predicate whose source speaks here; null outside of anybody's mouth.</summary>
    public ReportedSpeech? Speech { get; init; }

    /// <summary>What the lexicon says of predicate and form; null when it does not know them.</summary>
    public StanceEntry? Entry { get; init; }

    /// <summary>Those who would hold the stance, several where they are coordinated; filled by <see cref="HolderHypotheses"/>.</summary>
    public IReadOnlyList<Holder> Holders { get; init; } = [];

    /// <summary>Why they are taken for the holders.</summary>
    public HolderOrigin Origin { get; init; }

    /// <summary>How the clause itself tells a stance of its speaker; <see cref="SpeechAct.None"/> for other candidates.</summary>
    public SpeechAct Act { get; init; }
}
