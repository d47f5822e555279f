using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Pipeline.Lookup;

namespace KnowledgeGraph.Cli.Show;

/// <summary>What a detailed view is asked for.</summary>
/// <param name="Terminal">Where to write.</param>
/// <param name="Index">The whole graph.</param>
/// <param name="Shown">What the filters leave of it.</param>
/// <param name="Asked">The user's words: a name, a wording, an id.</param>
/// <param name="Json">JSON instead of text.</param>
internal sealed record DetailRequest(Terminal Terminal, GraphIndex Index, StatementGraph Shown, string Asked, bool Json);
