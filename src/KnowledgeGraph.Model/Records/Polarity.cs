using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Model.Records;

/// <summary>Whether the statement is reported as made or as not made; in JSON in lower case.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy), new object[] { }, false)]
public enum Polarity
{
    /// <summary>It was said.</summary>
    Affirmed,

    /// <summary>It was not said: did not say that.</summary>
    Denied,
}
