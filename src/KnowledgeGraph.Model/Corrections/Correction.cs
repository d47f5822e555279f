using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Model.Corrections;

/// <summary>
/// One line of <c>graph.corrections.jsonl</c>: what the analyst knows better. It names members (a name, a wording, an article and its words),
/// never clusters or row numbers, so that it survives another extraction.
/// </summary>
/// <param name="Kind">What it says.</param>
/// <param name="By">Who says so.</param>
/// <param name="Date">Since when, <c>yyyy-MM-dd</c>.</param>
/// <param name="Subject">For <c>same</c>, <c>not-same</c>, <c>rename</c>: whether members are actors' or proposals'.</param>
/// <param name="Member">A name or a wording.</param>
/// <param name="Other">For <c>same</c> and <c>not-same</c>: the other one.</param>
/// <param name="Name">For <c>rename</c>: the new name or label.</param>
/// <param name="Type">For <c>type</c>: the new type.</param>
/// <param name="Article">For <c>confirm</c>, <c>reject</c>, <c>relabel</c>, <c>remove</c>: the article's id.</param>
/// <param name="Text">For <c>confirm</c>, <c>reject</c>, <c>relabel</c>: the evidence's words.</param>
/// <param name="Holder">For those, where the evidence holds several: the holder's name.</param>
/// <param name="Target">For those: the target's words.</param>
/// <param name="Relation">For those: the relation that is meant.</param>
/// <param name="NewRelation">For <c>relabel</c>: the right relation.</param>
/// <param name="Line">Line in the file, from 1; 0 when it comes from elsewhere.</param>
public sealed record Correction(
    CorrectionKind Kind,
    string By,
    string Date,
    CorrectionSubject? Subject = null,
    string? Member = null,
    string? Other = null,
    string? Name = null,
    ActorType? Type = null,
    string? Article = null,
    string? Text = null,
    string? Holder = null,
    string? Target = null,
    Relation? Relation = null,
    Relation? NewRelation = null,
    [property: Newtonsoft.Json.JsonIgnore] int Line = 0);
