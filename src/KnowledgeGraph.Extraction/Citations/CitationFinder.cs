using System.Globalization;
using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Citations;

/// <summary>Finds who takes information from whom in an article; each cited one once, at the likeliest of the places that name it, else at the likeliest.</summary>
internal sealed class CitationFinder(ICitationScorer scorer)
{
    private const int LongestEvidence = 45;

    /// <summary>The citations in order of their evidence.</summary>
    public List<Citation> Find(PositionText text)
    {
        var offers = new List<(CitationCandidate Candidate, Holder Cited, double Score)>();
        foreach (CitationCandidate candidate in CitationCandidates.Find(text))
        {
            double score = scorer.Score(text, candidate);
            if (score < scorer.Threshold)
                continue;
            foreach (Holder cited in text.Holders.Named(candidate.Head))
                offers.Add((candidate, cited, score));
        }

        var taken = new List<(CitationCandidate Candidate, Holder Cited, double Score)>();
        var numbers = new HolderNumbers(text);
        var known = new HashSet<int>();
        foreach (var offer in offers.OrderByDescending(o => text.Tokens.Pos[o.Candidate.Head] == Grammar.ProperNoun).ThenByDescending(o => o.Score).ThenBy(o => o.Candidate.Cue).ThenBy(o => o.Cited.Head))
        {
            if (known.Add(numbers.Of(offer.Cited)))
                taken.Add(offer);
        }

        return [.. taken.Select(t => Build(text, t.Candidate, t.Cited, t.Score))
            .OrderBy(c => c.Evidence.Spans[0]).ThenBy(c => c.Cited.Spans[0])
            .Select((c, i) => c with { Id = "c" + (i + 1).ToString(CultureInfo.InvariantCulture) })];
    }

    private Citation Build(PositionText text, CitationCandidate candidate, Holder cited, double score)
    {
        int entity = EntityOf(text, cited);
        WordSpan evidence = text.SentenceOf(candidate.Cue);
        if (evidence.Count > LongestEvidence)
            evidence = new WordSpan(Math.Max(evidence.First, Math.Min(candidate.Cue, cited.Span.First) - 8), Math.Min(evidence.End, Math.Max(candidate.Cue + 1, cited.Span.End) + 16));
        return new Citation("c", Citing(text, candidate, entity), new ActorReference(text.Actors.IdOf(entity), [text.Place(cited.Span)]),
            new StatementPart([text.Place(evidence)], text.Text(evidence)), Math.Round(scorer.Calibrate(score), 4));
    }

    /// <summary>The one whose words the citing stands in ("Bloomberg reports, citing officials"), if that is a body; else the article.</summary>
    private static CitingParty Citing(PositionText text, CitationCandidate candidate, int cited)
    {
        var sources = new List<Holder>();
        if (candidate.Form == CitationForm.Cited && text.Clauses.SubjectOf(candidate.Cue) is var subject and >= 0)
            sources.AddRange(text.Holders.Named(subject));
        if (text.Speakers.At(candidate.Cue) is { } speech && !ReferenceEquals(speech, candidate.Speech))
            sources.AddRange(text.Holders.SourceOf(speech));
        foreach (Holder source in sources)
        {
            if (source.Entity >= 0 && source.Entity != cited && text.Actors.TypeOf(source.Entity) == EntityType.Organization)
                return new CitingParty(false, text.Actors.IdOf(source.Entity));
        }

        return new CitingParty(true, null);
    }

    private static int EntityOf(PositionText text, Holder cited) => cited.Entity >= 0 ? cited.Entity : text.Actors.Describe(cited.Span, cited.Head);
}
