namespace KnowledgeGraph.Export.PropertyGraphs;

/// <summary>Names of values as JSON has them: <c>asserted</c>, <c>notSaid</c>.</summary>
internal static class NamesOf
{
    public static string Value<T>(T value)
        where T : struct, Enum
    {
        string name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
