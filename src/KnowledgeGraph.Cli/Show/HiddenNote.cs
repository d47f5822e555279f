using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Filtering;

namespace KnowledgeGraph.Cli.Show;

/// <summary>Says how much the defaults hide, so that nobody takes the table for all there is.</summary>
internal static class HiddenNote
{
    public static void Write(Terminal terminal, StatementGraph whole, StatementGraph shown, GraphFilter filter)
    {
        int hidden = whole.Summaries.Count - shown.Summaries.Count;
        if (hidden > 0 && !filter.WithPast)
            terminal.Note($"{shown.Summaries.Count} of {whole.Summaries.Count} positions shown; --all shows the {hidden} that are less sure, given up or filtered out.");
    }
}
