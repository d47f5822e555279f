namespace KnowledgeGraph.Cli;

internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            // The first Ctrl-C ends the work in order; a second one ends the process, which every store survives.
            pressed.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        };
        return await KgApplication.RunAsync(args, Terminals.Terminal.OfProcess(), stop.Token).ConfigureAwait(false);
    }
}
