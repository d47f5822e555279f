using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace KnowledgeGraph.Model.Json;

/// <summary>
/// Property names in camel case; numbers, spans, truth values and enums must be there, since a missing one would silently read as its default
/// (a position without relation as a proposal).
/// </summary>
internal sealed class ModelContractResolver : DefaultContractResolver
{
    public ModelContractResolver() => NamingStrategy = new CamelCaseNamingStrategy();

    protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
    {
        JsonProperty property = base.CreateProperty(member, memberSerialization);
        if (property.PropertyType is { IsValueType: true } type && Nullable.GetUnderlyingType(type) is null)
            property.Required = Required.Always;
        return property;
    }
}
