using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Model.Records;

/// <summary>The stance of a position; in JSON in lower case.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy), new object[] { }, false)]
public enum Relation
{
    /// <summary>Puts forward, demands, promises, plans something not yet done.</summary>
    Proposes,

    /// <summary>Approves of, backs, praises.</summary>
    Supports,

    /// <summary>Rejects, criticises, blocks.</summary>
    Opposes,
}
