using KnowledgeGraph.Extraction.Attributions;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>
/// Who may speak in a quotation that no attribution's content covers: the nearest attribution with a source and a cue outside of quotations in the
/// paragraph, else in the two paragraphs before if that one quotes. Attributions are looked up by place: a page full of quotations is no reason to
/// go through all of them for each.
/// </summary>
internal sealed class NearestSpeeches
{
    private const int ParagraphsBack = 2;
    private const int StepBack = 120;

    private readonly ArticleTokens _tokens;
    private readonly Dictionary<int, List<ReportedSpeech>> _ofParagraph = [];
    private readonly Dictionary<int, ReportedSpeech> _lastQuoting = [];

    public NearestSpeeches(ArticleTokens tokens, IReadOnlyList<ReportedSpeech> speeches)
    {
        _tokens = tokens;
        // A stable order: of those with one cue the first in the list counts.
        foreach (ReportedSpeech speech in speeches.OrderBy(Cue))
        {
            if (speech.Source.Count == 0 || tokens.Quotations.Regions[Cue(speech)] >= 0)
                continue;
            int paragraph = tokens.Paragraph[Cue(speech)];
            if (!_ofParagraph.TryGetValue(paragraph, out List<ReportedSpeech>? here))
                _ofParagraph[paragraph] = here = [];
            if (here.Count == 0 || Cue(here[^1]) < Cue(speech))
                here.Add(speech);
            bool quotes = speech.Content.Any(s => tokens.Quotations.Regions[s.First] >= 0 || tokens.Quotations.Regions[s.End - 1] >= 0);
            if (quotes && (!_lastQuoting.TryGetValue(paragraph, out ReportedSpeech? last) || Cue(last) < Cue(speech)))
                _lastQuoting[paragraph] = speech;
        }
    }

    /// <summary>The nearest attribution to a word, or null. Of two equally near ones the first.</summary>
    public ReportedSpeech? To(int word)
    {
        int paragraph = _tokens.Paragraph[word];
        ReportedSpeech? best = null;
        int least = int.MaxValue;
        for (int back = ParagraphsBack; back > 0; back--)
        {
            if (_lastQuoting.TryGetValue(paragraph - back, out ReportedSpeech? before))
                Offer(before, back);
        }

        if (_ofParagraph.TryGetValue(paragraph, out List<ReportedSpeech>? here))
        {
            int at = FirstFrom(here, word);
            if (at > 0)
                Offer(here[at - 1], 0);
            if (at < here.Count)
                Offer(here[at], 0);
        }

        return best;

        void Offer(ReportedSpeech speech, int back)
        {
            int distance = Math.Abs(Cue(speech) - word) + (back * StepBack);
            if (distance < least)
                (best, least) = (speech, distance);
        }
    }

    private static int Cue(ReportedSpeech speech) => speech.Cue[0].First;

    private static int FirstFrom(List<ReportedSpeech> speeches, int word)
    {
        (int low, int high) = (0, speeches.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Cue(speeches[middle]) < word ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
