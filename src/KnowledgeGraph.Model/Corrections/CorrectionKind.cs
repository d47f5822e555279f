using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Model.Corrections;

/// <summary>What a correction says; in JSON in lower case, words joined by a hyphen.</summary>
[JsonConverter(typeof(StringEnumConverter), typeof(KebabCaseNamingStrategy), new object[] { }, false)]
public enum CorrectionKind
{
    /// <summary>Two members are one actor or one proposal.</summary>
    Same,

    /// <summary>They are not.</summary>
    NotSame,

    /// <summary>The node of a member is called otherwise.</summary>
    Rename,

    /// <summary>The actor of a member has another type.</summary>
    Type,

    /// <summary>A position is right.</summary>
    Confirm,

    /// <summary>A position is wrong.</summary>
    Reject,

    /// <summary>A position has another relation.</summary>
    Relabel,

    /// <summary>An article goes out for good.</summary>
    Remove,
}
