using System.Globalization;
using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Records;

/// <summary>Writes the attributions of an article down as statements.</summary>
internal sealed class StatementBuilder
{
    private static readonly System.Collections.Frozen.FrozenSet<ulong> Intending = System.Collections.Frozen.FrozenSet.ToFrozenSet(
        "will would 'll ’ll shall".Split(' ').Select(w => StringId.Of(w)));

    private readonly PositionText _text;
    private readonly Dictionary<ReportedSpeech, string> _ids = new(ReferenceEqualityComparer.Instance);

    public StatementBuilder(PositionText text)
    {
        _text = text;
        Speeches = [.. text.Speakers.Speeches
            .Where(s => s.Content.Count > 0 && !text.IsFurniture(s.Cue[0].First))
            .OrderBy(s => s.Cue[0].First).ThenBy(s => s.Content[0].First)];
        for (int i = 0; i < Speeches.Count; i++)
            _ids[Speeches[i]] = "s" + (i + 1).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The attributions that become statements, in order.</summary>
    private List<ReportedSpeech> Speeches { get; }

    /// <summary>The id of an attribution's statement; null when it became none.</summary>
    public string? IdOf(ReportedSpeech speech) => _ids.GetValueOrDefault(speech);

    /// <summary>The statements in order of the text.</summary>
    public List<Statement> Build() => [.. Speeches.Select(Build)];

    private Statement Build(ReportedSpeech speech)
    {
        List<TextSpan> content = [.. speech.Content.Select(_text.Place)];
        List<ReportedSpeech> around = _text.Speakers.Chain(speech.Cue[0].First);
        ReportedSpeech? parent = around.LastOrDefault(a => !ReferenceEquals(a, speech) && a.Covers(speech.Cue[0].First));
        return new Statement(
            _ids[speech], Source(speech), new StatementPart([.. speech.Cue.Select(_text.Place)]),
            new StatementPart(content, string.Join(' ', content.Select(s => s.Of(_text.Document.Text)))),
            Quote(speech), IsDenied(speech) ? Polarity.Denied : Polarity.Affirmed, ModalityOf(speech),
            parent is null ? null : IdOf(parent), Math.Round(speech.Confidence, 4));
    }

    private ActorReference? Source(ReportedSpeech speech)
    {
        if (speech.Source.Count == 0)
            return null;
        List<Holder> sources = _text.Holders.SourceOf(speech);
        int entity = sources.Count == 0 ? -1 : sources[0].Entity >= 0 ? sources[0].Entity : _text.Actors.Describe(sources[0].Span, sources[0].Head);
        return new ActorReference(entity < 0 ? null : _text.Actors.IdOf(entity), [.. speech.Source.Select(_text.Place)]);
    }

    private QuoteKind Quote(ReportedSpeech speech)
    {
        int inside = 0, outside = 0;
        foreach (WordSpan span in speech.Content)
        {
            for (int i = span.First; i < span.End; i++)
            {
                if (_text.Tokens.IsPunctuation(i))
                    continue;
                _ = _text.Tokens.Quotations.Regions[i] >= 0 ? inside++ : outside++;
            }
        }

        return outside == 0 ? QuoteKind.Direct : inside == 0 ? QuoteKind.Indirect : QuoteKind.Mixed;
    }

    private bool IsDenied(ReportedSpeech speech) => speech.Cue.Any(c =>
    {
        for (int i = c.First; i < c.End; i++)
        {
            if (_text.Tokens.Pos[i] == Grammar.Verb && _text.Clauses.IsNegated(i))
                return true;
        }

        return false;
    });

    private Modality ModalityOf(ReportedSpeech speech)
    {
        int verb = speech.Cue[0].First;
        for (int i = speech.Cue[0].First; i < speech.Cue[0].End; i++)
            verb = _text.Tokens.Pos[i] == Grammar.Verb ? i : verb;
        return _text.Clauses.Helper(verb, Intending) >= 0 ? Modality.Intended
            : _text.Clauses.Helper(verb, Grammar.Possibilities) >= 0 ? Modality.Possible : Modality.Asserted;
    }
}
