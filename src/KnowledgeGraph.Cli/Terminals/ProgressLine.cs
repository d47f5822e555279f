using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Terminals;

/// <summary>Progress with rate and time left, on a terminal only; elsewhere the work runs silently.</summary>
internal static class ProgressLine
{
    /// <summary>Runs work that reports how much is done.</summary>
    /// <param name="terminal">Where to show it.</param>
    /// <param name="title">What is being done.</param>
    /// <param name="unit">What is counted: articles.</param>
    /// <param name="work">Gets a callback that takes the number done and the total (0 when unknown), from any thread.</param>
    public static async Task<T> RunAsync<T>(Terminal terminal, string title, string unit, Func<Action<long, long>, Task<T>> work)
    {
        if (!terminal.ErrorIsTerminal)
            return await work((_, _) => { }).ConfigureAwait(false);
        var rate = new RateColumn(unit);
        return await terminal.Messages.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), rate, new RemainingTimeColumn())
            .StartAsync(async context =>
            {
                ProgressTask task = context.AddTask(Markup.Escape(title));
                return await work((done, total) =>
                {
                    task.IsIndeterminate = total == 0;
                    if (total > 0)
                        task.MaxValue = total;
                    task.Value = done;
                }).ConfigureAwait(false);
            }).ConfigureAwait(false);
    }

    private sealed class RateColumn(string unit) : ProgressColumn
    {
        private readonly long start = Stopwatch.GetTimestamp();

        public override Spectre.Console.Rendering.IRenderable Render(Spectre.Console.Rendering.RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            double rate = seconds > 0 ? task.Value / seconds : 0;
            return new Text(string.Create(CultureInfo.InvariantCulture, $"{task.Value:0} {unit}, {rate:0}/s"));
        }
    }
}
