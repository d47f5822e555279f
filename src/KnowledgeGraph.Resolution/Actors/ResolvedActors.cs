using KnowledgeGraph.Model.Graph;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>The actor nodes and which entity of which article is which.</summary>
internal sealed class ResolvedActors(IReadOnlyList<ActorNode> nodes, IReadOnlyDictionary<(int Article, string Entity), string> ids)
{
    /// <summary>All nodes, in ordinal order of ids; those that take part in nothing too.</summary>
    public IReadOnlyList<ActorNode> Nodes { get; } = nodes;

    /// <summary>Id of the actor that an entity is; null for places and for what is no actor.</summary>
    /// <param name="article">Number of the article.</param>
    /// <param name="entity">Id of the entity in its record, or <see cref="ActorResolver.Outlet"/>.</param>
    public string? IdOf(int article, string? entity) => entity is not null && ids.TryGetValue((article, entity), out var id) ? id : null;
}
