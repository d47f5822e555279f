using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Records;

/// <summary>Puts the ids of the record in the place of provisional ones, once it is known which entities the record has.</summary>
internal sealed class EntityNumbering(IActorDirectory actors)
{
    /// <summary>Statements with the record's ids.</summary>
    public Statement Number(Statement statement) => statement with { Source = statement.Source is { } source ? Number(source) : null };

    /// <summary>Positions with the record's ids.</summary>
    public Position Number(Position position) => position with
    {
        Actor = Number(position.Actor),
        Target = position.Target with { Entity = Number(position.Target.Entity) },
        About = [.. position.About.Select(actors.FinalId)],
        Via = [.. position.Via.Select(actors.FinalId)],
    };

    /// <summary>Citations with the record's ids.</summary>
    public Citation Number(Citation citation) => citation with
    {
        Citing = citation.Citing with { Entity = Number(citation.Citing.Entity) },
        Cited = Number(citation.Cited),
    };

    private ActorReference Number(ActorReference reference) => reference with { Entity = Number(reference.Entity) };

    private string? Number(string? id) => id is null ? null : actors.FinalId(id);
}
