using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Resolution.Actors;
using KnowledgeGraph.Resolution.Positions;
using KnowledgeGraph.Resolution.Proposals;

namespace KnowledgeGraph.Resolution;

/// <summary>Puts the parts together: statements, citations, offices, what concerns whom; actors that take part in nothing stay out.</summary>
internal static class GraphAssembly
{
    public static StatementGraph Of(
        IReadOnlyList<ArticleRecord> records,
        string digest,
        ResolvedActors actors,
        ResolvedProposals proposals,
        IReadOnlyList<PositionDraft> drafts,
        IReadOnlyList<PositionNode> positions,
        IReadOnlyList<Origin> origins,
        IReadOnlyList<SameStoryEdge> stories)
    {
        var articles = records.Select((r, i) => Article(r, actors.IdOf(i, ActorResolver.Outlet))).ToList();
        var statements = records.SelectMany((r, i) => Statements(r, i, actors)).DistinctBy(s => s.Id, StringComparer.Ordinal).OrderBy(s => s.Id, StringComparer.Ordinal).ToList();
        var dates = records.ToDictionary(r => r.Article.Id, r => r.Article.Date, StringComparer.Ordinal);
        var citations = CitationAggregation.Of(records.SelectMany((r, i) => Citations(r, i, actors)), id => dates[id]);
        var concerns = Concerns(drafts, positions, actors);

        var active = new HashSet<string>(StringComparer.Ordinal);
        active.UnionWith(positions.SelectMany(p => p.Via.Append(p.ActorId)));
        active.UnionWith(positions.Where(p => p.TargetKind == TargetKind.Actor).Select(p => p.TargetId));
        active.UnionWith(statements.Select(s => s.SourceId).OfType<string>());
        active.UnionWith(citations.Select(c => c.CitedId).Concat(citations.Where(c => c.CitingKind == NodeKind.Actor).Select(c => c.CitingId)));
        active.UnionWith(concerns.Select(c => c.ActorId));
        active.UnionWith(articles.Select(a => a.PublisherId).OfType<string>());
        var speaksFor = Offices.Of(records, actors, active);
        active.UnionWith(speaksFor.Select(s => s.ForId));

        return new StatementGraph(
            StatementGraph.CurrentFormat,
            digest,
            [.. actors.Nodes.Where(n => active.Contains(n.Id))],
            proposals.Nodes,
            articles,
            statements,
            positions,
            origins,
            PositionAggregation.Of(positions),
            citations,
            speaksFor,
            concerns,
            stories);
    }

    private static ArticleNode Article(ArticleRecord record, string? outlet)
    {
        var article = record.Article;
        return new ArticleNode(article.Id, article.Title, article.Url, article.Publisher, outlet, article.Published, article.Date, article.Sha256, article.Words, record.Fingerprint);
    }

    private static IEnumerable<StatementNode> Statements(ArticleRecord record, int article, ResolvedActors actors)
    {
        var ids = record.Statements.ToDictionary(s => s.Id, s => PositionNodes.StatementId(record.Article.Id, s), StringComparer.Ordinal);
        foreach (var statement in record.Statements)
        {
            List<TextSpan> spans = [.. statement.Source?.Spans ?? [], .. statement.Cue.Spans, .. statement.Content.Spans];
            var within = statement.Parent is { } parent && ids[parent] != ids[statement.Id] ? ids[parent] : null;
            yield return new StatementNode(
                ids[statement.Id],
                record.Article.Id,
                actors.IdOf(article, statement.Source?.Entity),
                within,
                statement.Content.Text ?? "",
                spans.Min(s => s.Start),
                spans.Max(s => s.End),
                statement.Cue.Spans,
                statement.Quote,
                statement.Polarity,
                statement.Modality,
                statement.Confidence);
        }
    }

    private static IEnumerable<(NodeKind, string, string, Evidence)> Citations(ArticleRecord record, int article, ResolvedActors actors)
    {
        foreach (var citation in record.Citations)
        {
            var kind = citation.Citing.Article ? NodeKind.Article : NodeKind.Actor;
            IReadOnlyList<string> citing = citation.Citing.Article ? [record.Article.Id] : actors.IdsOf(article, citation.Citing.Entity);
            var pairs = citing.SelectMany(c => actors.IdsOf(article, citation.Cited.Entity), (from, to) => (From: from, To: to));
            foreach (var (from, to) in pairs.Where(p => p.From != p.To))
            {
                var id = GraphIds.Of("citation", record.Article.Id, GraphIds.Part(citation.Evidence.Spans), GraphIds.Part(citation.Cited.Spans), from, to);
                yield return (kind, from, to, new Evidence(
                    id, record.Article.Id, citation.Evidence.Spans.Min(s => s.Start), citation.Evidence.Spans.Max(s => s.End), citation.Evidence.Text ?? "", citation.Confidence));
            }
        }
    }

    private static List<ConcernsEdge> Concerns(IReadOnlyList<PositionDraft> drafts, IReadOnlyList<PositionNode> positions, ResolvedActors actors)
    {
        var proposalOf = positions.Where(p => p.TargetKind == TargetKind.Proposal).ToDictionary(p => p.Id, p => p.TargetId, StringComparer.Ordinal);
        return
        [
            .. drafts.Where(d => proposalOf.ContainsKey(d.Id))
                .SelectMany(d => d.Position.About.SelectMany(a => actors.IdsOf(d.Article, a)).Select(a => (Proposal: proposalOf[d.Id], Actor: a, Position: d.Id)))
                .GroupBy(c => (c.Proposal, c.Actor))
                .OrderBy(g => g.Key.Proposal, StringComparer.Ordinal).ThenBy(g => g.Key.Actor, StringComparer.Ordinal)
                .Select(g => new ConcernsEdge(g.Key.Proposal, g.Key.Actor, [.. g.Select(c => c.Position).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])),
        ];
    }
}
