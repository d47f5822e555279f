using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Model.Graph;

/// <summary>What kind of actor a node is; in JSON and as Neo4j label as named here.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(DefaultNamingStrategy), new object[] { }, false)]
public enum ActorType
{
    /// <summary>A human being with a name.</summary>
    Person,

    /// <summary>A state or territory of ISO 3166.</summary>
    Country,

    /// <summary>A party, ministry, medium, company, alliance.</summary>
    Organization,

    /// <summary>People who act together without being a body.</summary>
    Group,

    /// <summary>A source or holder that is only described; one a description and article.</summary>
    Unnamed,
}
