using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>When a found position is the marked one: the same actor, direction and evidence; the same target; the same relation.</summary>
internal static class PositionMatch
{
    private const double EvidenceAgreement = 0.3;
    private const double TargetAgreement = 0.5;

    /// <summary>Same actor, same direction, evidence that agrees.</summary>
    public static bool IsStance(MarkedPosition marked, PredictedPosition found) =>
        (marked.Relation == Relation.Opposes) == (found.Relation == Relation.Opposes)
        && Agree(marked.Evidence, found.Evidence) && WordForms.IsSameActor(marked.Actor, found.ActorForms);

    /// <summary>Same target: the same actor, or half of the words.</summary>
    public static bool IsTarget(MarkedPosition marked, PredictedPosition found)
    {
        if (marked.TargetActor is not null && found.TargetForms is not null)
            return WordForms.IsSameActor(marked.TargetActor, found.TargetForms);
        if (marked.TargetActor is { Unnamed: false } actor)
        {
            return actor.Forms.Select(WordForms.Content)
                .Any(w => w.Count > 0 && w.IsSubsetOf(found.TargetWords) && found.TargetWords.Count <= w.Count + 1);
        }

        return WordForms.Dice(WordForms.Content(marked.TargetText), found.TargetWords) >= TargetAgreement;
    }

    /// <summary>Whether evidence agrees with one of the places where the marked one stands: Dice of their characters.</summary>
    public static bool Agree(IReadOnlyList<TextSpan> places, IReadOnlyList<TextSpan> found)
    {
        int size = found.Sum(s => s.Length);
        return size > 0 && places.Any(g => 2 * found.Sum(f => Math.Max(0, Math.Min(g.End, f.End) - Math.Max(g.Start, f.Start))) >= EvidenceAgreement * (g.Length + size));
    }

    /// <summary>Pairs marked and found ones one to one, the best first.</summary>
    public static List<(int Marked, int Found)> Pair(int marked, int found, Func<int, int, int> score)
    {
        var candidates = new List<(int Score, int Marked, int Found)>();
        for (int i = 0; i < marked; i++)
        {
            for (int j = 0; j < found; j++)
            {
                if (score(i, j) is var s and > 0)
                    candidates.Add((-s, i, j));
            }
        }

        candidates.Sort();
        var (usedMarked, usedFound) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(int, int)>();
        foreach ((_, int i, int j) in candidates)
        {
            if (!usedMarked.Contains(i) && !usedFound.Contains(j))
            {
                usedMarked.Add(i);
                usedFound.Add(j);
                pairs.Add((i, j));
            }
        }

        return pairs;
    }
}
