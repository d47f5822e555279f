using System.Globalization;
using System.Text;
using KnowledgeGraph.Export.PropertyGraphs;

namespace KnowledgeGraph.Export.Cypher;

/// <summary>
/// Values as Cypher literals. A file has no parameters, so strings are escaped such that no text can end its literal: quotes and backslashes get a
/// backslash, control, format and line-separating characters become <c>\uXXXX</c>. Neo4j's parsers also decode <c>\uXXXX</c> before they look for
/// quotes, and see it in <c>\\uXXXX</c> too; a backslash before a <c>u</c> therefore ends one literal and the <c>u</c> begins another.
/// </summary>
internal static class CypherLiteral
{
    public static string Of(object value) => value switch
    {
        string text => Text(text),
        IEnumerable<string> list => $"[{string.Join(", ", list.Select(Text))}]",
        double number when number == Math.Floor(number) => number.ToString("F1", CultureInfo.InvariantCulture),
        _ => PropertyText.Of(value),
    };

    /// <summary>A label, type or property name in backticks.</summary>
    public static string Name(string name) => $"`{string.Concat(name.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '_' or '-'))}`";

    private static string Text(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('\'');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\' && i + 1 < text.Length && text[i + 1] is 'u' or 'U')
                literal.Append("\\\\' + '");
            else if (c is '\\' or '\'')
                literal.Append('\\').Append(c);
            else if (IsEscaped(c))
                literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                literal.Append(c);
        }
        return literal.Append('\'').ToString();
    }

    private static bool IsEscaped(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
