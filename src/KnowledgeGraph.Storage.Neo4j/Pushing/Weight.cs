namespace KnowledgeGraph.Storage.Neo4j.Pushing;

/// <summary>About how many characters a row's properties take in a request.</summary>
internal static class Weight
{
    public static long Of(Dictionary<string, object?> properties)
    {
        long sum = 0;
        foreach (object? value in properties.Values)
        {
            sum += 16 + value switch
            {
                string text => text.Length,
                IReadOnlyList<string> list => list.Sum(t => (long)t.Length),
                _ => 0,
            };
        }
        return sum;
    }
}
