using Spectre.Console;

namespace KnowledgeGraph.Cli.Terminals;

/// <summary>Where a command writes: results to standard output, messages and progress to standard error.</summary>
internal sealed class Terminal
{
    /// <summary>A terminal over given streams.</summary>
    /// <param name="input">Standard input, for <c>-</c>.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    /// <param name="screen">Renders tables to standard output.</param>
    /// <param name="messages">Renders progress to standard error.</param>
    /// <param name="outputIsTerminal">Whether a person sees standard output.</param>
    /// <param name="errorIsTerminal">Whether a person sees standard error: then progress is shown.</param>
    public Terminal(Func<Stream> input, TextWriter output, TextWriter error, IAnsiConsole screen, IAnsiConsole messages, bool outputIsTerminal, bool errorIsTerminal)
    {
        OpenInput = input;
        Out = output;
        ErrorOut = error;
        Screen = screen;
        Messages = messages;
        OutputIsTerminal = outputIsTerminal;
        ErrorIsTerminal = errorIsTerminal;
    }

    public Func<Stream> OpenInput { get; }

    public TextWriter Out { get; }

    public TextWriter ErrorOut { get; }

    public IAnsiConsole Screen { get; }

    public IAnsiConsole Messages { get; }

    public bool OutputIsTerminal { get; }

    public bool ErrorIsTerminal { get; }

    /// <summary>The terminal of this process. Colours obey NO_COLOR.</summary>
    public static Terminal OfProcess()
    {
        var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16) { AutoFlush = !Console.IsOutputRedirected, NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true, NewLine = "\n" };
        AppDomain.CurrentDomain.ProcessExit += (_, _) => output.Flush();
        return new Terminal(
            Console.OpenStandardInput,
            output,
            error,
            ConsoleOver(output, !Console.IsOutputRedirected),
            ConsoleOver(error, !Console.IsErrorRedirected),
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected);
    }

    /// <summary>A sentence about what went wrong and how to go on.</summary>
    public void Error(string message) => WriteMessage("error: ", message, Color.Red);

    /// <summary>A sentence about something doubtful that did not stop the work.</summary>
    public void Warning(string message) => WriteMessage("warning: ", message, Color.Yellow);

    /// <summary>A sentence that informs.</summary>
    public void Note(string message) => WriteMessage("", message, Color.Default);

    private static IAnsiConsole ConsoleOver(TextWriter writer, bool isTerminal)
    {
        bool colours = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colours ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        // A pipe has no width: lines stay whole.
        if (!isTerminal)
            console.Profile.Width = 100_000;
        return console;
    }

    private void WriteMessage(string prefix, string message, Color colour)
    {
        string safe = SafeText.Line(message);
        if (!ErrorIsTerminal)
        {
            ErrorOut.WriteLine(prefix + safe);
            return;
        }
        if (prefix.Length > 0)
            Messages.Write(new Text(prefix, new Style(colour)));
        Messages.WriteLine(safe);
    }
}
