using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Resolution.Actors;
using KnowledgeGraph.Resolution.Positions;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>Which wordings are the same matter: from the targets of positions to proposal nodes. Stance plays no role, so that demand and rejection meet.</summary>
internal sealed class ProposalResolver(MatterMatcher matcher)
{
    // A pair below this is no pair for the clusters.
    private const double LeastProbability = 0.1;
    private const double VagueProbability = 0.9;
    private const double ConceptLikeness = 0.5;

    /// <summary>Resolves the matters.</summary>
    /// <param name="records">In ordinal order of article ids.</param>
    /// <param name="actors">Who is who.</param>
    /// <param name="drafts">Positions whose target is a proposal.</param>
    /// <param name="corrections">What the analyst corrected.</param>
    /// <param name="tables">The analyst's codebook.</param>
    /// <param name="notes">Receives what the analyst should know.</param>
    public ResolvedProposals Resolve(IReadOnlyList<ArticleRecord> records, ResolvedActors actors, IReadOnlyList<PositionDraft> drafts, CorrectionSet corrections, AnalystTables tables, List<string> notes)
    {
        var units = Units(records, actors, drafts);
        var pairs = MatterCandidates.Of(units).AsParallel().AsOrdered()
            .Where(p => !units[p.A].Wording.IsVague && !units[p.B].Wording.IsVague)
            .Select(p => (p.A, p.B, Probability: MatterModel.Score(new WordingComparison(units[p.A].Wording, units[p.B].Wording))))
            .Where(p => p.Probability >= LeastProbability)
            .Concat(VagueWordings(units).AsParallel().AsOrdered())
            .ToList();

        var analyst = new ProposalCorrections(corrections, units, notes);
        var clusters = new MatterClusters(units.Count, pairs, analyst.Forbidden);
        analyst.Join(clusters);
        var concepts = tables.Concepts.SelectMany(c => c.Examples.Prepend(c.Label).Select(e => (c.Id, Wording: new Wording("", "", e, "", matcher.Vectors)))).ToList();
        var nodes = new List<ProposalNode>();
        var idOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cluster in clusters.Agglomerate(MatterModel.Threshold))
        {
            var members = cluster.ConvertAll(i => units[i]);
            var node = ProposalNaming.Node(members, analyst.LabelOf(members), Concept(members, concepts));
            nodes.Add(node);
            foreach (var position in members.SelectMany(m => m.Positions))
            {
                idOf[position.Id] = node.Id;
            }
        }

        return new ResolvedProposals([.. nodes.OrderBy(n => n.Id, StringComparer.Ordinal).DistinctBy(n => n.Id, StringComparer.Ordinal)], idOf);
    }

    private List<MatterUnit> Units(IReadOnlyList<ArticleRecord> records, ResolvedActors actors, IReadOnlyList<PositionDraft> drafts)
    {
        var articles = drafts.GroupBy(d => d.Article).OrderBy(g => g.Key).ToList();
        var wordings = articles.AsParallel().AsOrdered().Select(article =>
        {
            var header = records[article.Key].Article;
            var names = ArticleNames.Of(records[article.Key], e => actors.IdsOf(article.Key, e.Id));
            return article.GroupBy(d => NameKey.Of(d.Position.Target.Text)).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g =>
            {
                var ordered = g.OrderBy(d => d.Position.Evidence.Spans[0].Start).ThenBy(d => d.Id, StringComparer.Ordinal).ToList();
                return (Wording: new Wording(header.Id, header.Title ?? "", ordered[0].Position.Target.Text, ordered[0].Position.Evidence.Text ?? "", matcher.Vectors, names, StartOf(ordered[0].Position.Target)), Positions: ordered);
            }).ToList();
        }).ToList();
        return [.. wordings.SelectMany(w => w).Select((w, i) => new MatterUnit(i, w.Wording, w.Positions))];
    }

    /// <summary>Where the target's text begins, if it is a copy of the article's.</summary>
    private static int StartOf(PositionTarget target) =>
        target.Spans is [var only] && only.End - only.Start == target.Text.Length ? only.Start : -1;

    /// <summary>"It", "the plan": taken for the matter that the article spoke of last.</summary>
    private static IEnumerable<(int A, int B, double Probability)> VagueWordings(List<MatterUnit> units)
    {
        foreach (var article in units.GroupBy(u => u.Wording.Article, StringComparer.Ordinal))
        {
            MatterUnit? spokenOf = null;
            foreach (var unit in article.OrderBy(u => u.Positions[0].Position.Evidence.Spans[0].Start).ThenBy(u => u.Index))
            {
                if (!unit.Wording.IsVague)
                {
                    spokenOf = unit;
                }
                else if (spokenOf is not null)
                {
                    yield return (Math.Min(spokenOf.Index, unit.Index), Math.Max(spokenOf.Index, unit.Index), VagueProbability);
                }
            }
        }
    }

    private static string? Concept(List<MatterUnit> units, List<(string Id, Wording Wording)> concepts) =>
        concepts
            .Select(c => (c.Id, Likeness: units.Max(u => Likeness(u.Wording, c.Wording))))
            .Where(c => c.Likeness >= ConceptLikeness)
            .OrderByDescending(c => c.Likeness).ThenBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => c.Id).FirstOrDefault();

    /// <summary>A codebook has no article: half the cosine, half how well the words are covered.</summary>
    private static double Likeness(Wording wording, Wording example)
    {
        var comparison = new WordingComparison(wording, example);
        return (comparison.Cosine + comparison.CoverLeast) / 2;
    }
}
