using System.Globalization;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Storage.Neo4j.Benchmarks;

/// <summary>
/// A made-up graph with the shape of a real one: a few actors hold most positions, most proposals have one wording and one holder, a quarter of the
/// positions come through a reporter. Article <c>i</c> depends on seed and <c>i</c> alone, so that a larger graph contains a smaller one.
/// </summary>
public static class SyntheticGraph
{
    private const int StatementsPerArticle = 4;
    private const int PositionsPerArticle = 3;

    /// <summary>Makes a graph of the articles from <paramref name="first"/> on.</summary>
    /// <param name="articles">How many; each has 3 positions.</param>
    /// <param name="seed">Another seed, other content.</param>
    /// <param name="first">Number of the first article.</param>
    /// <param name="edition">Changes the digest and the wording of every tenth article, as an edit would.</param>
    public static StatementGraph Make(int articles, int seed = 1, int first = 0, int edition = 0)
    {
        var parts = new Parts();
        for (int i = first; i < first + articles; i++)
            AddArticle(parts, i, seed, i % 10 == 0 ? edition : 0);
        return parts.Build(string.Create(CultureInfo.InvariantCulture, $"synthetic-{articles}-{seed}-{first}-{edition}"));
    }

    private static void AddArticle(Parts parts, int number, int seed, int edition)
    {
        var random = new Random(unchecked((seed * 1_000_003) + number));
        string id = string.Create(CultureInfo.InvariantCulture, $"wire/{number:d7}");
        string date = DateOnly.FromDayNumber(737_425 + (number % 730)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string outlet = parts.Actor(ActorType.Organization, "Outlet", random.Next(40));
        parts.Articles.Add(new ArticleNode(id, $"Report {number} on the matter", $"https://example.org/{number}", outlet, outlet, date, date, GraphIds.HashOf(64, id), 400 + random.Next(600), "bench"));
        var statements = new List<string>();
        for (int s = 0; s < StatementsPerArticle; s++)
        {
            string statement = GraphIds.Of(id, "s", s.ToString(CultureInfo.InvariantCulture));
            string source = AnyActor(parts, random);
            string? within = s == 3 ? statements[random.Next(3)] : null;
            parts.Statements.Add(new StatementNode(statement, id, source, within, Words(random, 22), s * 200, (s * 200) + 140, [new TextSpan(s * 200, (s * 200) + 4)],
                (QuoteKind)random.Next(3), random.Next(20) == 0 ? Polarity.Denied : Polarity.Affirmed, (Modality)random.Next(4), Math.Round(0.5 + (random.NextDouble() / 2), 4)));
            statements.Add(statement);
        }
        for (int p = 0; p < PositionsPerArticle; p++)
        {
            string position = GraphIds.Of(id, "p", p.ToString(CultureInfo.InvariantCulture));
            bool onActor = random.Next(4) == 0;
            string holder = AnyActor(parts, random);
            string target = onActor ? AnyActor(parts, random) : parts.Proposal(random.Next(3) == 0 ? Skewed(random, 200) : 1_000 + (number * 3) + p);
            string[] via = random.Next(4) == 0 ? [AnyActor(parts, random)] : [];
            Relation relation = onActor ? (Relation)(1 + random.Next(2)) : (Relation)random.Next(3);
            parts.Positions.Add(new PositionNode(position, id, holder, relation, onActor ? TargetKind.Actor : TargetKind.Proposal, target, (Strength)random.Next(4),
                Math.Round(0.4 + (random.NextDouble() * 0.6), 4), date, null, Words(random, 25) + (edition == 0 ? "" : $" ({edition})"), p * 200, (p * 200) + 160, Words(random, 6), [], [],
                random.Next(4) > 0 ? statements[random.Next(4)] : null, via, GraphIds.Of("o", position)));
        }
        parts.Cite(id, AnyActor(parts, random), date, Words(random, 20));
    }

    private static string AnyActor(Parts parts, Random random)
    {
        int number = Skewed(random, 60_000);
        return parts.Actor((ActorType)(number % 5), "Actor", number);
    }

    /// <summary>Small numbers far more often than large ones.</summary>
    private static int Skewed(Random random, int limit) => (int)(Math.Pow(random.NextDouble(), 4) * limit);

    private static readonly string[] Vocabulary =
        ["the", "minister", "said", "that", "tariffs", "would", "be", "raised", "if", "talks", "fail", "while", "opposition", "rejects", "plan", "to", "close", "border", "crossings", "in", "spring"];

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));

    private sealed class Parts
    {
        private readonly SortedDictionary<string, ActorNode> _actors = new(StringComparer.Ordinal);
        private readonly SortedDictionary<string, ProposalNode> _proposals = new(StringComparer.Ordinal);
        private readonly List<CitationEdge> _citations = [];

        public List<ArticleNode> Articles { get; } = [];

        public List<StatementNode> Statements { get; } = [];

        public List<PositionNode> Positions { get; } = [];

        public string Actor(ActorType type, string stem, int number)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{stem} {number}");
            string id = string.Create(CultureInfo.InvariantCulture, $"{type.ToString().ToLowerInvariant()}/{stem.ToLowerInvariant()}-{number}");
            if (!_actors.ContainsKey(id))
                _actors.Add(id, new ActorNode(id, type, name, [id, name], number % 3 == 0 ? ["minister"] : [], [], []));
            return id;
        }

        public string Proposal(int number)
        {
            string label = string.Create(CultureInfo.InvariantCulture, $"raise tariff {number} in spring");
            string id = string.Create(CultureInfo.InvariantCulture, $"raise-tariff-{number}");
            _proposals.TryAdd(id, new ProposalNode(id, label, [label], null));
            return id;
        }

        public void Cite(string article, string cited, string date, string text) => _citations.Add(new CitationEdge(
            GraphIds.Of(article, cited), NodeKind.Article, article, cited, [new Evidence(GraphIds.Of("c", article), article, 0, text.Length, text, 0.9)], 1, date, date, 0.9));

        public StatementGraph Build(string digest)
        {
            Origin[] origins = [.. Positions.Select(p => new Origin(p.OriginId, "single report", [p.Id]))];
            PositionSummary[] summaries = [.. Positions.GroupBy(p => (p.ActorId, p.Relation, p.TargetId, p.TargetKind)).Select(g => new PositionSummary(
                GraphIds.Of(g.Key.ActorId, g.Key.Relation.ToString(), g.Key.TargetId), g.Key.ActorId, g.Key.Relation, g.Key.TargetKind, g.Key.TargetId,
                [.. g.Select(p => p.Id)], g.Select(p => p.ArticleId).Distinct().Count(), g.Count(), g.Min(p => p.Date), g.Max(p => p.Date), null, g.Min(p => p.Strength), g.Max(p => p.Confidence)))];
            return new StatementGraph(StatementGraph.CurrentFormat, digest, [.. _actors.Values], [.. _proposals.Values], Articles, Statements, Positions, origins,
                [.. summaries.OrderBy(s => s.Id, StringComparer.Ordinal)], _citations, [], [], []);
        }
    }
}
