using System.CommandLine;
using KnowledgeGraph.Cli.Terminals;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>All commands, in the order in which help lists them.</summary>
internal static class CommandList
{
    public static IEnumerable<Command> Create(Terminal terminal)
    {
        foreach (Command planned in PlannedCommands.Create(terminal))
            yield return planned;
    }
}
