namespace KnowledgeGraph.Extraction.Scoring;

/// <summary>A gold and a predicted attribution that were matched by the overlap of their contents.</summary>
internal readonly record struct AttributionMatch(int Gold, int Predicted, bool IsLinked, bool IsExact)
{
    /// <summary>Matches one to one, the best overlaps first; ties go to the later ones in the text.</summary>
    public static IEnumerable<AttributionMatch> Pairs(List<LocatedAttribution> gold, List<LocatedAttribution> predicted)
    {
        var pairs = new List<(double Dice, int Gold, int Predicted)>();
        for (int g = 0; g < gold.Count; g++)
        {
            for (int p = 0; p < predicted.Count; p++)
            {
                double dice = gold[g].Content.Dice(predicted[p].Content);
                if (dice > 0)
                    pairs.Add((dice, g, p));
            }
        }

        bool[] usedGold = new bool[gold.Count];
        bool[] usedPredicted = new bool[predicted.Count];
        foreach ((double dice, int g, int p) in pairs.OrderDescending())
        {
            if (usedGold[g] || usedPredicted[p])
                continue;
            (usedGold[g], usedPredicted[p]) = (true, true);
            HashSet<int> source = gold[g].Source.Tokens;
            HashSet<int> guess = predicted[p].Source.Tokens;
            bool sameSource = source.Overlaps(guess) || (source.Count == 0 && guess.Count == 0);
            bool exact = source.SetEquals(guess) && gold[g].Cue.Tokens.SetEquals(predicted[p].Cue.Tokens)
                && gold[g].Content.Tokens.SetEquals(predicted[p].Content.Tokens);
            yield return new AttributionMatch(g, p, dice >= 0.5 && sameSource, exact);
        }
    }
}
