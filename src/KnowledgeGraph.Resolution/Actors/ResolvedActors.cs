using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>The actor nodes and which entity of which article is which.</summary>
/// <param name="nodes">All nodes, in ordinal order of ids.</param>
/// <param name="ids">Ids of the nodes by article and entity.</param>
/// <param name="coordinations">The entities that a coordination names.</param>
internal sealed class ResolvedActors(
    IReadOnlyList<ActorNode> nodes,
    IReadOnlyDictionary<(int Article, string Entity), string> ids,
    IReadOnlyDictionary<(int Article, string Entity), IReadOnlyList<string>> coordinations)
{
    /// <summary>All nodes, in ordinal order of ids; those that take part in nothing too.</summary>
    public IReadOnlyList<ActorNode> Nodes { get; } = nodes;

    /// <summary>Id of the actor that an entity is, of a coordination the first; null for places and for what is no actor.</summary>
    /// <param name="article">Number of the article.</param>
    /// <param name="entity">Id of the entity in its record, or <see cref="ActorResolver.Outlet"/>.</param>
    public string? IdOf(int article, string? entity) => IdsOf(article, entity) is [var first, ..] ? first : null;

    /// <summary>Ids of the actors that an entity is: of "Norway and Sweden" both; empty for places and for what is no actor.</summary>
    /// <param name="article">Number of the article.</param>
    /// <param name="entity">Id of the entity in its record, or <see cref="ActorResolver.Outlet"/>.</param>
    public IReadOnlyList<string> IdsOf(int article, string? entity)
    {
        if (entity is null)
        {
            return [];
        }

        return coordinations.TryGetValue((article, entity), out var members)
            ? [.. members.Select(m => ids.GetValueOrDefault((article, m))).OfType<string>().Distinct(StringComparer.Ordinal)]
            : ids.TryGetValue((article, entity), out var id) ? [id] : [];
    }
}
