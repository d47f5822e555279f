using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Model.Records;

/// <summary>How a mention refers; in JSON in lower case.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy), new object[] { }, false)]
public enum MentionKind
{
    /// <summary>A proper name or a part of one.</summary>
    Name,

    /// <summary>A description with a common noun: the chancellor.</summary>
    Nominal,

    /// <summary>A pronoun.</summary>
    Pronoun,
}
