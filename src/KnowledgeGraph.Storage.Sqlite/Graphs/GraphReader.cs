using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Storage.Sqlite.Rows;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Graphs;

/// <summary>Reads the graph from its tables; to be used inside one read transaction, so that all tables are of one state.</summary>
internal sealed class GraphReader(SqliteConnection connection)
{
    /// <summary>Digest of the graph, or null when there is none.</summary>
    public string? ReadDigest() => RowReader.Read(connection, "SELECT digest FROM graph", r => r.GetString(0)).FirstOrDefault();

    /// <summary>The graph, or null when there is none.</summary>
    /// <exception cref="FormatException">A value is none of those that its column can have.</exception>
    public StatementGraph? Read()
    {
        List<(int Format, string Digest)> head = RowReader.Read(connection, "SELECT format, digest FROM graph", r => (r.GetInt32(0), r.GetString(1)));
        return head.Count == 0
            ? null
            : new StatementGraph(
                head[0].Format,
                head[0].Digest,
                ReadActors(),
                ReadProposals(),
                ReadArticles(),
                ReadStatements(),
                ReadPositions(),
                ReadOrigins(),
                ReadSummaries(),
                ReadCitations(),
                ReadSpeaksFor(),
                ReadConcerns(),
                RowReader.Read(
                    connection,
                    "SELECT article_id, other_id, score FROM same_stories ORDER BY seq",
                    r => new SameStoryEdge(r.GetString(0), r.GetString(1), r.GetDouble(2))));
    }

    private List<ActorNode> ReadActors()
    {
        Dictionary<string, List<string>> members = Lists("actor_members", "actor_id", "member");
        Dictionary<string, List<string>> roles = Lists("actor_roles", "actor_id", "role");
        Dictionary<string, List<string>> reasons = Lists("actor_reasons", "actor_id", "reason");
        Dictionary<string, List<KeyValuePair<string, string>>> attributes = RowReader.ReadLists<string, KeyValuePair<string, string>>(
            connection,
            "SELECT actor_id, key, value FROM actor_attributes ORDER BY actor_id, ord",
            r => new(r.GetString(1), r.GetString(2)));
        return RowReader.Read(connection, "SELECT id, type, name FROM actors ORDER BY seq", r =>
        {
            string id = r.GetString(0);
            return new ActorNode(id, ColumnText.Value<ActorType>(r.GetString(1)), r.GetString(2), Of(members, id), Of(roles, id), Of(attributes, id), Of(reasons, id));
        });
    }

    private List<ProposalNode> ReadProposals()
    {
        Dictionary<string, List<string>> members = Lists("proposal_members", "proposal_id", "member");
        return RowReader.Read(
            connection,
            "SELECT id, label, concept FROM proposals ORDER BY seq",
            r => new ProposalNode(r.GetString(0), r.GetString(1), Of(members, r.GetString(0)), r.Text(2)));
    }

    private List<ArticleNode> ReadArticles() => RowReader.Read(
        connection,
        "SELECT id, title, url, publisher, publisher_id, published, date, sha256, words, fingerprint FROM articles ORDER BY seq",
        r => new ArticleNode(r.GetString(0), r.Text(1), r.Text(2), r.Text(3), r.Text(4), r.Text(5), r.Text(6), r.GetString(7), r.GetInt32(8), r.GetString(9)));

    private List<StatementNode> ReadStatements() => RowReader.Read(
        connection,
        """SELECT id, article_id, source_id, within_id, text, start, "end", cue, quote, polarity, modality, confidence FROM statements ORDER BY seq""",
        r => new StatementNode(
            r.GetString(0), r.GetString(1), r.Text(2), r.Text(3), r.GetString(4), r.GetInt32(5), r.GetInt32(6), ColumnText.Spans(r.GetString(7)),
            ColumnText.Value<QuoteKind>(r.GetString(8)), ColumnText.Value<Polarity>(r.GetString(9)), ColumnText.Value<Modality>(r.GetString(10)), r.GetDouble(11)));

    private List<PositionNode> ReadPositions()
    {
        Dictionary<string, List<string>> via = Lists("position_via", "position_id", "actor_id");
        return RowReader.Read(
            connection,
            """
            SELECT id, article_id, actor_id, relation, proposal_id, target_actor_id, strength, confidence, date, "when", text, start, "end", target_text,
                   holder, target, statement_id, origin_id
            FROM positions ORDER BY seq
            """,
            r => new PositionNode(
                r.GetString(0), r.GetString(1), r.GetString(2), ColumnText.Value<Relation>(r.GetString(3)), Kind(r, 4), Target(r, 4),
                ColumnText.Value<Strength>(r.GetString(6)), r.GetDouble(7), r.Text(8), r.Text(9), r.GetString(10), r.GetInt32(11), r.GetInt32(12),
                r.GetString(13), ColumnText.Spans(r.GetString(14)), ColumnText.Spans(r.GetString(15)), r.Text(16), Of(via, r.GetString(0)), r.GetString(17)));
    }

    private List<Origin> ReadOrigins()
    {
        Dictionary<string, List<string>> positions = Lists("origin_positions", "origin_id", "position_id");
        return RowReader.Read(
            connection,
            "SELECT id, reason FROM origins ORDER BY seq",
            r => new Origin(r.GetString(0), r.GetString(1), Of(positions, r.GetString(0))));
    }

    private List<PositionSummary> ReadSummaries()
    {
        Dictionary<string, List<string>> positions = Lists("summary_positions", "summary_id", "position_id");
        return RowReader.Read(
            connection,
            """
            SELECT id, actor_id, relation, proposal_id, target_actor_id, articles, origins, first, last, until, strength, confidence
            FROM summaries ORDER BY seq
            """,
            r => new PositionSummary(
                r.GetString(0), r.GetString(1), ColumnText.Value<Relation>(r.GetString(2)), Kind(r, 3), Target(r, 3), Of(positions, r.GetString(0)),
                r.GetInt32(5), r.GetInt32(6), r.Text(7), r.Text(8), r.Text(9), ColumnText.Value<Strength>(r.GetString(10)), r.GetDouble(11)));
    }

    private List<CitationEdge> ReadCitations()
    {
        Dictionary<string, List<Evidence>> evidence = EvidenceOf("citation_evidence", "citation_id");
        return RowReader.Read(
            connection,
            "SELECT id, citing_article_id, citing_actor_id, cited_id, articles, first, last, confidence FROM citations ORDER BY seq",
            r => new CitationEdge(
                r.GetString(0), r.IsDBNull(1) ? NodeKind.Actor : NodeKind.Article, r.Text(1) ?? r.GetString(2), r.GetString(3),
                Of(evidence, r.GetString(0)), r.GetInt32(4), r.Text(5), r.Text(6), r.GetDouble(7)));
    }

    private List<SpeaksForEdge> ReadSpeaksFor()
    {
        Dictionary<string, List<Evidence>> evidence = EvidenceOf("speaks_for_evidence", "speaks_for_id");
        return RowReader.Read(
            connection,
            "SELECT id, actor_id, for_id, role, first, last FROM speaks_for ORDER BY seq",
            r => new SpeaksForEdge(r.GetString(0), r.GetString(1), r.GetString(2), r.GetString(3), Of(evidence, r.GetString(0)), r.Text(4), r.Text(5)));
    }

    private List<ConcernsEdge> ReadConcerns()
    {
        Dictionary<long, List<string>> positions = RowReader.ReadLists<long, string>(
            connection, "SELECT concerns_seq, position_id FROM concerns_positions ORDER BY concerns_seq, ord", r => r.GetString(1));
        return RowReader.Read(
            connection,
            "SELECT seq, proposal_id, actor_id FROM concerns ORDER BY seq",
            r => new ConcernsEdge(r.GetString(1), r.GetString(2), Of(positions, r.GetInt64(0))));
    }

    private Dictionary<string, List<string>> Lists(string table, string owner, string item) =>
        RowReader.ReadLists<string, string>(connection, $"SELECT {owner}, {item} FROM {table} ORDER BY {owner}, ord", r => r.GetString(1));

    private Dictionary<string, List<Evidence>> EvidenceOf(string table, string owner) => RowReader.ReadLists<string, Evidence>(
        connection,
        $"""SELECT {owner}, id, article_id, start, "end", text, confidence FROM {table} ORDER BY {owner}, ord""",
        r => new Evidence(r.GetString(1), r.GetString(2), r.GetInt32(3), r.GetInt32(4), r.GetString(5), r.GetDouble(6)));

    private static IReadOnlyList<T> Of<TOwner, T>(Dictionary<TOwner, List<T>> lists, TOwner owner)
        where TOwner : notnull => lists.TryGetValue(owner, out List<T>? list) ? list : [];

    private static TargetKind Kind(SqliteDataReader r, int proposalColumn) => r.IsDBNull(proposalColumn) ? TargetKind.Actor : TargetKind.Proposal;

    private static string Target(SqliteDataReader r, int proposalColumn) => r.Text(proposalColumn) ?? r.GetString(proposalColumn + 1);
}
