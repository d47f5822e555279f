using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions.Pairs;

/// <summary>
/// Positions of one actor toward another in a text that is no article but a sentence or a few: there the model of pairs decides alone. In an
/// article the stance toward an actor is found with all others.
/// </summary>
internal sealed class PairReader(PairModel model)
{
    private const int MostSentences = 3;

    /// <summary>Whether a text is short enough.</summary>
    public static bool IsFor(PositionText text) => text.Tokens.ParagraphStarts.Count <= 2 && text.Tokens.SentenceStarts.Count <= MostSentences + 1;

    /// <summary>The positions, in order of the text, but for those that are known already.</summary>
    public List<Position> Read(PositionText text, IReadOnlyList<Candidate> candidates, StanceScore[] scores, IReadOnlyList<Position> known)
    {
        var found = new List<Position>();
        var features = new PairFeatures(text, candidates, scores);
        foreach (ActorPair pair in ActorPairFinder.Find(text))
        {
            (PairStance stance, double probability) = model.Read(features, pair);
            if (stance == PairStance.Neutral)
                continue;
            bool turned = stance is PairStance.SecondFavours or PairStance.SecondDisfavours;
            Relation relation = stance is PairStance.FirstFavours or PairStance.SecondFavours ? Relation.Supports : Relation.Opposes;
            Position position = Build(text, turned ? pair.Second : pair.First, turned ? pair.First : pair.Second, relation, probability);
            if (!known.Any(k => k.Relation == relation && k.Actor.Entity == position.Actor.Entity && k.Target.Entity == position.Target.Entity))
                found.Add(position);
        }

        return found;
    }

    private static Position Build(PositionText text, int holder, int target, Relation relation, double probability)
    {
        ArticleTokens tokens = text.Tokens;
        WordSpan evidence = text.SentenceOf(holder), word = new(target, target + 1);
        return new Position(
            "p",
            relation,
            new ActorReference(text.Actors.IdOf(text.Actors.EntityAt(holder)), [text.Place(new WordSpan(holder, holder + 1))]),
            new PositionTarget(TargetKind.Actor, text.Actors.IdOf(text.Actors.EntityAt(target)), [text.Place(word)], text.Text(word), [tokens.Document[tokens.DocumentIndex[target]].Lemma.ToLowerInvariant()]),
            Strength.Asserted,
            null,
            new StatementPart([text.Place(evidence)], text.Text(evidence)),
            null,
            [],
            [],
            Math.Round(probability, 4));
    }
}
