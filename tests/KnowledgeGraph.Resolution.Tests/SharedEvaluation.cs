using System.Text;

namespace KnowledgeGraph.Resolution.Tests;

/// <summary>Labelled pairs that lie beside the repository; tests that need them are skipped where they are absent.</summary>
internal static class SharedEvaluation
{
    /// <summary>The rows of a CSV file (RFC 4180) under <c>../shared/eval</c>, by column name.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string relativePath)
    {
        var path = Find(relativePath);
        Assert.SkipWhen(path is null, $"../shared/eval/{relativePath} is not here");
        var rows = Parse(File.ReadAllText(path!)).ToList();
        return [.. rows.Skip(1).Where(r => r.Count == rows[0].Count).Select(r => rows[0].Zip(r).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }

    /// <summary>Precision, recall and F1 of decisions.</summary>
    public static (double Precision, double Recall, double F1) Score(IEnumerable<(bool Gold, bool Predicted)> decisions)
    {
        var list = decisions.ToList();
        double right = list.Count(d => d.Gold && d.Predicted);
        var precision = right / Math.Max(1, list.Count(d => d.Predicted));
        var recall = right / Math.Max(1, list.Count(d => d.Gold));
        return (precision, recall, 2 * precision * recall / Math.Max(1e-9, precision + recall));
    }

    private static string? Find(string relativePath)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
            {
                var here = Path.Combine(folder.FullName, "..", "shared", "eval", relativePath);
                return File.Exists(here) ? here : null;
            }
        }

        return null;
    }

    private static IEnumerable<List<string>> Parse(string text)
    {
        var row = new List<string>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append(text[i++]);
                }
                else if (c == '"')
                {
                    quoted = false;
                }
                else
                {
                    field.Append(c);
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c is ',' or '\n')
            {
                row.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == '\n')
                {
                    yield return row;
                    row = [];
                }
            }
            else
            {
                field.Append(c);
            }
        }
    }
}
