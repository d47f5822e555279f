using System.CommandLine;
using System.Runtime.ExceptionServices;
using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Cli.Help;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Storage;

namespace KnowledgeGraph.Cli;

/// <summary>The command line as a whole: from arguments to an exit code, on a given terminal.</summary>
internal static class KgApplication
{
    /// <summary>Runs one command. Failures that a user can cause become a message on the error stream and an exit code.</summary>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken stop)
    {
        RootCommand root = CreateRoot(terminal);
        ParseResult parsed = root.Parse(args);
        // Help is given whatever else stands on the line: required options need not be known to ask for it.
        if (parsed.Errors.Count > 0 && !HelpWithExamples.IsAskedFor(root, parsed))
        {
            foreach (System.CommandLine.Parsing.ParseError error in parsed.Errors)
                terminal.Error(error.Message);
            terminal.Note($"See '{CommandPath(parsed)} --help'.");
            return ExitCode.WrongUse;
        }
        var configuration = new InvocationConfiguration
        {
            Output = terminal.Out,
            Error = terminal.ErrorOut,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            return await InvokeAsync(parsed, configuration, stop).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            terminal.Note("Interrupted. What was finished is kept; the same command goes on from there.");
            return ExitCode.Interrupted;
        }
        catch (UsageException error)
        {
            terminal.Error(error.Message);
            return ExitCode.WrongUse;
        }
        catch (StoreException error)
        {
            terminal.Error(error.Message);
            return ExitCode.StoreNotReached;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException or InvalidDataException)
        {
            terminal.Error(error.Message);
            return ExitCode.WrongUse;
        }
    }

    private static async Task<int> InvokeAsync(ParseResult parsed, InvocationConfiguration configuration, CancellationToken stop)
    {
        try
        {
            return await parsed.InvokeAsync(configuration, stop).ConfigureAwait(false);
        }
        // What went wrong on several threads at once is told as on one: the first failure is the one to act on.
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.Flatten().InnerExceptions[0]);
            throw;
        }
    }

    private static RootCommand CreateRoot(Terminal terminal)
    {
        var root = new RootCommand("Builds a graph of who proposes, supports, opposes and cites what from news articles, every edge with the sentence that proves it.");
        foreach (Command command in CommandList.Create(terminal))
            root.Add(command);
        HelpWithExamples.AddTo(root);
        return root;
    }

    private static string CommandPath(ParseResult parsed)
    {
        var names = new List<string>();
        for (System.CommandLine.Parsing.SymbolResult? result = parsed.CommandResult; result is System.CommandLine.Parsing.CommandResult command; result = result.Parent)
            names.Insert(0, command.Command is RootCommand ? "kg" : command.Command.Name);
        return string.Join(' ', names);
    }
}
