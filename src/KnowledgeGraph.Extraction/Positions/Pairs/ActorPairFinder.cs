using KnowledgeGraph.Extraction.Attributions;

namespace KnowledgeGraph.Extraction.Positions.Pairs;

/// <summary>Lists the pairs of named actors in each sentence, each pair once a sentence.</summary>
internal static class ActorPairFinder
{
    private const int MostActors = 6;

    /// <summary>The pairs in order of the text. Sentences that name more than six actors are lists, and left out.</summary>
    public static List<ActorPair> Find(PositionText text)
    {
        ArticleTokens tokens = text.Tokens;
        var pairs = new List<ActorPair>();
        for (int sentence = 0; sentence + 1 < tokens.SentenceStarts.Count; sentence++)
        {
            List<(int Word, int Entity)> actors = Actors(text, tokens.SentenceStarts[sentence], tokens.SentenceStarts[sentence + 1]);
            if (actors.Count > MostActors)
                continue;
            for (int i = 0; i < actors.Count; i++)
            {
                for (int j = i + 1; j < actors.Count; j++)
                    pairs.Add(new ActorPair(actors[i].Word, actors[j].Word, actors[i].Entity, actors[j].Entity));
            }
        }

        return pairs;
    }

    /// <summary>The actors of a stretch, each by the head of its first mention there.</summary>
    private static List<(int Word, int Entity)> Actors(PositionText text, int first, int end)
    {
        var found = new List<(int Word, int Entity)>();
        for (int word = first; word < end; word++)
        {
            int entity = text.Actors.EntityAt(word);
            bool counts = entity >= 0 && !text.IsFurniture(word) && !text.Actors.IsUnnamed(entity);
            if (counts && !found.Exists(f => f.Entity == entity))
                found.Add((HeadFrom(text, word, end, entity), entity));
        }

        return found;
    }

    /// <summary>The word of a mention on which its others depend.</summary>
    public static int HeadFrom(PositionText text, int word, int end, int entity)
    {
        int last = word;
        while (last + 1 < end && text.Actors.EntityAt(last + 1) == entity)
            last++;
        for (int i = word; i <= last; i++)
        {
            int head = text.Tokens.Heads[i];
            if (head == i || head < word || head > last)
                return i;
        }

        return word;
    }
}
