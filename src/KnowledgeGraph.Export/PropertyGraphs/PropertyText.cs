using System.Globalization;

namespace KnowledgeGraph.Export.PropertyGraphs;

/// <summary>Values of properties as text, the same in every culture.</summary>
internal static class PropertyText
{
    /// <summary>Between the members of a list, in formats that have no lists.</summary>
    public const char ListSeparator = '|';

    public static string Of(object value) => value switch
    {
        string text => text,
        int integer => integer.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IEnumerable<string> list => string.Join(ListSeparator, list.Select(member => member.Replace(ListSeparator, '/'))),
        _ => throw new ArgumentException($"a property of type {value.GetType().Name} has no text", nameof(value)),
    };
}
