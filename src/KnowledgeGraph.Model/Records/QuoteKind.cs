using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Model.Records;

/// <summary>How the content of a statement is told; in JSON in lower case.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy), new object[] { }, false)]
public enum QuoteKind
{
    /// <summary>In the reporter's words.</summary>
    Indirect,

    /// <summary>Wholly inside quotation marks.</summary>
    Direct,

    /// <summary>Partly inside quotation marks.</summary>
    Mixed,
}
