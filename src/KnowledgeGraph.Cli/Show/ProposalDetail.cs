using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Show;

/// <summary>One proposal: its wordings, whom it concerns, and every position on it with its sentence.</summary>
internal static class ProposalDetail
{
    public static void Write(DetailRequest request)
    {
        ProposalNode proposal = NodeChoice.Proposal(request.Index, request.Asked);
        PositionSummary[] summaries = [.. request.Shown.Summaries.Where(s => string.Equals(s.TargetId, proposal.Id, StringComparison.Ordinal))];
        PositionNode[] positions = [.. summaries.SelectMany(s => s.Positions).Select(id => request.Index.Positions[id])];
        if (request.Json)
        {
            JsonOutput.Write(request.Terminal, new { proposal, summaries, positions });
            return;
        }
        IAnsiConsole screen = request.Terminal.Screen;
        screen.Write(new Text($"{SafeText.Line(proposal.Label)}\n", new Style(decoration: Decoration.Bold)));
        screen.Write(new Text($"  {proposal.Id}\n"));
        foreach (string wording in proposal.Members)
            screen.Write(new Text($"  also: {SafeText.Line(wording)}\n"));
        foreach (ConcernsEdge concerns in request.Shown.Concerns.Where(c => string.Equals(c.ProposalId, proposal.Id, StringComparison.Ordinal)))
            screen.Write(new Text($"  concerns: {SafeText.Line(request.Index.LabelOf(concerns.ActorId))}\n"));
        screen.Write(new Text("\n"));
        PositionsView.Of(request.Index, summaries).Write(request.Terminal, json: false);
        screen.Write(new Text("\n"));
        EvidenceView.Write(request.Terminal, request.Index, positions, withMatter: false);
    }
}
