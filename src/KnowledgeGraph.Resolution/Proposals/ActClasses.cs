using KnowledgeGraph.Resolution.Tables;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>Tells acts and stages of politics: a bill, a vote, an inquiry, a ruling.</summary>
internal static class ActClasses
{
    private static readonly Dictionary<string, HashSet<int>> Classes = WordVectors.ReadGroups("act-classes", 1);

    private static readonly string[] Names = [.. EmbeddedTable.Rows("act-classes").Select(r => r[0])];

    /// <summary>The classes that the words name.</summary>
    public static SortedSet<int> Of(IEnumerable<string> words) =>
        [.. words.SelectMany(w => Classes.GetValueOrDefault(LightStemmer.Stem(w)) ?? Enumerable.Empty<int>())];

    /// <summary>The name of a class.</summary>
    public static string Name(int number) => Names[number];
}
