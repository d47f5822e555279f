using System.Globalization;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Corpora;

/// <summary>
/// Reads one brat standoff file in the PolNeAR layout: T lines with spans (code points), E lines whose roles name T lines, and A lines with
/// a stance. As in the scoring that is usual for this layout, an attribution without content is passed over, and so is a role whose span is
/// defined only further down.
/// </summary>
internal sealed class BratReading
{
    private const string Unknown = "neither a span (T), an event (E), an attribute (A) nor a note (#)";

    private readonly Dictionary<string, (int Line, IReadOnlyList<TextSpan> Spans)> _spans = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _stances = new(StringComparer.Ordinal);
    private readonly List<(string Line, int Number)> _events = [];
    private readonly CodePointOffsets _offsets;
    private readonly string _file;
    private readonly List<CorpusError> _errors;
    private bool _inSpan;

    private BratReading(CodePointOffsets offsets, string file, List<CorpusError> errors) =>
        (_offsets, _file, _errors) = (offsets, file, errors);

    /// <summary>Reads the lines of a file; what is wrong with them is added to <paramref name="errors"/>.</summary>
    public static IReadOnlyList<MarkedAttribution> Read(
        string annotations, CodePointOffsets offsets, string file, List<CorpusError> errors)
    {
        var reading = new BratReading(offsets, file, errors);
        string[] lines = annotations.Split('\n');
        for (int i = 0; i < lines.Length; i++)
            reading.ReadLine(lines[i].TrimEnd('\r'), i + 1);
        return [.. reading._events.Select(e => reading.ReadEvent(e.Line, e.Number)).OfType<MarkedAttribution>().Where(a => a.Content.Count > 0)];
    }

    private void ReadLine(string line, int number)
    {
        string[] fields = line.Split('\t');
        char kind = fields.Length >= 2 && IsId(fields[0]) ? line[0] : line.StartsWith('#') || line.StartsWith('*') ? '#' : ' ';
        if (kind == ' ')
        {
            // The words of a span, which stand at the end of its line, may hold line breaks.
            if (line.Length > 0 && !_inSpan)
                _errors.Add(new CorpusError(_file, number, Unknown));
            return;
        }

        _inSpan = kind == 'T';
        switch (kind)
        {
            case 'T' when fields[1].IndexOf(' ', StringComparison.Ordinal) is int at and > 0:
                _spans[fields[0]] = (number, ReadSpans(fields[1][(at + 1)..], number));
                break;
            case 'E':
                _events.Add((line, number));
                break;
            case 'A' when fields[1].Split(' ') is ["Stance", var id, var stance]:
                _stances[id] = stance;
                break;
            case 'A' or 'M' or 'R' or 'N' or '#':
                break;
            default:
                _errors.Add(new CorpusError(_file, number, Unknown));
                break;
        }
    }

    private static bool IsId(string field) => field.Length >= 2 && char.IsAsciiLetterUpper(field[0]) && !field.AsSpan(1).ContainsAnyExceptInRange('0', '9');

    private List<TextSpan> ReadSpans(string offsets, int number)
    {
        var spans = new List<TextSpan>();
        foreach (string part in offsets.Split(';'))
        {
            string[] ends = part.Split(' ');
            if (ends.Length != 2
                || !int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out int start)
                || !int.TryParse(ends[1], NumberStyles.None, CultureInfo.InvariantCulture, out int end))
            {
                _errors.Add(new CorpusError(_file, number, $"'{part}' is not a pair of offsets"));
            }
            else if (end > _offsets.Count || start > end)
            {
                _errors.Add(new CorpusError(_file, number, $"{start}–{end} lies outside of the text, which has {_offsets.Count} characters"));
            }
            else if (start < end)
            {
                spans.Add(new TextSpan(_offsets.ToUtf16(start), _offsets.ToUtf16(end)));
            }
        }

        return spans;
    }

    private MarkedAttribution? ReadEvent(string line, int number)
    {
        string[] fields = line.Split('\t');
        var parts = new SortedDictionary<string, List<TextSpan>>(StringComparer.Ordinal) { ["Source"] = [], ["Cue"] = [], ["Content"] = [] };
        foreach (string role in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = role.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0)
            {
                // An event that stands without a trigger; its roles count all the same.
                continue;
            }

            string name = role[..colon].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            if (!parts.TryGetValue(name, out List<TextSpan>? spans))
                continue;
            if (_spans.TryGetValue(role[(colon + 1)..], out (int Line, IReadOnlyList<TextSpan> Spans) found))
                spans.AddRange(found.Line < number ? found.Spans : []);
            else
                _errors.Add(new CorpusError(_file, number, $"{role} names no span of this file"));
        }

        return new MarkedAttribution(fields[0], InOrder(parts["Source"]), InOrder(parts["Cue"]), InOrder(parts["Content"]), _stances.GetValueOrDefault(fields[0]));
    }

    private static List<TextSpan> InOrder(List<TextSpan> spans) => [.. spans.OrderBy(span => span.Start).ThenBy(span => span.End)];
}
