using System.Globalization;
using System.Text;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Files of marks that are kept apart from their texts: a line a mark, fields parted by tabs, <c>#</c> before a comment.</summary>
internal static class MarkLines
{
    /// <summary>The lines that are no comments, each with its number from 1 and its fields.</summary>
    public static IEnumerable<(int Number, string[] Fields)> Of(byte[] file)
    {
        int number = 0;
        foreach (string line in Encoding.UTF8.GetString(file).Split('\n'))
        {
            number++;
            string content = line.TrimEnd('\r');
            if (content.Length > 0 && content[0] != '#')
                yield return (number, content.Split('\t'));
        }
    }

    /// <summary>The place <c>start-end</c> (UTF-16 code units, end exclusive); null where a text has none such.</summary>
    public static TextSpan? Place(string text, string place) =>
        place.Split('-') is [var from, var to] && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out int start)
        && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out int end) && start < end && end <= text.Length
            ? new TextSpan(start, end)
            : null;
}
