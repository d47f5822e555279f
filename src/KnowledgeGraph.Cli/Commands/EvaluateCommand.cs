using System.CommandLine;
using KnowledgeGraph.Cli.Terminals;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg evaluate</c>: scores the models that are learnt in the project.</summary>
internal static class EvaluateCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("evaluate", "scores a model on a marked corpus");
        command.Add(CoreferenceCommands.Evaluate(terminal));
        command.Add(AttributionEvaluating.Create(terminal));
        command.Add(PositionCommands.Evaluate(terminal));
        return command;
    }
}
