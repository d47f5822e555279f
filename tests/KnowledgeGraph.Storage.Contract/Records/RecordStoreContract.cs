using FluentAssertions;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Storage;
using Xunit;

namespace KnowledgeGraph.Storage.Contract.Records;

/// <summary>What every record store does; a store's tests inherit from this class.</summary>
public abstract class RecordStoreContract
{
    /// <summary>Opens the store of this test, the same one each time; empty at first.</summary>
    protected abstract IRecordStore Open();

    [Fact]
    public void Gives_back_what_it_took_when_opened_again()
    {
        using (IRecordStore store = Open())
            PutAll(store, RecordFixtures.All.Reverse());

        using IRecordStore again = Open();
        again.ReadRecords().Select(ArticleRecordJson.Write).Should().Equal(RecordFixtures.All.Select(ArticleRecordJson.Write));
    }

    [Fact]
    public void An_empty_store_has_no_records()
    {
        using IRecordStore store = Open();
        store.ReadRecords().Should().BeEmpty();
        store.ListRecords().Should().BeEmpty();
        store.FindRecord("levy/announcement").Should().BeNull();
    }

    [Fact]
    public void The_same_record_changes_nothing()
    {
        using IRecordStore store = Open();
        ArticleRecord record = RecordFixtures.Of("levy/announcement");
        store.Put(record).Should().Be(PutOutcome.Added);
        store.Put(record).Should().Be(PutOutcome.Unchanged);
        store.ListRecords().Should().ContainSingle();
    }

    [Fact]
    public void Another_fingerprint_replaces()
    {
        using IRecordStore store = Open();
        ArticleRecord record = RecordFixtures.Of("levy/announcement");
        store.Put(record);
        ArticleRecord newer = record with { Fingerprint = "2/other", Positions = [] };
        store.Put(newer).Should().Be(PutOutcome.Replaced);
        ArticleRecordJson.Write(store.FindRecord(record.Article.Id)!).Should().Be(ArticleRecordJson.Write(newer));
        store.ReadRecords().Should().ContainSingle();
    }

    [Fact]
    public void Another_date_of_the_same_text_replaces()
    {
        using IRecordStore store = Open();
        ArticleRecord record = RecordFixtures.Of("peat/vote");
        store.Put(record);
        ArticleRecord dated = record with { Article = record.Article with { Published = "2031-06-14", Date = "2031-06-14" } };
        store.Put(dated).Should().Be(PutOutcome.Replaced);
        store.FindRecord("peat/vote")!.Article.Date.Should().Be("2031-06-14");
    }

    [Fact]
    public void Finds_one_record_by_article_id()
    {
        using IRecordStore store = Open();
        PutAll(store, RecordFixtures.All);
        foreach (ArticleRecord record in RecordFixtures.All)
            ArticleRecordJson.Write(store.FindRecord(record.Article.Id)!).Should().Be(ArticleRecordJson.Write(record));
        store.FindRecord("LEVY/announcement").Should().BeNull("ids are compared ordinally");
    }

    [Fact]
    public void Lists_ids_digests_and_fingerprints_in_ordinal_order()
    {
        using IRecordStore store = Open();
        PutAll(store, RecordFixtures.All.Reverse());
        store.ListRecords().Should().Equal(RecordFixtures.All.Select(r => new StoredRecord(
            r.Article.Id, GraphInputs.RecordDigest(ArticleRecordJson.Write(r)), r.Article.Sha256, r.Fingerprint)));
    }

    [Fact]
    public void Order_is_ordinal_whatever_the_ids()
    {
        string[] ids = ["b", "a/ä", "B", "a", "a-1", "a/1", "\U0001F600", "\uFFFD", "Z"];
        ArticleRecord record = RecordFixtures.Of("peat/vote");
        using IRecordStore store = Open();
        PutAll(store, ids.Select(id => record with { Article = record.Article with { Id = id } }));
        string[] expected = [.. ids.Order(StringComparer.Ordinal)];
        store.ReadRecords().Select(r => r.Article.Id).Should().Equal(expected);
        store.ListRecords().Select(r => r.ArticleId).Should().Equal(expected);
    }

    [Fact]
    public void Removes_an_article()
    {
        using IRecordStore store = Open();
        PutAll(store, RecordFixtures.All);
        store.Remove("peat/vote").Should().BeTrue();
        store.Remove("peat/vote").Should().BeFalse();
        store.FindRecord("peat/vote").Should().BeNull();
        store.ReadRecords().Should().HaveCount(RecordFixtures.All.Count - 1);
        store.Put(RecordFixtures.Of("peat/vote")).Should().Be(PutOutcome.Added);
    }

    private static void PutAll(IRecordStore store, IEnumerable<ArticleRecord> records)
    {
        foreach (ArticleRecord record in records)
            store.Put(record).Should().Be(PutOutcome.Added);
    }
}
