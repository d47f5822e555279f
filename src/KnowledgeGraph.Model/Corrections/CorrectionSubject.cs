using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Model.Corrections;

/// <summary>Whether members are those of actors or of proposals; in JSON in lower case.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(CamelCaseNamingStrategy), new object[] { }, false)]
public enum CorrectionSubject
{
    /// <summary>Name keys of actors.</summary>
    Actor,

    /// <summary>Wordings of proposals.</summary>
    Proposal,
}
