namespace KnowledgeGraph.Pipeline.Filtering;

/// <summary>Which positions and citations a reader wants to see.</summary>
/// <param name="FromDate">Earliest day, <c>yyyy-MM-dd</c>; undated articles fall out when it is given.</param>
/// <param name="ToDate">Latest day.</param>
/// <param name="Publisher">Only articles of this outlet, ignoring case.</param>
/// <param name="ActorId">Only edges that start from or lead to this actor.</param>
/// <param name="MinConfidence">Least confidence of a summary edge.</param>
/// <param name="MinOrigins">Least number of independent origins.</param>
/// <param name="WithPast">Also positions that are given up.</param>
public sealed record GraphFilter(
    string? FromDate = null,
    string? ToDate = null,
    string? Publisher = null,
    string? ActorId = null,
    double MinConfidence = 0,
    int MinOrigins = 0,
    bool WithPast = false)
{
    /// <summary>Everything.</summary>
    public static readonly GraphFilter Everything = new(WithPast: true);

    /// <summary>Whether articles are chosen: then edges are summed up anew over those that remain.</summary>
    public bool ChoosesArticles => FromDate is not null || ToDate is not null || Publisher is not null;
}
