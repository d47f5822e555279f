namespace KnowledgeGraph.Storage.Neo4j.PropertyGraphs;

/// <summary>A type of relationship between two labels.</summary>
/// <param name="Type">As in Neo4j: <c>HOLDS</c>.</param>
/// <param name="From">Label of the node it starts from.</param>
/// <param name="To">Label of the node it leads to.</param>
/// <param name="Owner">Which end carries it, see <see cref="EdgeOwner"/>.</param>
/// <param name="Names">Of one that nobody owns: names of the properties that it may have beside <c>graph</c>, <c>id</c> and <c>hash</c>.</param>
internal sealed record EdgeKind(string Type, string From, string To, EdgeOwner Owner, params IReadOnlyList<string> Names)
{
    /// <summary>The label of the end that does not own it.</summary>
    public string Other => Owner == EdgeOwner.From ? To : From;
}
