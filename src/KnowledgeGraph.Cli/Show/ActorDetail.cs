using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Lookup;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Show;

/// <summary>One actor: who it is, whom it speaks for, what it holds, what is held about it, whom it cites.</summary>
internal static class ActorDetail
{
    public static void Write(DetailRequest request)
    {
        ActorNode actor = NodeChoice.Actor(request.Index, request.Asked);
        bool IsHis(PositionSummary s) => Same(s.ActorId, actor.Id) || Same(s.TargetId, actor.Id);
        if (request.Json)
        {
            JsonOutput.Write(request.Terminal, new
            {
                actor,
                speaksFor = request.Shown.SpeaksFor.Where(s => Same(s.ActorId, actor.Id) || Same(s.ForId, actor.Id)),
                positions = request.Shown.Summaries.Where(IsHis),
                citations = request.Shown.Citations.Where(c => Same(c.CitingId, actor.Id) || Same(c.CitedId, actor.Id)),
            });
            return;
        }
        WriteHead(request, actor);
        PositionsView.Of(request.Index, request.Shown.Summaries.Where(IsHis)).Write(request.Terminal, json: false);
        foreach (CitationEdge citation in request.Shown.Citations.Where(c => Same(c.CitingId, actor.Id)))
            request.Terminal.Screen.Write(Line($"cites {request.Index.LabelOf(citation.CitedId)} ({citation.Articles} articles)"));
        foreach (CitationEdge citation in request.Shown.Citations.Where(c => Same(c.CitedId, actor.Id)))
            request.Terminal.Screen.Write(Line($"cited by {request.Index.LabelOf(citation.CitingId)} ({citation.Articles} articles)"));
    }

    private static void WriteHead(DetailRequest request, ActorNode actor)
    {
        IAnsiConsole screen = request.Terminal.Screen;
        screen.Write(new Text($"{SafeText.Line(actor.Name)}\n", new Style(decoration: Decoration.Bold)));
        screen.Write(Line($"{actor.Type}, {actor.Id}"));
        screen.Write(Line("also: " + string.Join("; ", actor.Members)));
        if (actor.Roles.Count > 0)
            screen.Write(Line("roles: " + string.Join("; ", actor.Roles)));
        foreach (KeyValuePair<string, string> attribute in actor.Attributes)
            screen.Write(Line($"{attribute.Key}: {attribute.Value}"));
        foreach (SpeaksForEdge edge in request.Shown.SpeaksFor.Where(s => Same(s.ActorId, actor.Id)))
            screen.Write(Line($"{edge.Role} of {request.Index.LabelOf(edge.ForId)}"));
        foreach (SpeaksForEdge edge in request.Shown.SpeaksFor.Where(s => Same(s.ForId, actor.Id)))
            screen.Write(Line($"its {edge.Role}: {request.Index.LabelOf(edge.ActorId)}"));
        foreach (string reason in actor.Reasons)
            screen.Write(Line("merged: " + reason));
        screen.Write(new Text("\n"));
    }

    private static Text Line(string text) => new($"  {SafeText.Line(text)}\n");

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
