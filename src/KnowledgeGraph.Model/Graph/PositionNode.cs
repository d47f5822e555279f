using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Model.Graph;

/// <summary>One stance, once, in one article: <c>(:Actor)-[:HOLDS]->(:Position)-[:ON]->(:Proposal|:Actor)</c>, <c>[:IN]</c> its article.</summary>
/// <param name="Id">16 hex digits of a hash of article id, spans and relation.</param>
/// <param name="ArticleId">Where it stands.</param>
/// <param name="ActorId">Who holds it.</param>
/// <param name="Relation">Proposes, supports, opposes.</param>
/// <param name="TargetKind">Whether <paramref name="TargetId"/> names a proposal or an actor.</param>
/// <param name="TargetId">On what.</param>
/// <param name="Strength">How firmly.</param>
/// <param name="Confidence">Probability that it is right.</param>
/// <param name="Date">Calendar day of the article, or null.</param>
/// <param name="When">A time that the sentence itself names, or null.</param>
/// <param name="Text">The evidence.</param>
/// <param name="Start">First code unit of the evidence, UTF-16.</param>
/// <param name="End">After its last code unit.</param>
/// <param name="TargetText">The target's words here.</param>
/// <param name="Holder">Where the holder's words stand.</param>
/// <param name="Target">Where the target's words stand.</param>
/// <param name="StatementId">The attribution it rests on (<c>STATED_IN</c>), or null.</param>
/// <param name="Via">Actor ids of those who report it, from the outside in (<c>VIA {order}</c>).</param>
/// <param name="OriginId">The origin that it shares with others; see <see cref="Origin"/>.</param>
public sealed record PositionNode(
    string Id,
    string ArticleId,
    string ActorId,
    Relation Relation,
    TargetKind TargetKind,
    string TargetId,
    Strength Strength,
    double Confidence,
    string? Date,
    string? When,
    string Text,
    int Start,
    int End,
    string TargetText,
    IReadOnlyList<TextSpan> Holder,
    IReadOnlyList<TextSpan> Target,
    string? StatementId,
    IReadOnlyList<string> Via,
    string OriginId);
