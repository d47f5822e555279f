using System.Text.RegularExpressions;
using KnowledgeGraph.Storage.Contract.Graphs;
using KnowledgeGraph.Storage.Contract.Records;
using KnowledgeGraph.Storage.Sqlite.Tests.Stores;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Integrity;

public sealed class IntegrityTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public IntegrityTests()
    {
        using SqliteStore store = SqliteStore.Open(Path);
        store.PutMany(RecordFixtures.All);
        store.ReplaceGraph(GraphFixtures.Full);
    }

    private string Path => folder["graph.db"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sound_store_has_no_findings() => Findings().Should().BeEmpty();

    [Theory]
    [InlineData("UPDATE records SET digest = 'x' WHERE article_id = 'peat/vote'", "*'peat/vote'*digest*")]
    [InlineData("UPDATE records SET json = (SELECT json FROM records WHERE article_id = 'peat/vote') WHERE article_id = 'levy/ledger'", "*'levy/ledger'*digest*")]
    [InlineData("UPDATE records SET title = 'x' WHERE article_id = 'peat/vote'", "*'peat/vote'*columns*")]
    [InlineData("UPDATE records SET positions = positions + 1 WHERE article_id = 'peat/vote'", "*'peat/vote'*columns*")]
    [InlineData("UPDATE records SET json = x'ff' WHERE article_id = 'peat/vote'", "*'peat/vote'*damaged*")]
    [InlineData("DELETE FROM actors WHERE id = 'person/ilse-brandvik'", "*positions*refers*actors*")]
    [InlineData("DELETE FROM origins WHERE id = '0000000003000000'", "*positions*refers*origins*")]
    [InlineData("DELETE FROM search_texts WHERE kind = 'position'", "search:*")]
    [InlineData("UPDATE search_texts SET text = 'x' WHERE kind = 'statement'", "search:*")]
    [InlineData("INSERT INTO search (search, rowid, text) VALUES ('delete', 1, (SELECT text FROM search_texts WHERE seq = 1))", "search:*words of the index*")]
    [InlineData("UPDATE positions SET text = 'x' WHERE id = 'a000000001000000'", "search:*")]
    public void Damage_is_found(string sql, string finding)
    {
        RawSql.Execute(Path, sql).Should().BePositive();
        Findings().Should().Contain(f => Matches(f, finding));
    }

    private static bool Matches(string text, string pattern) =>
        Regex.IsMatch(text, "^" + Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal) + "$", RegexOptions.Singleline);

    private IReadOnlyList<string> Findings()
    {
        using SqliteStore store = SqliteStore.OpenReadOnly(Path);
        return store.CheckIntegrity();
    }
}
