using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Model.Graph;

/// <summary>The kinds of nodes that an edge of more than one kind can start from or lead to; in JSON in lower case.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy), new object[] { }, false)]
public enum NodeKind
{
    /// <summary>An actor.</summary>
    Actor,

    /// <summary>A proposal.</summary>
    Proposal,

    /// <summary>An article.</summary>
    Article,
}
