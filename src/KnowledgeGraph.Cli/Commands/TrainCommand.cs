using System.CommandLine;
using KnowledgeGraph.Cli.Terminals;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg train</c>: makes the models that are learnt in the project.</summary>
internal static class TrainCommand
{
    public static Command Create(Terminal terminal)
    {
        var command = new Command("train", "trains a model from a marked corpus");
        command.Add(CoreferenceCommands.Train(terminal));
        command.Add(AttributionTraining.Create(terminal));
        command.Add(PositionCommands.Train(terminal));
        return command;
    }
}
