using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Model.Records;

/// <summary>How firmly the statement is reported; in JSON in lower case.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy), new object[] { }, false)]
public enum Modality
{
    /// <summary>As a fact.</summary>
    Asserted,

    /// <summary>It may have been said.</summary>
    Possible,

    /// <summary>It would be said if something held.</summary>
    Conditional,

    /// <summary>It is going to be said.</summary>
    Intended,
}
