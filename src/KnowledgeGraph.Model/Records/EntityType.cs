using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Model.Records;

/// <summary>What kind of thing an entity is; in JSON as named here.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(DefaultNamingStrategy), new object[] { }, false)]
public enum EntityType
{
    /// <summary>A human being, named or described.</summary>
    Person,

    /// <summary>A sovereign state or a territory of ISO 3166.</summary>
    Country,

    /// <summary>A party, ministry, medium, company, alliance, court, state of a federation.</summary>
    Organization,

    /// <summary>People who act together without being a body: Democrats, the European allies.</summary>
    Group,

    /// <summary>Named, but no actor.</summary>
    Place,

    /// <summary>Named, but neither actor nor place.</summary>
    Other,
}
