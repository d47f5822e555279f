using System.Globalization;

namespace KnowledgeGraph.Storage.Neo4j.Queries;

/// <summary>A parameter of a query of the pack.</summary>
/// <param name="Name">As in the query, without the dollar.</param>
/// <param name="Default">Number or text it has when not given; null when it has none.</param>
/// <param name="IsRequired">Whether it must be given.</param>
/// <param name="Description">What it means.</param>
public sealed record QueryParameter(string Name, object? Default, bool IsRequired, string Description)
{
    /// <summary>The value that a text means: a whole number where the default is one.</summary>
    /// <exception cref="FormatException">The text is no whole number where one is needed.</exception>
    public object Parse(string text)
    {
        if (Default is not long)
            return text;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw new FormatException($"parameter '{Name}' is a whole number");
    }
}
