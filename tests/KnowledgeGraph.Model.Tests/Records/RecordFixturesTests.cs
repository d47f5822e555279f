using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Storage.Contract.Records;

namespace KnowledgeGraph.Model.Tests.Records;

/// <summary>Holds the hand-written records to what their own texts say, since other tests build on them.</summary>
public sealed class RecordFixturesTests
{
    public static TheoryData<string> Ids => [.. RecordFixtures.All.Select(r => r.Article.Id)];

    [Fact]
    public void There_are_ten() => RecordFixtures.All.Should().HaveCount(10);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Headers_follow_from_the_text(string id)
    {
        ArticleHeader article = RecordFixtures.Of(id).Article;
        string text = article.Text!;
        article.Sha256.Should().Be(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        article.Words.Should().Be(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);
        article.Sketch.Should().Be(TextSketch.Of(text));
        article.Date.Should().Be(PublicationDate.DayOf(article.Published));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Texts_are_the_words_of_their_spans(string id)
    {
        ArticleRecord record = RecordFixtures.Of(id);
        IEnumerable<StatementPart> parts = record.Statements.Select(s => s.Content)
            .Concat(record.Positions.Select(p => p.Evidence))
            .Concat(record.Citations.Select(c => c.Evidence));
        foreach (StatementPart part in parts)
            part.Text.Should().Be(string.Join(' ', part.Spans.Select(s => s.Of(record.Article.Text!))));
        foreach (Entity entity in record.Entities)
        {
            entity.Mentions.Where(m => m.Kind != MentionKind.Pronoun).Select(m => m.Span.Of(record.Article.Text!))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Should().Equal(entity.Forms);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Holder_and_target_stand_inside_the_evidence(string id)
    {
        foreach (Position position in RecordFixtures.Of(id).Positions)
        {
            position.Actor.Spans.Concat(position.Target.Spans)
                .Should().OnlyContain(s => position.Evidence.Spans.Any(e => e.Contains(s)), position.Id);
        }
    }

    [Fact]
    public void The_cases_that_tests_count_on_are_there()
    {
        IReadOnlyList<ArticleRecord> all = RecordFixtures.All;
        all.SelectMany(r => r.Statements).Should().Contain(s => s.Parent != null && s.Polarity == Polarity.Affirmed)
            .And.Contain(s => s.Polarity == Polarity.Denied).And.Contain(s => s.Source == null)
            .And.Contain(s => s.Content.Spans.Count > 1);
        all.SelectMany(r => r.Positions).Select(p => p.Strength).Distinct().Should().HaveCount(4, "hedges");
        all.SelectMany(r => r.Positions).Select(p => p.Relation).Distinct().Should().HaveCount(3);
        all.SelectMany(r => r.Positions).Should().Contain(p => p.Target.Kind == TargetKind.Actor).And.Contain(p => p.Statement == null);
        all.Should().Contain(r => r.Article.Date == null);
        all.SelectMany(r => r.Entities).Should().Contain(e => e.Unnamed);
        all.SelectMany(r => r.Entities).Count(e => e.Name == "Anton Keller").Should().Be(2, "namesakes");
        all.GroupBy(r => r.Article.Sha256).Should().ContainSingle(g => g.Count() == 2, "one text under two ids");
        RecordFixtures.Group("levy/").SelectMany(r => r.Quotations).GroupBy(q => q.Hash).Should().Contain(g => g.Count() == 2, "two outlets with one origin");
    }
}
