using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>
/// Says of a candidate what marks of attributions with their stance tell about it. They tell less than marks of positions: nothing of deeds,
/// and a content is often longer than a target; where they leave it open, the candidate teaches nothing.
/// </summary>
internal sealed class StanceMarkLabeller(PositionText text, MarkedArticle marked)
{
    private const float Weight = 0.7f;
    private const float OutsideWeight = 0.4f;
    private const double TargetAgreement = 0.5;

    private readonly IReadOnlyList<MarkedAttribution> _marks = marked.Readings[0];
    private readonly HashSet<string>[] _contents =
        [.. marked.Readings[0].Select(m => WordForms.Content(string.Join(' ', m.Content.Select(s => s.Of(marked.Text)))))];

    /// <summary>The class (0 none, else 1 + relation) and how much the example counts; weight 0 where the marks leave it open.</summary>
    public (byte Label, float Weight) Label(Candidate candidate)
    {
        TextSpan word = text.Place(new WordSpan(candidate.Predicate, candidate.Predicate + 1));
        int cue = Find(m => m.Cue, word);
        if (cue >= 0 && candidate.Holder >= 0)
            return OfCue(candidate, cue);
        int around = Find(m => m.Content, word);
        if (candidate.Act is not (SpeechAct.None or SpeechAct.Announcement or SpeechAct.Possibility) && around >= 0)
            return InContent(candidate, around);
        bool known = candidate.Entry is not null || candidate.Act != SpeechAct.None;
        return (0, known || cue >= 0 ? 0 : OutsideWeight);
    }

    private static byte ClassOf(string stance) => stance switch
    {
        "proposes" => 1 + (byte)Relation.Proposes,
        "supports" => 1 + (byte)Relation.Supports,
        _ => 1 + (byte)Relation.Opposes,
    };

    private (byte Label, float Weight) OfCue(Candidate candidate, int mark)
    {
        if (_marks[mark].Stance is not { } stance)
            return (0, Weight);
        if (candidate.Origin != HolderOrigin.Grammar)
            return (0, 0);
        bool same = WordForms.Dice(_contents[mark], WordForms.Content(text.Text(candidate.Target))) >= TargetAgreement;
        return same ? (ClassOf(stance), Weight) : ((byte)0, 0f);
    }

    private (byte Label, float Weight) InContent(Candidate candidate, int mark)
    {
        if (_marks[mark].Stance is not { } stance)
            return (0, Weight);
        if (candidate.Entry is not { } entry)
            return (0, 0);
        bool opposes = (entry.Relation == Relation.Opposes) != candidate.Negated;
        return opposes == (stance == "opposes") ? (ClassOf(stance), OutsideWeight) : ((byte)0, 0f);
    }

    /// <summary>The mark with the shortest such part around a word, or -1.</summary>
    private int Find(Func<MarkedAttribution, IReadOnlyList<TextSpan>> part, TextSpan word)
    {
        int found = -1, least = int.MaxValue;
        for (int i = 0; i < _marks.Count; i++)
        {
            IReadOnlyList<TextSpan> spans = part(_marks[i]);
            int length = spans.Sum(s => s.Length);
            if (length < least && spans.Any(s => s.Overlaps(word)))
                (found, least) = (i, length);
        }

        return found;
    }
}
