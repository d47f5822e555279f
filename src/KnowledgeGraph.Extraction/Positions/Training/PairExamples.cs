using KnowledgeGraph.Extraction.Learning;
using KnowledgeGraph.Extraction.Positions.Pairs;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Positions.Training;

/// <summary>Turns sentences with marked pairs into examples.</summary>
internal static class PairExamples
{
    private static readonly PairStance[] Turned =
        [PairStance.Neutral, PairStance.SecondFavours, PairStance.FirstFavours, PairStance.SecondDisfavours, PairStance.FirstDisfavours];

    /// <summary>The pair of a sentence in order of the text, or null when one of both is not found as an actor.</summary>
    public static (ActorPair Pair, PairStance Stance)? Find(PositionText text, MarkedPair marked)
    {
        int first = Word(text, marked.First), second = Word(text, marked.Second);
        if (first < 0 || second < 0 || text.Tokens.Sentence[first] != text.Tokens.Sentence[second])
            return null;
        (int one, int other) = (text.Actors.EntityAt(first), text.Actors.EntityAt(second));
        if (one == other)
            return null;
        return first < second
            ? (new ActorPair(first, second, one, other), marked.Stance)
            : (new ActorPair(second, first, other, one), Turned[(int)marked.Stance]);
    }

    /// <summary>Adds an example.</summary>
    public static void Add(ExampleSet examples, PairFeatures features, ActorPair pair, PairStance stance)
    {
        Span<float> measures = stackalloc float[PairFeatures.Measures];
        features.Measure(pair, measures);
        examples.Add(features.Collect(pair), (byte)stance, 1, measures);
    }

    private static int Word(PositionText text, TextSpan span)
    {
        for (int i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens.Starts[i] >= span.End || text.Tokens.Ends[i] <= span.Start)
                continue;
            int entity = text.Actors.EntityAt(i);
            if (entity >= 0)
                return ActorPairFinder.HeadFrom(text, i, text.Tokens.Count, entity);
        }

        return -1;
    }
}
