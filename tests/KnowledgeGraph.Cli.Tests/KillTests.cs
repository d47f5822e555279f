using System.Diagnostics;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>The program itself, killed in the middle of real builds: what is built on afterwards is what an undisturbed build gives.</summary>
public sealed class KillTests : IDisposable
{
    private const int Kills = 50;

    private static readonly string[] Matters =
    [
        "the harbour levy", "a ban on cars in the old town", "the new pension law", "talks with the fishing fleet", "a second rail tunnel", "the water tax",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kg-kill-");

    [Fact]
    public async Task Builds_killed_at_fifty_moments_end_in_the_same_bytes()
    {
        string articles = WriteArticles();
        long start = Stopwatch.GetTimestamp();
        using (Process whole = Start(articles, "whole.db"))
            await whole.WaitForExitAsync(TestContext.Current.CancellationToken);
        TimeSpan length = Stopwatch.GetElapsedTime(start);
        string expected = await ExportAsync("whole.db");

        var random = new Random(20261127);
        int kills = 0, store = 0;
        for (int run = 0; kills < Kills; run++)
        {
            run.Should().BeLessThan(5 * Kills, "most builds should be killed before their end");
            start = Stopwatch.GetTimestamp();
            using Process build = Start(articles, $"killed-{store}.db");
            Task end = build.WaitForExitAsync(TestContext.Current.CancellationToken);
            // Moments over the whole length, loading of the models included; what was done before a kill shortens the next run.
            if (await Task.WhenAny(end, Task.Delay(length * random.NextDouble(), TestContext.Current.CancellationToken)) != end)
            {
                build.Kill();
                kills++;
                await end;
                continue;
            }
            length = Stopwatch.GetElapsedTime(start);
            build.ExitCode.Should().Be(ExitCode.Done);
            (await ExportAsync($"killed-{store}.db")).Should().Be(expected);
            store++;
        }

        using (Process last = Start(articles, $"killed-{store}.db"))
            await last.WaitForExitAsync(TestContext.Current.CancellationToken);
        (await ExportAsync($"killed-{store}.db")).Should().Be(expected);
        expected.Should().Contain("Anders Rehn").And.Contain("opposes");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Process Start(string articles, string store)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])[Path.Combine(AppContext.BaseDirectory, "kg.dll"), "build", articles, "--to", Path.Combine(folder.FullName, store)])
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private async Task<string> ExportAsync(string store)
    {
        using var terminal = new TestTerminal();
        (await terminal.RunAsync("export", "json", "--from", Path.Combine(folder.FullName, store))).Should().Be(ExitCode.Done);
        return terminal.Output;
    }

    private string WriteArticles()
    {
        string articles = Directory.CreateDirectory(Path.Combine(folder.FullName, "articles")).FullName;
        for (int i = 0; i < 60; i++)
        {
            File.WriteAllText(Path.Combine(articles, $"council-{i:00}.txt"), $"""
                Mayor Ilse Brandt supports {Matters[i % Matters.Length]}, she told the Harbour Courier on day {i} of the debate.
                Councillor Anders Rehn opposes {Matters[i % Matters.Length]}. "We must stop it," said Rehn.
                The Drivers' Union called for {Matters[(i + 1) % Matters.Length]}, according to its chairman Tomas Velden.
                """);
        }
        return articles;
    }
}
