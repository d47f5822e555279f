using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>
/// Says of a candidate which marked stance it is, by the rule of the scorer: actor, evidence around the predicate, target. Where a second reader
/// marked stances on the article's attributions, what both entered counts more, and what the second alone entered teaches nothing: the first may
/// have passed over it. Nor do open marks.
/// </summary>
internal sealed class CandidateLabeller
{
    private const float NearMiss = 0.4f;
    private const float Agreed = 1.4f;

    private readonly PositionText _text;
    private readonly MarkedText _marked;
    private readonly List<HashSet<string>> _targets;
    private readonly StanceMarkLabeller? _second;

    public CandidateLabeller(PositionText text, MarkedText marked, StanceMarkLabeller? second = null)
    {
        (_text, _marked, _second) = (text, marked, second);
        _targets = [.. marked.Positions.Select(p => WordForms.Content(p.TargetText))];
    }

    /// <summary>The class (0 none, else 1 + relation) and how much the example counts; weight 0 where the readers leave it open.</summary>
    public (byte Label, float Weight) Label(Candidate candidate)
    {
        (byte label, float weight) = OfPositions(candidate);
        byte second = _second?.Label(candidate).Label ?? 0;
        if (second == 0)
            return (label, weight);
        if (label == 0)
            return (0, 0);
        return (label, IsOpposing(label) == IsOpposing(second) ? Agreed : weight);
    }

    private static bool IsOpposing(byte label) => label == 1 + (byte)Relation.Opposes;

    private (byte Label, float Weight) OfPositions(Candidate candidate)
    {
        int mark = -1;
        TextSpan predicate = _text.Place(new WordSpan(candidate.Predicate, candidate.Predicate + 1));
        WordSpan sentence = _text.SentenceOf(candidate.Predicate);
        TextSpan place = _text.Place(sentence);
        List<string[]>? holders = null;
        HashSet<string>? words = null;
        double best = 0;
        (bool near, bool open) = (false, false);
        for (int i = 0; i < _marked.Positions.Count; i++)
        {
            MarkedPosition position = _marked.Positions[i];
            if (!position.Evidence.Any(e => e.Overlaps(predicate)) && !PositionMatch.Agree(position.Evidence, [place]))
                continue;
            holders ??= [.. candidate.Holders.Select(Forms)];
            if (!holders.Exists(h => WordForms.IsSameActor(position.Actor, h)))
                continue;
            near = true;
            words ??= WordForms.Content(_text.Text(candidate.Target));
            double agreement = Agreement(position, _targets[i], candidate, words);
            if (agreement >= 0.5 && position.Open)
                open = true;
            else if (agreement >= 0.5 && agreement > best)
                (best, mark) = (agreement, i);
        }

        if (mark < 0)
            return (0, open ? 0 : near ? NearMiss : 1);
        return ((byte)(1 + _marked.Positions[mark].Relation), 1);
    }

    private double Agreement(MarkedPosition position, HashSet<string> wanted, Candidate candidate, HashSet<string> words)
    {
        if (position.TargetActor is { } actor)
        {
            int entity = PositionSelection.TargetActor(_text, candidate);
            if (entity >= 0)
                return WordForms.IsSameActor(actor, [Name(entity), _text.Text(candidate.Target)]) ? 1 : 0;
            return !actor.Unnamed && actor.Forms.Select(WordForms.Content).Any(w => w.Count > 0 && w.IsSubsetOf(words) && words.Count <= w.Count + 1) ? 0.8 : 0;
        }

        return WordForms.Dice(wanted, words);
    }

    private string[] Forms(Holder holder) => holder.Entity >= 0 ? [Name(holder.Entity), _text.Text(holder.Span)] : [_text.Text(holder.Span)];

    private string Name(int entity) => _text.Actors.NameOf(entity);
}
