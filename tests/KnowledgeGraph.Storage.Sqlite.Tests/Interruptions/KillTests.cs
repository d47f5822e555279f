using System.Diagnostics;
using System.Globalization;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Storage.Sqlite.Harness;
using KnowledgeGraph.Storage.Sqlite.Tests.Stores;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Interruptions;

public sealed class KillTests : IDisposable
{
    private const int Kills = 50;
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_writer_killed_at_any_moment_leaves_a_sound_store_and_building_on_gives_the_same_graph()
    {
        string killed = folder["killed.db"];
        var random = new Random(20310304);
        for (int kill = 0; kill < Kills; kill++)
        {
            using Process writer = HarnessProcess.Start("write", killed);
            (await writer.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).Should().Be("ready");
            await Task.Delay(random.Next(0, 80), TestContext.Current.CancellationToken);
            writer.HasExited.Should().BeFalse("it works until it is killed");
            writer.Kill();
            await writer.WaitForExitAsync(TestContext.Current.CancellationToken);

            using SqliteStore reader = SqliteStore.OpenReadOnly(killed);
            reader.CheckIntegrity().Should().BeEmpty();
            if (reader.ReadGraph() is { } graph)
                graph.Articles.Should().NotBeEmpty();
        }

        Export(killed).Should().Be(Export(folder["undisturbed.db"]));
    }

    private static string Export(string path)
    {
        using SqliteStore store = SqliteStore.Open(path);
        StoreWork.Do(store, "last round");
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        StatementGraphJson.Write(store.ReadGraph()!, writer);
        foreach (ArticleRecord record in store.ReadRecords())
            writer.WriteLine(ArticleRecordJson.Write(record));
        return writer.ToString();
    }
}
