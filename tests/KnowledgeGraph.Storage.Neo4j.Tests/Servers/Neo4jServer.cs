using System.Diagnostics;
using System.Runtime.CompilerServices;
using KnowledgeGraph.Storage.Neo4j.Connections;
using KnowledgeGraph.Storage.Neo4j.Tests.Servers;
using Newtonsoft.Json.Linq;

[assembly: AssemblyFixture(typeof(Neo4jServer))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace KnowledgeGraph.Storage.Neo4j.Tests.Servers;

/// <summary>The real server, one for the whole run, started by the first test that needs it; without one these tests are skipped.</summary>
public sealed class Neo4jServer : IDisposable
{
    public const string User = "neo4j";

    private readonly string? _script = FindScript();
    private readonly string _home = Path.Combine(Path.GetTempPath(), "kg-neo4j-" + Guid.NewGuid().ToString("N"));
    private JObject? _info;

    public string Password => (string)_info!["password"]!;

    public Uri Http => new((string)_info!["http"]!);

    public string Bolt => (string)_info!["bolt"]!;

    /// <summary>Whether the server can be stopped and started: not when <c>KG_TEST_NEO4J</c> names one that runs elsewhere.</summary>
    public bool IsOurs => _script is not null;

    /// <summary>A server that answers; its database empty.</summary>
    public async Task<Neo4jAddress> EmptyAsync()
    {
        Neo4jAddress address = Start();
        using HttpTransport transport = Connect(address);
        CypherResult result;
        do
            result = await transport.RunAsync(CypherStatement.Write("MATCH (n) WITH n LIMIT 5000 DETACH DELETE n"));
        while (result.Counters.NodesDeleted > 0);
        return address;
    }

    /// <summary>Starts the server unless it runs.</summary>
    public Neo4jAddress Start()
    {
        if (_info is null && Environment.GetEnvironmentVariable("KG_TEST_NEO4J") is { Length: > 0 } running)
            _info = JObject.Parse(running);
        if (_info is null && _script is null)
            Assert.Skip("needs ../shared/neo4j/neo4j beside the repository or KG_TEST_NEO4J (a JSON line with http, bolt, user, password)");
        if (_info is null)
            _info = JObject.Parse(Run("start", _home));
        return AddressOf(Http);
    }

    /// <summary>Ends the server as a power cut would and starts it again on the same data and port.</summary>
    public void KillAndRestart()
    {
        Run("kill", _home);
        Run("start", _home, "--http", Http.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Runs <c>neo4j-admin</c> for a home of its own.</summary>
    public string Admin(string home, params string[] arguments) => Run("admin", [home, .. arguments]);

    /// <summary>Starts a second server on another home.</summary>
    public (Neo4jAddress Address, string Password) StartOther(string home)
    {
        JObject info = JObject.Parse(Run("start", home));
        return (AddressOf(new Uri((string)info["http"]!)), (string)info["password"]!);
    }

    public void KillOther(string home) => Run("kill", home);

    internal HttpTransport Connect(Neo4jAddress address, double patienceSeconds = 120) =>
        new(address, new Neo4jCredentials(User, Password), TimeSpan.FromSeconds(patienceSeconds));

    public static Neo4jAddress AddressOf(Uri http, string database = "neo4j") =>
        Neo4jAddress.TryParse($"{http.GetLeftPart(UriPartial.Authority)}/db/{database}", out Neo4jAddress? address, out string? fault) ? address : throw new ArgumentException(fault);

    public void Dispose()
    {
        if (!Directory.Exists(_home))
            return;
        Run("kill", _home);
        Directory.Delete(_home, recursive: true);
    }

    private string Run(string command, params string[] arguments)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo(_script!, [command, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false } };
        // The server inherits the pipes: read what the script says, but do not wait for their end.
        var output = new System.Text.StringBuilder();
        process.OutputDataReceived += (_, line) => output.AppendLine(line.Data);
        process.ErrorDataReceived += (_, line) => output.AppendLine(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(120_000))
            throw new TimeoutException($"neo4j {command} did not end");
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"neo4j {command}: {output}");
        return output.ToString();
    }

    private static string? FindScript([CallerFilePath] string here = "")
    {
        for (DirectoryInfo? folder = new FileInfo(here).Directory; folder is not null; folder = folder.Parent)
        {
            string script = Path.Combine(folder.FullName, "..", "shared", "neo4j", "neo4j");
            if (File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
                return File.Exists(script) ? Path.GetFullPath(script) : null;
        }
        return null;
    }
}
