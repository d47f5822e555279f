using System.Globalization;
using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Records;

/// <summary>Writes the attributions of an article down as statements; none of the page's furniture.</summary>
internal sealed class StatementBuilder
{
    private readonly PositionText _text;
    private readonly List<ReportedSpeech> _speeches;
    private readonly Dictionary<ReportedSpeech, string> _ids = new(ReferenceEqualityComparer.Instance);

    public StatementBuilder(PositionText text)
    {
        _text = text;
        _speeches = [.. text.Speakers.Speeches.Where(s => !text.IsFurniture(s.Cue[0].First) && !text.IsFurniture(s.Content[0].First))
            .OrderBy(s => s.Cue[0].First).ThenBy(s => s.Content[0].First)];
        for (int i = 0; i < _speeches.Count; i++)
            _ids[_speeches[i]] = "s" + (i + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The id of an attribution's statement; null when it became none.</summary>
    public string? IdOf(ReportedSpeech speech) => _ids.GetValueOrDefault(speech);

    /// <summary>The statements in order of the text.</summary>
    public List<Statement> Build() => [.. _speeches.Select(Build)];

    private Statement Build(ReportedSpeech speech)
    {
        List<TextSpan> content = [.. speech.Content.Select(_text.Place)];
        return new Statement(
            _ids[speech],
            Source(speech),
            new StatementPart([.. speech.Cue.Select(_text.Place)]),
            new StatementPart(content, string.Join(' ', content.Select(s => s.Of(_text.Article)))),
            speech.Found.Quote,
            speech.Found.Polarity,
            speech.Found.Modality,
            speech.Found.Parent is { } parent ? IdOf(_text.Speakers.Speeches[parent]) : null,
            Math.Round(speech.Found.Confidence, 4));
    }

    private ActorReference? Source(ReportedSpeech speech)
    {
        if (speech.Source.Count == 0)
            return null;
        List<Holder> sources = _text.Holders.SourceOf(speech);
        string? entity = sources.Count == 0 ? null : _text.Actors.IdOf(sources[0].Entity >= 0 ? sources[0].Entity : _text.Actors.Describe(sources[0].Span, sources[0].Head));
        return new ActorReference(entity, [.. speech.Source.Select(_text.Place)]);
    }
}
