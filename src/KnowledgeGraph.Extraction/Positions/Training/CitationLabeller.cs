using KnowledgeGraph.Extraction.Citations;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Says whether a candidate is a marked citation: the same cited, evidence that agrees with the sentence.</summary>
internal static class CitationLabeller
{
    /// <summary>Whether a mark means the candidate.</summary>
    public static bool IsMarked(TrainingText text, CitationCandidate candidate)
    {
        TextSpan sentence = text.Text.Place(text.Text.SentenceOf(candidate.Cue));
        TextSpan cue = text.Text.Place(new WordSpan(candidate.Cue, candidate.Cue + 1));
        foreach (MarkedCitation citation in text.Marked.Citations)
        {
            if (!citation.Evidence.Any(e => e.Overlaps(cue)) && !PositionMatch.Agree(citation.Evidence, [sentence]))
                continue;
            foreach (Holder cited in text.Text.Holders.Named(candidate.Head))
            {
                string words = text.Text.Text(cited.Span);
                if (WordForms.IsSameActor(citation.Cited, cited.Entity >= 0 ? [text.Text.Actors.NameOf(cited.Entity), words] : [words]))
                    return true;
            }
        }

        return false;
    }
}
