using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Cli.Help;

/// <summary><c>--help</c> that ends with examples, and the exit codes at the root.</summary>
internal static class HelpWithExamples
{
    private static readonly ConditionalWeakTable<Command, string[]> Examples = [];

    /// <summary>Gives a command the examples that its help shows; without the leading <c>kg</c>.</summary>
    public static T WithExamples<T>(this T command, params string[] examples)
        where T : Command
    {
        Examples.AddOrUpdate(command, examples);
        return command;
    }

    /// <summary>Puts the examples behind the help that the parser's library writes.</summary>
    public static void AddTo(RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new Action((SynchronousCommandLineAction)help.Action!);
    }

    /// <summary>Whether the command line asks for help.</summary>
    public static bool IsAskedFor(RootCommand root, ParseResult parsed) => parsed.GetResult(root.Options.OfType<HelpOption>().Single()) is not null;

    private sealed class Action(SynchronousCommandLineAction inner) : SynchronousCommandLineAction
    {
        public override bool Terminating => true;

        public override int Invoke(ParseResult parseResult)
        {
            int code = inner.Invoke(parseResult);
            TextWriter output = parseResult.InvocationConfiguration.Output;
            if (Examples.TryGetValue(parseResult.CommandResult.Command, out string[]? examples))
            {
                output.WriteLine("Examples:");
                foreach (string example in examples)
                    output.WriteLine($"  kg {example}");
                output.WriteLine();
            }
            if (parseResult.CommandResult.Command is RootCommand)
            {
                output.WriteLine("Exit codes:");
                output.WriteLine("  0 done; 1 a check failed; 2 some inputs could not be read (the rest is done); 3 wrong use;");
                output.WriteLine("  4 store or server not to be reached or busy; 130 interrupted (the store is sound)");
                output.WriteLine();
            }
            return code;
        }
    }
}
