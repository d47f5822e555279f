using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Model.Records;

/// <summary>What a position is on; in JSON in lower case.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy), new object[] { }, false)]
public enum TargetKind
{
    /// <summary>A course of action or a state of things.</summary>
    Proposal,

    /// <summary>A person, country, organization or group.</summary>
    Actor,
}
