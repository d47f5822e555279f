using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>
/// Positions that the reader of an article passed over and a second one, who judged what a model had found there, would enter. A line a position, parted by
/// tabs: the article, relation, holder, target and evidence as <c>start-end</c> (UTF-16 code units of the text, end exclusive;
/// the holder of a pronoun by its name), and <c>actor</c> where the target is one. <c>#</c> begins a comment. They teach nothing,
/// rather than that there is no position, and count neither for nor against.
/// </summary>
public static class SecondReading
{
    /// <summary>The corpus with the positions of a file; those of articles that it lacks are passed over.</summary>
    /// <param name="corpus">The corpus as the first reader marked it.</param>
    /// <param name="path">The file.</param>
    /// <exception cref="IOException">The file is missing or cannot be read.</exception>
    /// <exception cref="FormatException">A line has another form or a place that the text lacks; the message names it.</exception>
    public static PositionCorpus AddTo(PositionCorpus corpus, string path)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        Dictionary<string, MarkedText> texts = corpus.Texts.ToDictionary(t => t.Id, StringComparer.Ordinal);
        var found = new Dictionary<string, List<MarkedPosition>>(StringComparer.Ordinal);
        byte[] file = File.ReadAllBytes(path);
        foreach ((int number, string[] fields) in MarkLines.Of(file))
        {
            if (!texts.TryGetValue(fields[0], out MarkedText? text))
                continue;
            if (!found.TryGetValue(text.Id, out List<MarkedPosition>? positions))
                found[text.Id] = positions = [];
            positions.Add(Position(text.Text, fields) ?? throw new FormatException(
                $"{path}, line {number}: an article, a relation, a holder and two places in the article are expected, parted by tabs."));
        }

        return corpus.With(corpus.Texts.Select(t => found.TryGetValue(t.Id, out List<MarkedPosition>? more) ? t with { Positions = [.. t.Positions, .. more] } : t), file);
    }

    private static MarkedPosition? Position(string text, string[] fields)
    {
        if (fields.Length < 5 || !Enum.TryParse(fields[1], ignoreCase: true, out Relation relation) || MarkLines.Place(text, fields[3]) is not { } target || MarkLines.Place(text, fields[4]) is not { } evidence)
            return null;
        string words = target.Of(text);
        return new MarkedPosition(new MarkedActor([MarkLines.Place(text, fields[2])?.Of(text) ?? fields[2]], false), relation, words, fields is [.., "actor"] ? new MarkedActor([words], false) : null, [evidence], Optional: true, Open: true);
    }
}
