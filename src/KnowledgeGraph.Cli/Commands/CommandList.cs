using System.CommandLine;
using KnowledgeGraph.Cli.Terminals;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>All commands, in the order in which help lists them.</summary>
internal static class CommandList
{
    public static IEnumerable<Command> Create(Terminal terminal) =>
    [
        BuildCommand.Create(terminal),
        ShowCommand.Create(terminal),
        SearchCommand.Create(terminal),
        TableCommand.Create(terminal),
        SampleCommand.Create(terminal),
        ExportCommand.Create(terminal),
        ImportCommand.Create(terminal),
        PushCommand.Create(terminal),
        QueriesCommand.Create(terminal),
        QueryCommand.Create(terminal),
        VerifyCommand.Create(terminal),
        RemoveCommand.Create(terminal),
        ExtractCommand.Create(terminal),
        LanguageCommand.Create(terminal),
        BenchCommand.Create(terminal),
        TrainCommand.Create(terminal),
        EvaluateCommand.Create(terminal),
        MatchCommand.Create(terminal),
        .. PlannedCommands.Create(terminal),
    ];
}
