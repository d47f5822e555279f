using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Storage.Sqlite.Rows;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Storage.Sqlite.Graphs;

/// <summary>Writes a graph into its tables, those first that others refer to; to be used inside a transaction.</summary>
internal sealed class GraphWriter(SqliteConnection connection)
{
    private static readonly string[] EvidenceColumns = ["ord", "id", "article_id", "start", "\"end\"", "text", "confidence"];

    /// <summary>The graph's tables, so that a table comes before those that it refers to.</summary>
    private static readonly string[] Tables =
    [
        "same_stories", "concerns_positions", "concerns", "speaks_for_evidence", "speaks_for", "citation_evidence", "citations", "summary_positions",
        "summaries", "origin_positions", "position_via", "positions", "origins", "statements", "articles", "proposal_members", "proposals",
        "actor_members", "actor_roles", "actor_attributes", "actor_reasons", "actors", "graph",
    ];

    /// <summary>Empties the graph's tables.</summary>
    public void Clear()
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = string.Join(";\n", Tables.Select(t => "DELETE FROM " + t));
        command.ExecuteNonQuery();
    }

    /// <summary>Writes the graph into empty tables.</summary>
    public void Write(StatementGraph graph)
    {
        using (RowWriter row = Into("graph", "only", "format", "digest"))
            row.Write(1, graph.Format, graph.Digest);
        WriteActors(graph.Actors);
        WriteProposals(graph.Proposals);
        WriteArticles(graph.Articles);
        WriteStatements(graph.Statements);
        WritePositions(graph.Positions, graph.Origins);
        WriteSummaries(graph.Summaries);
        WriteCitations(graph.Citations);
        WriteSpeaksFor(graph.SpeaksFor);
        WriteConcerns(graph.Concerns);
        using RowWriter stories = Into("same_stories", "article_id", "other_id", "score");
        foreach (SameStoryEdge edge in graph.SameStories)
            stories.Write(edge.ArticleId, edge.OtherId, edge.Score);
    }

    private RowWriter Into(string table, params ReadOnlySpan<string> columns) => new(connection, table, columns);

    private void WriteActors(IReadOnlyList<ActorNode> actors)
    {
        using RowWriter rows = Into("actors", "id", "type", "name");
        using RowWriter members = Into("actor_members", "actor_id", "ord", "member");
        using RowWriter roles = Into("actor_roles", "actor_id", "ord", "role");
        using RowWriter attributes = Into("actor_attributes", "actor_id", "ord", "key", "value");
        using RowWriter reasons = Into("actor_reasons", "actor_id", "ord", "reason");
        foreach (ActorNode actor in actors)
        {
            rows.Write(actor.Id, actor.Type.ToString(), actor.Name);
            members.WriteList(actor.Id, actor.Members);
            roles.WriteList(actor.Id, actor.Roles);
            reasons.WriteList(actor.Id, actor.Reasons);
            for (int i = 0; i < actor.Attributes.Count; i++)
                attributes.Write(actor.Id, i, actor.Attributes[i].Key, actor.Attributes[i].Value);
        }
    }

    private void WriteProposals(IReadOnlyList<ProposalNode> proposals)
    {
        using RowWriter rows = Into("proposals", "id", "label", "concept");
        using RowWriter members = Into("proposal_members", "proposal_id", "ord", "member");
        foreach (ProposalNode proposal in proposals)
        {
            rows.Write(proposal.Id, proposal.Label, proposal.Concept);
            members.WriteList(proposal.Id, proposal.Members);
        }
    }

    private void WriteArticles(IReadOnlyList<ArticleNode> articles)
    {
        using RowWriter rows = Into("articles", "id", "title", "url", "publisher", "publisher_id", "published", "date", "sha256", "words", "fingerprint");
        foreach (ArticleNode a in articles)
            rows.Write(a.Id, a.Title, a.Url, a.Publisher, a.PublisherId, a.Published, a.Date, a.Sha256, a.Words, a.Fingerprint);
    }

    private void WriteStatements(IReadOnlyList<StatementNode> statements)
    {
        using RowWriter rows = Into(
            "statements", "id", "article_id", "source_id", "within_id", "text", "start", "\"end\"", "cue", "quote", "polarity", "modality", "confidence");
        foreach (StatementNode s in statements)
        {
            rows.Write(
                s.Id, s.ArticleId, s.SourceId, s.WithinId, s.Text, s.Start, s.End, ColumnText.Spans(s.Cue),
                ColumnText.Lower(s.Quote), ColumnText.Lower(s.Polarity), ColumnText.Lower(s.Modality), s.Confidence);
        }
    }

    private void WritePositions(IReadOnlyList<PositionNode> positions, IReadOnlyList<Origin> origins)
    {
        using (RowWriter rows = Into("origins", "id", "reason"))
        {
            foreach (Origin origin in origins)
                rows.Write(origin.Id, origin.Reason);
        }
        using (RowWriter rows = Into(
            "positions", "id", "article_id", "actor_id", "relation", "proposal_id", "target_actor_id", "strength", "confidence", "date", "\"when\"", "text",
            "start", "\"end\"", "target_text", "holder", "target", "statement_id", "origin_id"))
        {
            using RowWriter via = Into("position_via", "position_id", "ord", "actor_id");
            foreach (PositionNode p in positions)
            {
                rows.Write(
                    p.Id, p.ArticleId, p.ActorId, ColumnText.Lower(p.Relation), OnProposal(p.TargetKind, p.TargetId), OnActor(p.TargetKind, p.TargetId),
                    ColumnText.Lower(p.Strength), p.Confidence, p.Date, p.When, p.Text, p.Start, p.End, p.TargetText,
                    ColumnText.Spans(p.Holder), ColumnText.Spans(p.Target), p.StatementId, p.OriginId);
                via.WriteList(p.Id, p.Via);
            }
        }
        using RowWriter members = Into("origin_positions", "origin_id", "ord", "position_id");
        foreach (Origin origin in origins)
            members.WriteList(origin.Id, origin.Positions);
    }

    private void WriteSummaries(IReadOnlyList<PositionSummary> summaries)
    {
        using RowWriter rows = Into(
            "summaries", "id", "actor_id", "relation", "proposal_id", "target_actor_id", "articles", "origins", "first", "last", "until", "strength", "confidence");
        using RowWriter positions = Into("summary_positions", "summary_id", "ord", "position_id");
        foreach (PositionSummary s in summaries)
        {
            rows.Write(
                s.Id, s.ActorId, ColumnText.Lower(s.Relation), OnProposal(s.TargetKind, s.TargetId), OnActor(s.TargetKind, s.TargetId),
                s.Articles, s.Origins, s.First, s.Last, s.Until, ColumnText.Lower(s.Strength), s.Confidence);
            positions.WriteList(s.Id, s.Positions);
        }
    }

    private void WriteCitations(IReadOnlyList<CitationEdge> citations)
    {
        using RowWriter rows = Into("citations", "id", "citing_article_id", "citing_actor_id", "cited_id", "articles", "first", "last", "confidence");
        using RowWriter evidence = Into("citation_evidence", ["citation_id", .. EvidenceColumns]);
        foreach (CitationEdge c in citations)
        {
            bool isArticle = c.CitingKind == NodeKind.Article;
            rows.Write(c.Id, isArticle ? c.CitingId : null, isArticle ? null : c.CitingId, c.CitedId, c.Articles, c.First, c.Last, c.Confidence);
            WriteEvidence(evidence, c.Id, c.Evidence);
        }
    }

    private void WriteSpeaksFor(IReadOnlyList<SpeaksForEdge> edges)
    {
        using RowWriter rows = Into("speaks_for", "id", "actor_id", "for_id", "role", "first", "last");
        using RowWriter evidence = Into("speaks_for_evidence", ["speaks_for_id", .. EvidenceColumns]);
        foreach (SpeaksForEdge edge in edges)
        {
            rows.Write(edge.Id, edge.ActorId, edge.ForId, edge.Role, edge.First, edge.Last);
            WriteEvidence(evidence, edge.Id, edge.Evidence);
        }
    }

    private void WriteConcerns(IReadOnlyList<ConcernsEdge> edges)
    {
        using RowWriter rows = Into("concerns", "seq", "proposal_id", "actor_id");
        using RowWriter positions = Into("concerns_positions", "concerns_seq", "ord", "position_id");
        for (int i = 0; i < edges.Count; i++)
        {
            rows.Write(i + 1, edges[i].ProposalId, edges[i].ActorId);
            positions.WriteList(i + 1, edges[i].Positions);
        }
    }

    private static void WriteEvidence(RowWriter rows, string owner, IReadOnlyList<Evidence> evidence)
    {
        for (int i = 0; i < evidence.Count; i++)
            rows.Write(owner, i, evidence[i].Id, evidence[i].ArticleId, evidence[i].Start, evidence[i].End, evidence[i].Text, evidence[i].Confidence);
    }

    private static string? OnProposal(TargetKind kind, string id) => kind == TargetKind.Proposal ? id : null;

    private static string? OnActor(TargetKind kind, string id) => kind == TargetKind.Actor ? id : null;
}
