using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Resolution.Actors;
using KnowledgeGraph.Resolution.Positions;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>Which wordings are the same matter: from the targets of positions to proposal nodes.</summary>
internal static class ProposalResolver
{
    private const int SuffixDigits = 6;

    public static ResolvedProposals Resolve(IReadOnlyList<ArticleRecord> records, IReadOnlyList<PositionDraft> drafts, CorrectionSet corrections, AnalystTables tables, List<string> notes)
    {
        var nodes = new List<ProposalNode>();
        var idOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in drafts.GroupBy(d => string.Join(' ', d.Position.Target.Lemmas.Order(StringComparer.Ordinal)), StringComparer.Ordinal))
        {
            var members = group.Select(d => NameKey.Of(d.Position.Target.Text)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            var label = group.Select(d => d.Position.Target.Text).Order(StringComparer.Ordinal).First();
            var id = $"{NameKey.Slug(label)}-{GraphIds.HashOf(SuffixDigits, [.. members])}";
            nodes.Add(new ProposalNode(id, label, members, null));
            foreach (var draft in group)
            {
                idOf[draft.Id] = id;
            }
        }

        return new ResolvedProposals([.. nodes.OrderBy(n => n.Id, StringComparer.Ordinal)], idOf);
    }
}
