using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Export;

/// <summary>Ids as XML Schema's NMTOKEN, which GraphML asks for: letters, digits, <c>:</c>, <c>-</c>; a slash becomes a dot, everything else <c>_</c> and its code in hex. Different ids stay different.</summary>
internal static class XmlIds
{
    public static string Of(string id)
    {
        var token = new StringBuilder(id.Length);
        foreach (char c in id)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is ':' or '-')
                token.Append(c);
            else if (c == '/')
                token.Append('.');
            else
                token.Append('_').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }
        return token.ToString();
    }
}
