using KnowledgeGraph.Cli.Terminals;
using Spectre.Console.Testing;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>A terminal whose streams a test reads.</summary>
internal sealed class TestTerminal : IDisposable
{
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly TestConsole screen = new TestConsole().Width(200);

    public TestTerminal(bool outputIsTerminal = false, string input = "")
    {
        Terminal = new Terminal(
            () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(input)),
            output, error, outputIsTerminal ? screen : Plain(output), Plain(error), outputIsTerminal, errorIsTerminal: false);
    }

    public Terminal Terminal { get; }

    public string Output => output.ToString() + screen.Output;

    public string Error => error.ToString();

    public Task<int> RunAsync(params string[] args) => KgApplication.RunAsync(args, Terminal, TestContext.Current.CancellationToken);

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
        screen.Dispose();
    }

    private static Spectre.Console.IAnsiConsole Plain(TextWriter writer)
    {
        Spectre.Console.IAnsiConsole console = Spectre.Console.AnsiConsole.Create(new Spectre.Console.AnsiConsoleSettings
        {
            Ansi = Spectre.Console.AnsiSupport.No,
            ColorSystem = Spectre.Console.ColorSystemSupport.NoColors,
            Out = new Spectre.Console.AnsiConsoleOutput(writer),
        });
        console.Profile.Width = 100_000;
        return console;
    }
}
