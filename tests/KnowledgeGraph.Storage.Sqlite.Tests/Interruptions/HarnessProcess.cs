using System.Diagnostics;
using KnowledgeGraph.Storage.Sqlite.Harness;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Interruptions;

/// <summary>Starts the harness as a process of its own.</summary>
internal static class HarnessProcess
{
    private static readonly string Assembly = typeof(StoreWork).Assembly.Location;

    /// <summary>Starts it; the caller ends it.</summary>
    public static Process Start(params ReadOnlySpan<string> arguments) => Start([], arguments);

    /// <summary>Starts it by another program, such as one that changes the user.</summary>
    public static Process Start(string[] by, params ReadOnlySpan<string> arguments)
    {
        string[] command = [.. by, Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet", "exec", Assembly, .. arguments];
        var start = new ProcessStartInfo(command[0]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        foreach (string argument in command.Skip(1))
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }
}
