using System.Globalization;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>
/// Positions marked in single sentences of a <see cref="PairCorpus"/>, by places, so that the marks can be kept apart from texts of others. A line a
/// position, parted by tabs: the sentence's line in the corpus, relation, holder and target as <c>start-end</c> (UTF-16 code units of the sentence without
/// brackets, end exclusive), and any of <c>actor</c> (the target is one), <c>unnamed</c> (the holder is only described), <c>optional</c>, <c>open</c>
/// (see <see cref="MarkedPosition"/>). A sentence that has no position stands
/// there with <c>none</c>. <c>#</c> begins a comment.
/// </summary>
public static class SentenceMarks
{
    // Read together as paragraphs, so that none is taken for a headline.
    private const int Together = 10;
    private const string Gap = "\n\n";

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sentences">The sentences.</param>
    /// <returns>Texts of ten sentences each, in the order of the file.</returns>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="FormatException">A line has another form or a place that the sentence lacks; the message names it.</exception>
    public static IReadOnlyList<MarkedSentences> Read(string path, PairCorpus sentences)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        Dictionary<int, string> texts = sentences.Pairs.ToDictionary(p => p.Line, p => p.Text);
        var marked = new List<(int Line, string Text, List<MarkedPosition> Positions)>();
        foreach ((int number, string[] fields) in MarkLines.Of(File.ReadAllBytes(path)))
        {
            if (!int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out int at) || !texts.TryGetValue(at, out string? text))
                throw new FormatException($"{path}, line {number}: there is no sentence {fields[0]} in the file of sentences.");
            if (marked.Count == 0 || marked[^1].Line != at)
                marked.Add((at, text, []));
            if (fields is [_, "none"])
                continue;
            marked[^1].Positions.Add(Position(text, fields) ?? throw new FormatException(
                $"{path}, line {number}: a relation and two places in sentence {at} are expected, parted by tabs."));
        }

        return [.. marked.Chunk(Together).Select((group, i) => Join(i, group))];
    }

    private static MarkedSentences Join(int index, (int Line, string Text, List<MarkedPosition> Positions)[] group)
    {
        var positions = new List<MarkedPosition>();
        int start = 0;
        foreach ((_, string text, List<MarkedPosition> own) in group)
        {
            var evidence = new TextSpan(start, start + text.Length);
            positions.AddRange(own.Select(p => p with { Evidence = [evidence] }));
            start = evidence.End + Gap.Length;
        }

        return new MarkedSentences(new MarkedText($"sentences {index + 1}", string.Join(Gap, group.Select(g => g.Text)), positions, []), [.. group.Select(g => g.Text)]);
    }

    private static MarkedPosition? Position(string text, string[] fields)
    {
        string[] flags = fields.Length > 4 ? fields[4].Split(' ') : [];
        if (fields.Length < 4 || !Enum.TryParse(fields[1], ignoreCase: true, out Relation relation) || MarkLines.Place(text, fields[2]) is not { } holder || MarkLines.Place(text, fields[3]) is not { } target)
            return null;
        string words = target.Of(text);
        bool open = flags.Contains("open");
        return new MarkedPosition(
            new MarkedActor([holder.Of(text)], flags.Contains("unnamed")), relation, words, flags.Contains("actor") ? new MarkedActor([words], false) : null, [], flags.Contains("optional") || open, open);
    }
}
