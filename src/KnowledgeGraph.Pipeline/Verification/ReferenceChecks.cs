using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Pipeline.Verification;

/// <summary>Checks that ids stand once, in order, and that all that is referred to is there.</summary>
internal static class ReferenceChecks
{
    public static IEnumerable<VerificationFinding> Of(StatementGraph graph)
    {
        var findings = new List<VerificationFinding>();
        HashSet<string> actors = Ids("actors", graph.Actors.Select(a => a.Id), findings);
        HashSet<string> proposals = Ids("proposals", graph.Proposals.Select(p => p.Id), findings);
        HashSet<string> articles = Ids("articles", graph.Articles.Select(a => a.Id), findings);
        HashSet<string> statements = Ids("statements", graph.Statements.Select(s => s.Id), findings);
        HashSet<string> positions = Ids("positions", graph.Positions.Select(p => p.Id), findings);
        HashSet<string> origins = Ids("origins", graph.Origins.Select(o => o.Id), findings);
        Ids("summaries", graph.Summaries.Select(s => s.Id), findings);
        Ids("citations", graph.Citations.Select(c => c.Id), findings);
        Ids("speaksFor", graph.SpeaksFor.Select(s => s.Id), findings);

        foreach (ArticleNode a in graph.Articles)
            Need(a.Id, "outlet", a.PublisherId, actors);
        foreach (StatementNode s in graph.Statements)
        {
            Need(s.Id, "article", s.ArticleId, articles);
            Need(s.Id, "source", s.SourceId, actors);
            Need(s.Id, "outer statement", s.WithinId, statements);
            if (s.Start > s.End || s.Cue.Any(c => c.Start < s.Start || c.End > s.End))
                findings.Add(new(VerificationCheck.Span, s.Id, "the cue stands outside the statement"));
        }
        foreach (PositionNode p in graph.Positions)
        {
            Need(p.Id, "article", p.ArticleId, articles);
            Need(p.Id, "holder", p.ActorId, actors);
            Need(p.Id, "target", p.TargetId, p.TargetKind == TargetKind.Proposal ? proposals : actors);
            Need(p.Id, "statement", p.StatementId, statements);
            Need(p.Id, "origin", p.OriginId, origins);
            foreach (string via in p.Via)
                Need(p.Id, "reporter", via, actors);
            if (p.Start > p.End || p.Holder.Concat(p.Target).Any(s => s.Start < p.Start || s.End > p.End))
                findings.Add(new(VerificationCheck.Span, p.Id, "holder or target stand outside the evidence"));
        }
        foreach (Origin o in graph.Origins)
            NeedAll(o.Id, "position", o.Positions, positions);
        foreach (PositionSummary s in graph.Summaries)
        {
            Need(s.Id, "holder", s.ActorId, actors);
            Need(s.Id, "target", s.TargetId, s.TargetKind == TargetKind.Proposal ? proposals : actors);
            NeedAll(s.Id, "position", s.Positions, positions);
        }
        foreach (CitationEdge c in graph.Citations)
        {
            Need(c.Id, "citing node", c.CitingId, c.CitingKind == NodeKind.Article ? articles : actors);
            Need(c.Id, "cited actor", c.CitedId, actors);
            NeedAll(c.Id, "article", c.Evidence.Select(e => e.ArticleId), articles);
        }
        foreach (SpeaksForEdge s in graph.SpeaksFor)
        {
            Need(s.Id, "speaker", s.ActorId, actors);
            Need(s.Id, "actor spoken for", s.ForId, actors);
            NeedAll(s.Id, "article", s.Evidence.Select(e => e.ArticleId), articles);
        }
        foreach (ConcernsEdge c in graph.Concerns)
        {
            Need(c.ProposalId, "proposal", c.ProposalId, proposals);
            Need(c.ProposalId, "actor concerned", c.ActorId, actors);
            NeedAll(c.ProposalId, "position", c.Positions, positions);
        }
        foreach (SameStoryEdge s in graph.SameStories)
            NeedAll(s.ArticleId, "article", [s.ArticleId, s.OtherId], articles);
        return findings;

        void Need(string id, string what, string? reference, HashSet<string> known)
        {
            if (reference is not null && !known.Contains(reference))
                findings.Add(new(VerificationCheck.Reference, id, $"its {what} is not in the graph"));
        }

        void NeedAll(string id, string what, IEnumerable<string> references, HashSet<string> known)
        {
            foreach (string reference in references)
                Need(id, what, reference, known);
        }
    }

    private static HashSet<string> Ids(string list, IEnumerable<string> ids, List<VerificationFinding> findings)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        string? before = null;
        foreach (string id in ids)
        {
            if (!known.Add(id))
                findings.Add(new(VerificationCheck.Order, id, $"stands twice in {list}"));
            else if (before is not null && string.CompareOrdinal(before, id) > 0)
                findings.Add(new(VerificationCheck.Order, id, $"is out of order in {list}"));
            before = id;
        }
        return known;
    }
}
