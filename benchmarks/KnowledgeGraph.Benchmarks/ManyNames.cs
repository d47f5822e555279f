using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Language.Embeddings;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Resolves so many invented names, a tenth of them spelled in two ways, and prints time and memory: <c>names COUNT</c>.</summary>
internal static class ManyNames
{
    private const int PerArticle = 25;
    private const int Misspelt = 10;

    private static readonly string[] Onsets = ["b", "br", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "kl", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v", "w", "z"];
    private static readonly string[] Nuclei = ["a", "e", "i", "o", "u", "ai", "ei", "ou"];
    private static readonly string[] Codas = ["", "", "l", "m", "n", "r", "s", "k", "nd", "rt"];

    public static int Run(int count)
    {
        var random = new Random(17);
        List<ArticleRecord> records = [.. Articles(count, random)];
        GC.Collect();
        Print($"{count} names in {records.Count} records, {GC.GetTotalMemory(forceFullCollection: true) / 1e6:F0} MB");
        long start = Stopwatch.GetTimestamp();
        TimeSpan cpu = Environment.CpuUsage.UserTime;
        int actors = new GraphResolver(StaticEmbeddings.Load()).Resolve(records, new CorrectionSet([]), digest: "benchmark").Graph.Actors.Count;
        using var process = Process.GetCurrentProcess();
        Print($"{actors} actors in {Stopwatch.GetElapsedTime(start).TotalSeconds:F1} s, user time {(Environment.CpuUsage.UserTime - cpu).TotalSeconds:F1} s, peak memory {process.PeakWorkingSet64 / 1e6:F0} MB");
        return 0;
    }

    private static IEnumerable<ArticleRecord> Articles(int count, Random random)
    {
        for (int article = 0; article * PerArticle < count; article++)
        {
            List<Entity> entities = [.. Enumerable.Range(0, Math.Min(PerArticle, count - (article * PerArticle))).Select(i => Person(i, $"{Word(random, 2)} {Word(random, 2 + (i % 2))}"))];
            yield return Record(article, "a", entities);
            if (article % Misspelt == 0)
                yield return Record(article, "b", [.. entities.Select((e, i) => Person(i, e.Name[..^1] + (e.Name[^1] == 't' ? 'd' : 't')))]);
        }
    }

    private static ArticleRecord Record(int number, string part, List<Entity> entities)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"{number:D7}{part}");
        var header = new ArticleHeader(id, null, null, null, null, null, "en", ArticleHash.Of(id), 100, [], "");
        Citation[] cited = [.. entities.Select((e, i) => new Citation($"c{i}", new CitingParty(true, null), new ActorReference(e.Id, [new TextSpan(i * 10, (i * 10) + 9)]), new StatementPart([new TextSpan(i * 10, (i * 10) + 9)], e.Name), 0.9))];
        return new ArticleRecord(ArticleRecord.CurrentFormat, "benchmark", header, entities, [], [], cited, []);
    }

    private static Entity Person(int number, string name) =>
        new(string.Create(CultureInfo.InvariantCulture, $"e{number}"), name, EntityType.Person, Unnamed: false, [name], [], [new EntityMention(new TextSpan(number * 10, (number * 10) + 9), MentionKind.Name)]);

    private static string Word(Random random, int syllables)
    {
        string word = string.Concat(Enumerable.Range(0, syllables).Select(_ => Onsets[random.Next(Onsets.Length)] + Nuclei[random.Next(Nuclei.Length)] + Codas[random.Next(Codas.Length)]));
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
