using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Pipeline.Building;
using KnowledgeGraph.Pipeline.Verification;
using KnowledgeGraph.Storage.Contract.Records;
using KnowledgeGraph.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace KnowledgeGraph.Pipeline.Tests.Verification;

public sealed class GraphVerificationTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kg-verify-");
    private readonly GraphState state = new(new ModelResolution());

    public GraphVerificationTests()
    {
        using SqliteStore store = SqliteStore.Open(Path);
        store.PutMany(RecordFixtures.All.ToList());
        store.ReplaceGraph(state.Current(store, store, CorrectionSet.Empty, AnalystTables.None, out _));
    }

    private string Path => System.IO.Path.Combine(folder.FullName, "graph.db");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_sound_store_has_no_findings()
    {
        VerificationReport report = Verify();
        report.Findings.Should().BeEmpty();
        (report.Records, report.WithText).Should().Be((10, 10));
        report.Statements.Should().BeGreaterThan(15);
        report.Positions.Should().BeGreaterThan(20);
    }

    [Fact]
    public void A_removed_article_is_not_missed()
    {
        var corrections = new CorrectionSet([new Correction(CorrectionKind.Remove, "ana", "2031-07-01", Article: "peat/vote")]);
        using (SqliteStore store = SqliteStore.Open(Path))
            store.ReplaceGraph(state.Current(store, store, corrections, AnalystTables.None, out _));
        Verify(corrections).Findings.Should().BeEmpty();
        Verify().Findings.Should().Contain(f => f.Check == VerificationCheck.Digest).And.Contain(f => f.Check == VerificationCheck.Agreement && f.Id == "peat/vote");
    }

    [Theory]
    [InlineData(VerificationCheck.Digest, "UPDATE graph SET digest = 'x'")]
    [InlineData(VerificationCheck.Digest, "DELETE FROM records WHERE article_id = 'peat/vote'")]
    [InlineData(VerificationCheck.Agreement, "DELETE FROM records WHERE article_id = 'peat/vote'")]
    [InlineData(VerificationCheck.Agreement, "UPDATE articles SET title = 'x' WHERE id = 'peat/vote'")]
    [InlineData(VerificationCheck.Agreement, "UPDATE articles SET sha256 = 'x' WHERE id = 'peat/vote'")]
    [InlineData(VerificationCheck.Agreement, "UPDATE statements SET text = text || '.' WHERE article_id = 'levy/ledger'")]
    [InlineData(VerificationCheck.Agreement, "DELETE FROM statements WHERE article_id = 'levy/doubts' AND polarity = 'denied'")]
    [InlineData(VerificationCheck.Agreement, "UPDATE positions SET text = 'Nobody said so.' WHERE article_id = 'levy/ledger'")]
    [InlineData(VerificationCheck.Agreement, "UPDATE positions SET relation = 'opposes' WHERE article_id = 'levy/herald'")]
    [InlineData(VerificationCheck.Agreement, "UPDATE positions SET date = '1999-01-01' WHERE article_id = 'levy/herald'")]
    [InlineData(VerificationCheck.Agreement, "UPDATE citation_evidence SET text = 'x' WHERE article_id = 'levy/herald'")]
    [InlineData(VerificationCheck.Span, "UPDATE positions SET holder = '[[0, 5], [100000, 100003]]' WHERE article_id = 'levy/ledger'")]
    [InlineData(VerificationCheck.Span, "UPDATE positions SET target = '[[100000, 100003]]' WHERE article_id = 'levy/ledger'")]
    [InlineData(VerificationCheck.Span, "UPDATE statements SET cue = '[[100000, 100003]]' WHERE article_id = 'levy/ledger'")]
    [InlineData(VerificationCheck.Reference, "DELETE FROM actors WHERE name = 'Meridian Wire'")]
    [InlineData(VerificationCheck.Reference, "DELETE FROM proposals")]
    [InlineData(VerificationCheck.Reference, "DELETE FROM origins")]
    [InlineData(VerificationCheck.Store, "DELETE FROM actors WHERE name = 'Meridian Wire'")]
    [InlineData(VerificationCheck.Store, "DELETE FROM search_texts")]
    [InlineData(VerificationCheck.Order, "UPDATE actors SET seq = seq + 1000 WHERE seq = 1")]
    [InlineData(VerificationCheck.Summary, "UPDATE summaries SET confidence = 0.1234 WHERE seq = 1")]
    [InlineData(VerificationCheck.Summary, "UPDATE summaries SET articles = articles + 1 WHERE seq = 1")]
    [InlineData(VerificationCheck.Summary, "UPDATE summaries SET strength = 'past' WHERE strength = 'possible'")]
    [InlineData(VerificationCheck.Summary, "UPDATE positions SET strength = 'possible' WHERE strength = 'asserted'")]
    [InlineData(VerificationCheck.Summary, "DELETE FROM summaries WHERE seq = 1")]
    [InlineData(VerificationCheck.Summary, "DELETE FROM positions WHERE seq = 1")]
    [InlineData(VerificationCheck.Summary, "UPDATE citations SET first = '1999-01-01' WHERE seq = 1")]
    [InlineData(VerificationCheck.Summary, "DELETE FROM origin_positions WHERE ord = 0")]
    public void Damage_in_the_file_is_found(VerificationCheck check, string sql)
    {
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false, ForeignKeys = false }.ToString()))
        {
            connection.Open();
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery().Should().BePositive();
        }
        Verify().Findings.Should().Contain(f => f.Check == check);
    }

    [Fact]
    public void Damage_in_a_record_is_found()
    {
        ArticleRecord sound = RecordFixtures.Of("levy/announcement");
        Position position = sound.Positions[0];
        Found(sound, []);
        Found(sound with { Article = sound.Article with { Text = sound.Article.Text + " " } }, VerificationCheck.Text);
        Found(sound with { Article = sound.Article with { Sketch = "" } }, VerificationCheck.Text);
        Found(sound with { Article = sound.Article with { Date = "1999-01-01" } }, VerificationCheck.Record);
        Found(sound with { Statements = [sound.Statements[0] with { Parent = "s99" }, .. sound.Statements.Skip(1)] }, VerificationCheck.Record);
        Found(sound with { Statements = [sound.Statements[0] with { Content = sound.Statements[0].Content with { Text = "other words" } }, .. sound.Statements.Skip(1)] }, VerificationCheck.Quotation);
        Found(sound with { Positions = [position with { Evidence = position.Evidence with { Text = "Nobody said so." } }] }, VerificationCheck.Quotation);
        Found(sound with { Positions = [position with { Actor = position.Actor with { Spans = [new(300, 305)] } }] }, VerificationCheck.Span);
        Found(sound with { Positions = [position with { Target = position.Target with { Spans = [new(300, 305)] } }] }, VerificationCheck.Span);
        Found(sound with { Quotations = [sound.Quotations[0] with { Span = new(10, 100_000) }] }, VerificationCheck.Span);
    }

    [Fact]
    public void Without_text_evidence_must_still_be_as_long_as_its_spans()
    {
        ArticleRecord sound = RecordFixtures.Of("hostile/markup");
        sound = sound with { Article = sound.Article with { Text = null } };
        Found(sound, []);
        Position position = sound.Positions[0];
        Found(sound with { Positions = [position with { Evidence = position.Evidence with { Text = position.Evidence.Text + "!" } }] }, VerificationCheck.Quotation);
    }

    private static void Found(ArticleRecord record, params VerificationCheck[] checks) =>
        RecordChecks.Of(record, record.Article.Text).Select(f => f.Check).Distinct().Should().Equal(checks);

    private VerificationReport Verify(CorrectionSet? corrections = null)
    {
        using SqliteStore store = SqliteStore.OpenReadOnly(Path);
        StatementGraph graph = store.ReadGraph()!;
        return GraphVerification.Run(
            graph,
            store.ReadRecords(),
            corrections ?? CorrectionSet.Empty,
            state.DigestOf(store, corrections ?? CorrectionSet.Empty, AnalystTables.None),
            store.CheckIntegrity());
    }
}
