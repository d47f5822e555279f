using System.IO.Compression;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Storage.Contract.Graphs;
using KnowledgeGraph.Storage.Contract.Records;
using KnowledgeGraph.Storage.Sqlite.Schema;
using KnowledgeGraph.Storage.Sqlite.Tests.Stores;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Files;

public sealed class StoreFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Path => folder["graph.db"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Reading_what_is_not_there_fails_and_makes_no_file()
    {
        Refused(() => SqliteStore.OpenReadOnly(Path), "*there is no store*build one first*");
        File.Exists(Path).Should().BeFalse();
    }

    [Fact]
    public void A_missing_folder_is_an_error() =>
        Refused(() => SqliteStore.Open(folder["missing/graph.db"]), "*cannot be opened*folder*");

    [Fact]
    public void A_folder_is_no_store()
    {
        Refused(() => SqliteStore.Open(folder.Path), "*is a folder*");
        Refused(() => SqliteStore.OpenReadOnly(folder.Path), "*there is no store*");
    }

    [Fact]
    public void A_text_file_is_refused_and_left_alone()
    {
        string text = string.Concat(Enumerable.Repeat("Dear diary, ", 500));
        File.WriteAllText(Path, text);
        Refused(() => SqliteStore.Open(Path), "*no SQLite database*");
        Refused(() => SqliteStore.OpenReadOnly(Path), "*no SQLite database*");
        File.ReadAllText(Path).Should().Be(text);
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_alone()
    {
        RawSql.Execute(Path, "CREATE TABLE accounts (id INTEGER); INSERT INTO accounts VALUES (7)");
        byte[] before = File.ReadAllBytes(Path);
        Refused(() => SqliteStore.Open(Path), "*another program*");
        Refused(() => SqliteStore.OpenReadOnly(Path), "*another program*");
        File.ReadAllBytes(Path).Should().Equal(before);
    }

    [Fact]
    public void A_newer_format_is_refused_and_left_alone()
    {
        SqliteStore.Open(Path).Dispose();
        RawSql.Execute(Path, "PRAGMA user_version = 99");
        byte[] before = File.ReadAllBytes(Path);
        Refused(() => SqliteStore.Open(Path), "*format 99*newer version*");
        Refused(() => SqliteStore.OpenReadOnly(Path), "*format 99*newer version*");
        File.ReadAllBytes(Path).Should().Equal(before);
    }

    [Fact]
    public void An_empty_file_becomes_a_store_but_cannot_be_read_as_one()
    {
        File.WriteAllBytes(Path, []);
        Refused(() => SqliteStore.OpenReadOnly(Path), "*is empty*");
        using SqliteStore store = SqliteStore.Open(Path);
        store.Put(RecordFixtures.All[0]).Should().Be(PutOutcome.Added);
    }

    [Fact]
    public void A_cut_file_is_reported_as_damaged()
    {
        using (SqliteStore store = SqliteStore.Open(Path))
        {
            store.PutMany(RecordFixtures.All);
            store.ReplaceGraph(GraphFixtures.Full);
        }
        byte[] bytes = File.ReadAllBytes(Path);
        File.WriteAllBytes(Path, bytes[..(bytes.Length / 2)]);
        FluentActions.Invoking(() =>
        {
            using SqliteStore store = SqliteStore.OpenReadOnly(Path);
            store.ReadRecords().Count();
            store.ReadGraph();
        }).Should().Throw<StoreException>().WithMessage("*damaged*");
    }

    [Fact]
    public void A_closed_store_is_one_file_with_our_mark()
    {
        using (SqliteStore store = SqliteStore.Open(Path))
            store.PutMany(RecordFixtures.All);
        Directory.GetFiles(folder.Path).Should().Equal(Path);
        RawSql.Scalar<long>(Path, "PRAGMA application_id").Should().Be(StoreSchema.ApplicationId);
        RawSql.Scalar<long>(Path, "PRAGMA user_version").Should().Be(StoreSchema.CurrentVersion);
        RawSql.Scalar<string>(Path, "PRAGMA journal_mode").Should().Be("wal");
    }

    [Fact]
    public void Two_that_create_the_same_store_at_once_both_get_it()
    {
        // The moment at which one could take the other's tables for another program's is short: many tries.
        for (int round = 0; round < 12; round++)
        {
            string path = System.IO.Path.ChangeExtension(Path, round + ".db");
            Parallel.For(0, 8, i =>
            {
                using SqliteStore store = SqliteStore.Open(path);
                store.Put(RecordFixtures.All[i]);
            });
            using SqliteStore all = SqliteStore.OpenReadOnly(path);
            all.ListRecords().Should().HaveCount(8);
        }
    }

    [Theory]
    [MemberData(nameof(OldStores))]
    public void Stores_of_every_format_still_open(string name)
    {
        using (var packed = new GZipStream(File.OpenRead(System.IO.Path.Combine(AppContext.BaseDirectory, "fixtures", "stores", name)), CompressionMode.Decompress))
        using (FileStream unpacked = File.Create(Path))
            packed.CopyTo(unpacked);
        using SqliteStore store = SqliteStore.Open(Path);
        store.ReadRecords().Select(r => r.Article.Id).Should().Equal(RecordFixtures.All.Select(r => r.Article.Id));
        store.ReadGraph().Should().BeEquivalentTo(WithIdsOfTenDigits(GraphFixtures.Full), o => o.WithStrictOrdering());
        store.Search("levy").Should().NotBeEmpty();
        store.CheckIntegrity().Should().BeEmpty();
    }

    /// <summary>The stores were written when the hashes of ids had ten digits.</summary>
    private static StatementGraph WithIdsOfTenDigits(StatementGraph graph)
    {
        using var text = new StringWriter();
        StatementGraphJson.Write(graph, text);
        using var reader = new StringReader(text.ToString().Replace("000000\"", "\"", StringComparison.Ordinal));
        return StatementGraphJson.Read(reader);
    }

    public static TheoryData<string> OldStores() =>
        [.. Directory.GetFiles(System.IO.Path.Combine(AppContext.BaseDirectory, "fixtures", "stores")).Select(f => System.IO.Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    private static void Refused(Func<SqliteStore> open, string message) =>
        FluentActions.Invoking(() => open().Dispose()).Should().Throw<StoreException>().WithMessage(message).Which.IsTransient.Should().BeFalse();
}
