namespace KnowledgeGraph.Resolution.Actors;

/// <summary>A reason to take two bearers for one.</summary>
/// <param name="A">Index of the lesser bearer.</param>
/// <param name="B">Index of the greater one.</param>
/// <param name="Rank">Firmness; firmer links are followed first.</param>
/// <param name="Score">Order among links of one rank, from 0 to 1.</param>
/// <param name="Reason">One sentence.</param>
internal sealed record BearerLink(int A, int B, LinkRank Rank, double Score, string Reason)
{
    /// <summary>The link with the lesser index first.</summary>
    public static BearerLink Of(Bearer a, Bearer b, LinkRank rank, double score, string reason) =>
        a.Index <= b.Index ? new BearerLink(a.Index, b.Index, rank, score, reason) : new BearerLink(b.Index, a.Index, rank, score, reason);
}

/// <summary>How firm a link is.</summary>
internal enum LinkRank
{
    /// <summary>The analyst says so.</summary>
    Analyst,

    /// <summary>One article uses both names for one.</summary>
    Alias,

    /// <summary>The names are spelled alike.</summary>
    Spelling,

    /// <summary>The names could be of one, and the context agrees.</summary>
    Context,
}
