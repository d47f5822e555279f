using System.Globalization;
using CsvHelper;
using KnowledgeGraph.Language.Embeddings;
using KnowledgeGraph.Resolution.Proposals;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// Fits the two models of same matter on labelled pairs and measures them: <c>matters PAIRS.csv</c>. Folds hold whole events (articles that same or related pairs
/// link); a pair is scored by a model that saw neither of its folds. All wordings are clustered in the same way, so that the clusters are measured too.
/// </summary>
internal static class MatterTraining
{
    private const int Folds = 5;
    private const int Seeds = 5;
    private const double CostInArticle = 0.1;
    private const double CostAcross = 0.3;

    public static int Run(string file)
    {
        var vectors = new WordVectors(StaticEmbeddings.Load());
        List<Pair> pairs = Read(file, vectors);
        Dictionary<string, string> events = Events(pairs);
        var scores = new List<double[]>();
        for (int seed = 1; seed <= Seeds; seed++)
        {
            Dictionary<string, int> folds = FoldsOf(events.Values, seed);
            int Fold(Wording w) => folds[events[w.Article]];
            var models = new Dictionary<(int, int, bool), double[]>();
            double Score(WordingComparison c, int f, int g)
            {
                var key = (Math.Min(f, g), Math.Max(f, g), c.InOneArticle);
                if (!models.TryGetValue(key, out double[]? weights))
                    models.Add(key, weights = Fit(pairs.Where(p => Fold(p.A) != f && Fold(p.A) != g && Fold(p.B) != f && Fold(p.B) != g), c.InOneArticle));
                return LogisticFit.Of(weights, MatterModel.Features(c));
            }

            double[] p = [.. pairs.Select(x => Score(x.Comparison, Fold(x.A), Fold(x.B)))];
            List<bool> decided = [.. p.Select(x => x >= MatterModel.Threshold)];
            (List<bool> together, int clusters, int largest) = Cluster(pairs, (a, b) => Score(new WordingComparison(a, b), Fold(a), Fold(b)), events);
            double[] row =
            [
                .. Measures(pairs, decided, _ => true), Measures(pairs, decided, x => x.Comparison.InOneArticle)[2], Measures(pairs, decided, x => !x.Comparison.InOneArticle)[2],
                .. Measures(pairs, together, _ => true), clusters, largest,
            ];
            scores.Add(row);
        }

        string[] names = ["P", "R", "F1", "F1 in article", "F1 across", "clusters P", "clusters R", "clusters F1", "clusters", "largest"];
        for (int i = 0; i < names.Length; i++)
            Print($"{names[i],-14} {scores.Average(s => s[i]):0.000}");
        Print($"in article: {string.Join(' ', Fit(pairs, true).Select(w => w.ToString("0.00", CultureInfo.InvariantCulture)))}");
        Print($"across:     {string.Join(' ', Fit(pairs, false).Select(w => w.ToString("0.00", CultureInfo.InvariantCulture)))}");
        double[] shipped = Measures(pairs, [.. pairs.Select(x => MatterModel.Score(x.Comparison) >= MatterModel.Threshold)], _ => true);
        Print($"with the weights shipped (they saw these pairs): P {shipped[0]:0.000} R {shipped[1]:0.000} F1 {shipped[2]:0.000}");
        return 0;
    }

    private static double[] Fit(IEnumerable<Pair> pairs, bool inArticle)
    {
        List<Pair> own = [.. pairs.Where(p => p.Comparison.InOneArticle == inArticle)];
        return LogisticFit.Fit([.. own.Select(p => MatterModel.Features(p.Comparison))], [.. own.Select(p => p.IsSame)], inArticle ? CostInArticle : CostAcross);
    }

    private static (List<bool> Together, int Clusters, int Largest) Cluster(List<Pair> pairs, Func<Wording, Wording, double> score, Dictionary<string, string> events)
    {
        List<Wording> units = [.. pairs.SelectMany(p => new[] { p.A, p.B }).DistinctBy(w => (w.Article, w.Text)).OrderBy(w => w.Article, StringComparer.Ordinal).ThenBy(w => w.Text, StringComparer.Ordinal)];
        Dictionary<(string, string), int> index = units.Select((u, i) => (Key: (u.Article, u.Text), i)).ToDictionary(u => u.Key, u => u.i);
        var known = new List<(int, int, double)>();
        for (int i = 0; i < units.Count; i++)
        {
            for (int j = i + 1; j < units.Count; j++)
            {
                if (events[units[i].Article] == events[units[j].Article] && score(units[i], units[j]) is >= 0.1 and var p)
                    known.Add((i, j, p));
            }
        }

        List<List<int>> clusters = new MatterClusters(units.Count, known, []).Agglomerate(MatterModel.Threshold);
        int[] clusterOf = new int[units.Count];
        for (int c = 0; c < clusters.Count; c++)
            clusters[c].ForEach(u => clusterOf[u] = c);
        return ([.. pairs.Select(p => clusterOf[index[(p.A.Article, p.A.Text)]] == clusterOf[index[(p.B.Article, p.B.Text)]])], clusters.Count, clusters.Max(c => c.Count));
    }

    private static double[] Measures(List<Pair> pairs, List<bool> decided, Func<Pair, bool> counts)
    {
        List<(bool Gold, bool Said)> all = [.. pairs.Zip(decided).Where(p => counts(p.First)).Select(p => (p.First.IsSame, p.Second))];
        double right = all.Count(x => x.Gold && x.Said);
        double precision = right / Math.Max(1, all.Count(x => x.Said)), recall = right / Math.Max(1, all.Count(x => x.Gold));
        return [precision, recall, 2 * precision * recall / Math.Max(1e-9, precision + recall)];
    }

    /// <summary>For each article the event that it is of.</summary>
    private static Dictionary<string, string> Events(List<Pair> pairs)
    {
        var parent = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Pair pair in pairs)
        {
            (string a, string b) = (Root(pair.A.Article), Root(pair.B.Article));
            if (pair.Label != "different" && a != b)
                parent[string.CompareOrdinal(a, b) < 0 ? b : a] = string.CompareOrdinal(a, b) < 0 ? a : b;
        }

        return parent.Keys.ToDictionary(k => k, Root, StringComparer.Ordinal);

        string Root(string article)
        {
            parent.TryAdd(article, article);
            while (parent[article] != article)
                article = parent[article];
            return article;
        }
    }

    private static Dictionary<string, int> FoldsOf(IEnumerable<string> events, int seed)
    {
        string[] all = [.. events.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        new Random(seed).Shuffle(all);
        return all.Select((e, i) => (e, i)).ToDictionary(e => e.e, e => e.i % Folds, StringComparer.Ordinal);
    }

    private static List<Pair> Read(string file, WordVectors vectors)
    {
        using var text = new StreamReader(file);
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var pairs = new List<Pair>();
        while (csv.Read())
        {
            string article1 = csv.GetField("article1")!, article2 = csv.GetField("article2")!;
            var a = new Wording(article1, article1, csv.GetField("name1")!, csv.GetField("context1")!, vectors);
            var b = new Wording(article2, article2, csv.GetField("name2")!, csv.GetField("context2")!, vectors);
            pairs.Add(new Pair(a, b, new WordingComparison(a, b), csv.GetField("is_match") == "true", csv.GetField("label")!));
        }

        return pairs;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private sealed record Pair(Wording A, Wording B, WordingComparison Comparison, bool IsSame, string Label);
}
