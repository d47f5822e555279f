using System.CommandLine;
using KnowledgeGraph.Cli.Terminals;

namespace KnowledgeGraph.Cli.Commands;

/// <summary>Commands whose names are fixed and which a later version brings: they say which, instead of an unknown-command error.</summary>
internal static class PlannedCommands
{
    private static readonly (string Name, string Gives, string Version)[] Planned =
    [
        ("review", "goes through positions to confirm, reject, relabel and merge", "0.3"),
        ("correct", "writes one correction", "0.3"),
        ("network", "discourse networks of agreement and conflict", "0.4"),
        ("report", "a report on an actor, a proposal or a period", "0.4"),
        ("compare", "compares two graphs", "0.4"),
    ];

    public static IEnumerable<Command> Create(Terminal terminal) => Planned.Select(p => Create(terminal, p.Name, p.Gives, p.Version));

    private static Command Create(Terminal terminal, string name, string gives, string version)
    {
        var command = new Command(name, $"{gives} (comes with version {version})") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction(_ =>
        {
            terminal.Error($"'kg {name}' ({gives}) comes with version {version}; this is {ProductVersion.Text}.");
            return ExitCode.WrongUse;
        });
        return command;
    }
}
