using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Model.Records;

/// <summary>How firmly a position is held; in JSON in lower case. The order is from the strongest to what is given up.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy), new object[] { }, false)]
public enum Strength
{
    /// <summary>Held outright.</summary>
    Asserted,

    /// <summary>Held if something else holds.</summary>
    Conditional,

    /// <summary>May be held: is open to, is considering.</summary>
    Possible,

    /// <summary>Given up or changed.</summary>
    Past,
}
