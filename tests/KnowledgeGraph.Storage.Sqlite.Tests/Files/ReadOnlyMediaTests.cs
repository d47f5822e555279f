using System.Diagnostics;
using System.Runtime.Versioning;
using KnowledgeGraph.Storage.Contract.Graphs;
using KnowledgeGraph.Storage.Contract.Records;
using KnowledgeGraph.Storage.Sqlite.Tests.Interruptions;
using KnowledgeGraph.Storage.Sqlite.Tests.Stores;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Files;

/// <summary>Folders that cannot be written. Root may write everywhere, so the reader runs as another user then.</summary>
public sealed class ReadOnlyMediaTests : IDisposable
{
    private const UnixFileMode ReadAndEnter =
        UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(folder.Path, ReadAndEnter | UnixFileMode.UserWrite);
        folder.Dispose();
    }

    [Fact]
    public async Task A_store_in_a_folder_that_cannot_be_written_can_be_read_by_several_processes()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("modes of folders are those of Unix");
            return;
        }
        string[] by = MakeReadOnly(folder["a store?%23.db"]);
        Process[] readers = [HarnessProcess.Start(by, "read", folder["a store?%23.db"]), HarnessProcess.Start(by, "read", folder["a store?%23.db"])];
        foreach (Process reader in readers)
        {
            string output = await reader.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            string errors = await reader.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await reader.WaitForExitAsync(TestContext.Current.CancellationToken);
            errors.Should().BeEmpty();
            output.Should().Be($"10 records, graph full, {GraphHits()} hits\n");
            reader.Dispose();
        }
        Directory.GetFiles(folder.Path).Should().ContainSingle("reading leaves nothing behind");
    }

    private static int GraphHits()
    {
        using var other = new TemporaryFolder();
        using SqliteStore store = SqliteStore.Open(other["graph.db"]);
        store.ReplaceGraph(GraphFixtures.Full);
        return store.Search("levy").Count;
    }

    [UnsupportedOSPlatform("windows")]
    private string[] MakeReadOnly(string path)
    {
        using (SqliteStore store = SqliteStore.Open(path))
        {
            store.PutMany(RecordFixtures.All);
            store.ReplaceGraph(GraphFixtures.Full);
        }
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        File.SetUnixFileMode(folder.Path, ReadAndEnter);
        if (!Environment.IsPrivilegedProcess)
            return [];
        if (!File.Exists("/usr/bin/setpriv"))
            Assert.Skip("root may write everywhere, and setpriv is not there to become somebody else");
        return ["/usr/bin/setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"];
    }
}
