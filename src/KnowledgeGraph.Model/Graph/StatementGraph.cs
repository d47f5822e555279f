namespace KnowledgeGraph.Model.Graph;

/// <summary>
/// The resolved graph: a pure function of records, corrections, the analyst's tables and the code version.
/// Every list is in ordinal order of ids, so that equal graphs are equal byte for byte.
/// </summary>
/// <param name="Format">Version of this shape; see <see cref="CurrentFormat"/>.</param>
/// <param name="Digest">What it was made from: see <see cref="GraphInputs"/>.</param>
/// <param name="Actors">Actors.</param>
/// <param name="Proposals">Proposals.</param>
/// <param name="Articles">Articles.</param>
/// <param name="Statements">Attributions.</param>
/// <param name="Positions">Stances.</param>
/// <param name="Origins">Independent origins of positions.</param>
/// <param name="Summaries">PROPOSES, SUPPORTS, OPPOSES.</param>
/// <param name="Citations">CITES.</param>
/// <param name="SpeaksFor">SPEAKS_FOR.</param>
/// <param name="Concerns">CONCERNS.</param>
/// <param name="SameStories">SAME_STORY.</param>
public sealed record StatementGraph(
    int Format,
    string Digest,
    IReadOnlyList<ActorNode> Actors,
    IReadOnlyList<ProposalNode> Proposals,
    IReadOnlyList<ArticleNode> Articles,
    IReadOnlyList<StatementNode> Statements,
    IReadOnlyList<PositionNode> Positions,
    IReadOnlyList<Origin> Origins,
    IReadOnlyList<PositionSummary> Summaries,
    IReadOnlyList<CitationEdge> Citations,
    IReadOnlyList<SpeaksForEdge> SpeaksFor,
    IReadOnlyList<ConcernsEdge> Concerns,
    IReadOnlyList<SameStoryEdge> SameStories)
{
    /// <summary>The version of the graph's shape that this code writes and reads.</summary>
    public const int CurrentFormat = 1;
}
