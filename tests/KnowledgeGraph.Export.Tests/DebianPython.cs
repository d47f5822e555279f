using System.Diagnostics;

namespace KnowledgeGraph.Export.Tests;

/// <summary>Runs a script in the system's Python, where networkx and igraph are Debian packages; without them the test is skipped.</summary>
internal static class DebianPython
{
    private const string Interpreter = "/usr/bin/python3";

    /// <summary>What the script prints.</summary>
    public static string Run(string package, string script, params string[] arguments)
    {
        if (!File.Exists(Interpreter))
            Assert.Skip($"needs {Interpreter} with python3-{package}");
        using Process process = Process.Start(new ProcessStartInfo(Interpreter, ["-c", script, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            Environment = { ["PYTHONIOENCODING"] = "utf-8" },
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (errors.Result.Contains($"No module named '{package}'", StringComparison.Ordinal))
            Assert.Skip($"needs the Debian package python3-{package}");
        process.ExitCode.Should().Be(0, errors.Result);
        return output.Trim();
    }
}
