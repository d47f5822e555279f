using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Citations;

/// <summary>Citations by rules: media, documents and unnamed informants that tell something. Used where no model was trained.</summary>
internal sealed class RuleCitationScorer : ICitationScorer
{
    public double Threshold => 0.5;

    public double Calibrate(double probability) => 0.6;

    public double Score(PositionText text, CitationCandidate candidate)
    {
        CitationLexicon lexicon = CitationLexicon.Instance;
        ulong head = text.Tokens.Lemmas[candidate.Head];
        int entity = text.Actors.EntityAt(candidate.Head);
        bool body = entity >= 0 && text.Actors.TypeOf(entity) == EntityType.Organization;
        bool medium = lexicon.IsMedium(text.Tokens.Words[candidate.Head]);
        bool quoted = text.Tokens.Quotations.Regions[candidate.Cue] >= 0;
        bool right = !quoted && text.Tokens.Pos[candidate.Head] != Grammar.Pronoun && candidate.Form switch
        {
            CitationForm.AccordingTo or CitationForm.Cited => true,
            CitationForm.ToldTo or CitationForm.Interview => medium,
            CitationForm.Publisher or CitationForm.Teller or CitationForm.Within or CitationForm.Venue => false,
            _ => lexicon.Tells(text.Tokens.Lemmas[candidate.Cue]) && (medium || lexicon.IsDocument(head) || (entity < 0 && lexicon.IsInformant(head)) || (body && candidate.Speech is not null && medium)),
        };
        return right ? 0.8 : 0;
    }
}
