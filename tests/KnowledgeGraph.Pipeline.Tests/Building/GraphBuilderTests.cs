using KnowledgeGraph.Ingest;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Pipeline.Building;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Pipeline.Tests.Building;

public sealed class GraphBuilderTests
{
    private readonly CountingExtraction extraction = new();
    private readonly CountingResolution resolution = new();
    private readonly MemoryStore store = new();

    [Fact]
    public async Task Building_twice_extracts_and_resolves_once()
    {
        await BuildAsync(Articles("a", "b", "c"));
        BuildReport again = await BuildAsync(Articles("a", "b", "c"));

        again.Unchanged.Should().Be(3);
        again.IsGraphNew.Should().BeFalse();
        extraction.Extracted.Should().BeEquivalentTo("a", "b", "c");
        resolution.Calls.Should().Be(1);
    }

    [Fact]
    public async Task A_changed_text_replaces_its_record_alone()
    {
        await BuildAsync(Articles("a", "b"));
        BuildReport report = await BuildAsync([Article("a", "another text"), Article("b")]);

        (report.Replaced, report.Unchanged).Should().Be((1, 1));
        store.FindRecord("a")!.Article.Sha256.Should().Be(ArticleHash.Of("another text"));
        report.IsGraphNew.Should().BeTrue();
    }

    [Fact]
    public async Task A_changed_outlet_is_taken_over_without_extracting_again()
    {
        await BuildAsync(Articles("a"));
        BuildReport report = await BuildAsync([Article("a") with { Publisher = "The Daily Test" }]);

        report.Replaced.Should().Be(1);
        store.FindRecord("a")!.Article.Publisher.Should().Be("The Daily Test");
        extraction.Extracted.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_changed_title_is_extracted_again_because_extraction_reads_it()
    {
        await BuildAsync(Articles("a"));
        await BuildAsync([Article("a") with { Title = "Another headline" }]);

        extraction.Extracted.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task The_same_text_under_two_ids_is_extracted_once(int threads)
    {
        await BuildAsync([Article("a", "one text"), Article("b", "one text")], new BuildOptions { Threads = threads });

        extraction.Extracted.Should().HaveCount(1);
        store.FindRecord("b")!.Article.Id.Should().Be("b");
        store.ListRecords().Should().HaveCount(2);
    }

    [Fact]
    public async Task Sync_takes_out_what_the_input_no_longer_has()
    {
        await BuildAsync(Articles("a", "b"));
        (await BuildAsync(Articles("b"))).Removed.Should().Be(0);
        (await BuildAsync(Articles("b"), new BuildOptions { Sync = true })).Removed.Should().Be(1);

        store.ListRecords().Select(r => r.ArticleId).Should().Equal("b");
    }

    [Fact]
    public async Task An_article_removed_by_a_correction_stays_out()
    {
        var remove = new CorrectionSet([new Correction(CorrectionKind.Remove, "ann", "2026-01-02", Article: "a")]);
        await BuildAsync(Articles("a", "b"));
        await BuildAsync(Articles("a", "b"), new BuildOptions { Corrections = remove });
        await BuildAsync(Articles("a", "b"), new BuildOptions { Corrections = remove });

        store.ListRecords().Select(r => r.ArticleId).Should().Equal("b");
    }

    [Fact]
    public async Task What_cannot_be_read_is_reported_in_order_and_the_rest_goes_on()
    {
        var remarks = new List<string>();
        IngestResult[] inputs = [new IngestRejection("x.txt", null, "empty"), .. Articles("a"), new IngestRejection("y.jsonl", 3, "no JSON")];
        BuildReport report = await new GraphBuilder(extraction, resolution).BuildAsync(
            inputs, store, new BuildOptions(), onRemark: r => remarks.Add(r.Where), stop: TestContext.Current.CancellationToken);

        remarks.Should().Equal("x.txt", "y.jsonl:3");
        report.Rejections.Should().HaveCount(2);
        report.Added.Should().Be(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public async Task An_article_that_breaks_extraction_is_named_and_the_rest_goes_on(int threads)
    {
        var remarks = new List<string>();
        BuildReport report = await new GraphBuilder(new BreakingExtraction(extraction), resolution).BuildAsync(
            Articles("a", "broken", "b"), store, new BuildOptions { Threads = threads },
            onRemark: r => remarks.Add($"{r.Where}: {((IngestRejection)r).Reason}"), stop: TestContext.Current.CancellationToken);

        remarks.Should().ContainSingle().Which.Should().StartWith("broken.txt: ").And.Contain("no such token");
        report.Rejections.Should().HaveCount(1);
        store.ListRecords().Select(r => r.ArticleId).Should().BeEquivalentTo("a", "b");
    }

    private static IngestResult[] Articles(params string[] ids) => [.. ids.Select(id => new IngestedArticle(id + ".txt", null, Article(id)))];

    private static Article Article(string id, string? text = null) => new(id, text ?? $"Text of {id}.");

    private Task<BuildReport> BuildAsync(Article[] articles, BuildOptions? options = null) =>
        BuildAsync([.. articles.Select(a => (IngestResult)new IngestedArticle(a.Id + ".txt", null, a))], options);

    private Task<BuildReport> BuildAsync(IngestResult[] inputs, BuildOptions? options = null) => new GraphBuilder(extraction, resolution)
        .BuildAsync(inputs, store, options ?? new BuildOptions(), stop: TestContext.Current.CancellationToken);

    private sealed class CountingExtraction : IArticleExtraction
    {
        public List<string> Extracted { get; } = [];

        public string Fingerprint => "test/1";

        public ArticleRecord Extract(Article article)
        {
            lock (Extracted)
                Extracted.Add(article.Id);
            var header = new ArticleHeader(
                article.Id, article.Title, article.Url, article.Publisher, article.Published, article.Date, article.Language,
                ArticleHash.Of(article.Text), 3, article.Furniture, TextSketch.Of(article.Text));
            return new ArticleRecord(ArticleRecord.CurrentFormat, Fingerprint, header, [], [], [], [], []);
        }
    }

    private sealed class BreakingExtraction(IArticleExtraction inner) : IArticleExtraction
    {
        public string Fingerprint => inner.Fingerprint;

        public ArticleRecord Extract(Article article) =>
            article.Id == "broken" ? throw new InvalidOperationException("no such token") : inner.Extract(article);
    }

    private sealed class CountingResolution : IGraphResolution
    {
        public int Calls { get; private set; }

        public string Version => "test/1";

        public ResolvedGraph Resolve(IEnumerable<ArticleRecord> records, CorrectionSet corrections, AnalystTables tables, string digest)
        {
            Calls++;
            return new ResolvedGraph(new StatementGraph(StatementGraph.CurrentFormat, digest, [], [], [], [], [], [], [], [], [], [], []), []);
        }
    }
}
