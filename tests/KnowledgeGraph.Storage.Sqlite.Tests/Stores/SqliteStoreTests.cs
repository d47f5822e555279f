using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Storage.Contract.Graphs;
using KnowledgeGraph.Storage.Contract.Records;

namespace KnowledgeGraph.Storage.Sqlite.Tests.Stores;

public sealed class SqliteStoreTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Path => folder["graph.db"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Takes_many_records_at_once()
    {
        using SqliteStore store = SqliteStore.Open(Path);
        store.Put(RecordFixtures.All[0]);
        store.PutMany([RecordFixtures.All[0], RecordFixtures.All[1], RecordFixtures.All[1] with { Fingerprint = "2" }])
            .Should().Equal(PutOutcome.Unchanged, PutOutcome.Added, PutOutcome.Replaced);
        store.FindRecord(RecordFixtures.All[1].Article.Id)!.Fingerprint.Should().Be("2");
    }

    [Fact]
    public void A_batch_that_fails_leaves_nothing_behind()
    {
        using SqliteStore store = SqliteStore.Open(Path);
        ArticleRecord bad = RecordFixtures.All[1] with { Article = RecordFixtures.All[1].Article with { Sha256 = null! } };
        FluentActions.Invoking(() => store.PutMany([RecordFixtures.All[0], bad])).Should().Throw<StoreException>();
        store.ListRecords().Should().BeEmpty();
        store.Put(RecordFixtures.All[0]).Should().Be(PutOutcome.Added, "the store goes on working");
    }

    [Fact]
    public void A_graph_that_refers_to_what_it_lacks_is_refused_and_the_one_before_stays()
    {
        using SqliteStore store = SqliteStore.Open(Path);
        store.ReplaceGraph(GraphFixtures.Small);
        FluentActions.Invoking(() => store.ReplaceGraph(GraphFixtures.Full with { Actors = [] })).Should().Throw<StoreException>().WithMessage("*references*");
        store.ReadGraphDigest().Should().Be("small");
        store.Search("levy").Should().NotBeEmpty();
    }

    [Fact]
    public void Strings_come_back_as_they_were()
    {
        const string odd = "a\0b\uFDD0\uFDD1\u2028\U0001D517\uFFFD\r\n";
        ProposalNode proposal = GraphFixtures.Small.Proposals[0] with { Label = odd, Members = [odd] };
        using SqliteStore store = SqliteStore.Open(Path);
        store.ReplaceGraph(GraphFixtures.Small with { Proposals = [proposal] });
        store.ReadGraph()!.Proposals[0].Should().BeEquivalentTo(proposal);
    }

    [Fact]
    public void Reading_goes_on_from_one_state_while_the_store_changes()
    {
        using SqliteStore store = SqliteStore.Open(Path);
        store.PutMany(RecordFixtures.All);
        var seen = new List<string>();
        foreach (ArticleRecord record in store.ReadRecords())
        {
            seen.Add(record.Article.Id);
            foreach (ArticleRecord other in RecordFixtures.All)
                store.Remove(other.Article.Id);
        }
        seen.Should().Equal(RecordFixtures.All.Select(r => r.Article.Id));
        store.ListRecords().Should().BeEmpty();
    }

    [Fact]
    public void Readers_see_the_last_complete_graph_while_another_is_written()
    {
        using SqliteStore writer = SqliteStore.Open(Path);
        writer.ReplaceGraph(GraphFixtures.Small);
        using SqliteStore reader = SqliteStore.OpenReadOnly(Path);
        using SqliteStore second = SqliteStore.OpenReadOnly(Path);
        using (RawSql.Lock(Path))
        {
            reader.ReadGraph()!.Digest.Should().Be("small");
            second.Search("levy").Should().NotBeEmpty();
        }
        writer.ReplaceGraph(GraphFixtures.Full);
        reader.ReadGraph()!.Digest.Should().Be("full");
    }

    [Fact]
    public void A_second_writer_waits_and_then_gives_up_saying_that_it_may_try_again()
    {
        using SqliteStore store = SqliteStore.Open(Path, TimeSpan.FromSeconds(1));
        using (RawSql.Lock(Path))
        {
            FluentActions.Invoking(() => store.Put(RecordFixtures.All[0])).Should().Throw<StoreException>()
                .Where(e => e.IsTransient && e.Message.Contains(Path) && e.Message.Contains("another process"));
        }
        store.Put(RecordFixtures.All[0]).Should().Be(PutOutcome.Added);
    }

    [Fact]
    public async Task A_second_writer_that_waits_long_enough_gets_its_turn()
    {
        using SqliteStore store = SqliteStore.Open(Path, TimeSpan.FromSeconds(60));
        IDisposable held = RawSql.Lock(Path);
        Task<PutOutcome> waiting = Task.Run(() => store.Put(RecordFixtures.All[0]), TestContext.Current.CancellationToken);
        held.Dispose();
        (await waiting).Should().Be(PutOutcome.Added);
    }

    [Fact]
    public void A_store_opened_for_reading_is_not_written()
    {
        using (SqliteStore store = SqliteStore.Open(Path))
            store.Put(RecordFixtures.All[0]);
        using SqliteStore reader = SqliteStore.OpenReadOnly(Path);
        FluentActions.Invoking(() => reader.Put(RecordFixtures.All[1])).Should().Throw<StoreException>().WithMessage("*may not be written*");
    }
}
