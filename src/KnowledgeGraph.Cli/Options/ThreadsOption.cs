using System.CommandLine;

namespace KnowledgeGraph.Cli.Options;

/// <summary><c>--threads N</c>: how many articles are worked on at once; it changes the time, never the result.</summary>
internal sealed class ThreadsOption
{
    private readonly Option<int> option = new("--threads") { Description = "articles worked on at once (default: one a core)", HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };

    public ThreadsOption() => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() is < 1 or > 1024)
            result.AddError("--threads takes a number from 1 to 1024");
    });

    public void AddTo(Command command) => command.Add(option);

    public int Read(ParseResult parsed) => parsed.GetValue(option);
}
