using System.Text;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Ingest.Inputs;

/// <summary>A pattern of paths: <c>*</c> and <c>?</c> within a name, <c>**</c> over any number of folders, <c>[a-z]</c>.</summary>
internal sealed class GlobPattern
{
    private static readonly char[] Wildcards = ['*', '?', '['];

    private readonly Regex _expression;

    /// <summary>The pattern; its folder is the part before the first name with a wildcard.</summary>
    /// <exception cref="RegexParseException">A range of characters runs backwards.</exception>
    public GlobPattern(string pattern)
    {
        pattern = pattern.Replace('\\', '/');
        int fixedEnd = pattern.LastIndexOf('/', pattern.IndexOfAny(Wildcards)) + 1;
        Folder = fixedEnd == 0 ? "." : pattern[..fixedEnd];
        string rest = pattern[fixedEnd..];
        Depth = rest.Contains("**", StringComparison.Ordinal) ? int.MaxValue : rest.Count(c => c == '/') + 1;
        _expression = new Regex(ExpressionOf(rest), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    /// <summary>The folder from which the pattern looks, and to which ids are relative.</summary>
    public string Folder { get; }

    /// <summary>How many levels below <see cref="Folder"/> a match can lie.</summary>
    public int Depth { get; }

    /// <summary>Whether a string has wildcards.</summary>
    public static bool IsPattern(string input) => input.IndexOfAny(Wildcards) >= 0;

    /// <summary>Whether the pattern matches a path relative to <see cref="Folder"/>.</summary>
    public bool Matches(string relativePath) => _expression.IsMatch(relativePath);

    private static string ExpressionOf(string pattern)
    {
        var expression = new StringBuilder("^");
        for (int i = 0; i < pattern.Length; i++)
        {
            int close;
            if (pattern[i..].StartsWith("**/", StringComparison.Ordinal))
            {
                expression.Append("(?:[^/]+/)*");
                i += 2;
            }
            else if (pattern[i] == '*')
            {
                bool anyDepth = i + 1 < pattern.Length && pattern[i + 1] == '*';
                expression.Append(anyDepth ? ".*" : "[^/]*");
                i += anyDepth ? 1 : 0;
            }
            else if (pattern[i] == '?')
            {
                expression.Append("[^/]");
            }
            else if (pattern[i] == '[' && (close = pattern.IndexOf(']', Math.Min(i + 2, pattern.Length))) > 0)
            {
                string set = pattern[(i + 1)..close];
                bool negated = set[0] is '!' or '^';
                expression.Append(negated ? "[^/" : "[").Append((negated ? set[1..] : set).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal)).Append(']');
                i = close;
            }
            else
            {
                expression.Append(Regex.Escape(pattern[i].ToString()));
            }
        }
        return expression.Append('$').ToString();
    }
}
