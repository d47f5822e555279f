using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Export.PropertyGraphs;

/// <summary>Ids of nodes of all kinds in one space.</summary>
internal static class NodeIds
{
    public static string Actor(string id) => "actor:" + id;

    public static string Proposal(string id) => "proposal:" + id;

    public static string Article(string id) => "article:" + id;

    public static string Statement(string id) => "statement:" + id;

    public static string Position(string id) => "position:" + id;

    public static string Target(TargetKind kind, string id) => kind == TargetKind.Proposal ? Proposal(id) : Actor(id);

    public static string Citing(CitationEdge edge) => edge.CitingKind == NodeKind.Article ? Article(edge.CitingId) : Actor(edge.CitingId);
}
