using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Model.Tests.Corrections;

public sealed class CorrectionJsonTests
{
    private static readonly Correction[] All =
    [
        new(CorrectionKind.Same, "ana", "2031-04-01", CorrectionSubject.Actor, "Brandvik", "Ilse Brandvik"),
        new(CorrectionKind.NotSame, "ana", "2031-04-01", CorrectionSubject.Proposal, "harbour levy", "port fee"),
        new(CorrectionKind.Rename, "ana", "2031-04-01", CorrectionSubject.Proposal, "harbour levy", Name: "Levy on ships"),
        new(CorrectionKind.Type, "ana", "2031-04-01", Member: "Green Bloc", Type: ActorType.Organization),
        new(CorrectionKind.Confirm, "ana", "2031-04-01", Article: "levy/ledger", Text: "Germany backs the levy."),
        new(CorrectionKind.Reject, "ana", "2031-04-01", Article: "levy/ledger", Text: "Germany \"backs\" the levy.", Holder: "Germany", Target: "the levy", Relation: Relation.Supports),
        new(CorrectionKind.Relabel, "ana", "2031-04-01", Article: "levy/ledger", Text: "Germany backs the levy.", NewRelation: Relation.Opposes),
        new(CorrectionKind.Remove, "ana", "2031-04-01", Article: "levy/ledger"),
    ];

    [Fact]
    public void Every_kind_survives_writing_and_reading()
    {
        All.Select(c => c.Kind).Should().BeEquivalentTo(Enum.GetValues<CorrectionKind>());
        foreach (Correction correction in All)
            CorrectionJson.Read(CorrectionJson.Write(correction), 7).Should().Be(correction with { Line = 7 });
    }

    [Fact]
    public void Keys_and_values_are_those_of_the_file_format() =>
        CorrectionJson.Write(All[1]).Should().Be(
            "{\"kind\":\"not-same\",\"by\":\"ana\",\"date\":\"2031-04-01\",\"subject\":\"proposal\",\"member\":\"harbour levy\",\"other\":\"port fee\"}");

    [Fact]
    public void A_correction_without_a_part_that_its_kind_needs_is_refused()
    {
        CorrectionJson.Write(All[0]).Should().Contain(",\"other\":\"Ilse Brandvik\"");
        FluentActions.Invoking(() => CorrectionJson.Read(CorrectionJson.Write(All[0] with { Other = null }), 1)).Should().Throw<FormatException>().WithMessage("*'same'*\"other\"*");
        FluentActions.Invoking(() => CorrectionJson.Read(CorrectionJson.Write(All[1] with { Subject = null }), 1)).Should().Throw<FormatException>().WithMessage("*'not-same'*\"subject\"*");
        FluentActions.Invoking(() => CorrectionJson.Read(CorrectionJson.Write(All[2] with { Name = null }), 1)).Should().Throw<FormatException>().WithMessage("*\"name\"*");
        FluentActions.Invoking(() => CorrectionJson.Read(CorrectionJson.Write(All[3] with { Type = null }), 1)).Should().Throw<FormatException>().WithMessage("*\"type\"*");
        FluentActions.Invoking(() => CorrectionJson.Read(CorrectionJson.Write(All[5] with { Text = null }), 1)).Should().Throw<FormatException>().WithMessage("*\"text\"*");
        FluentActions.Invoking(() => CorrectionJson.Read(CorrectionJson.Write(All[6] with { NewRelation = null }), 1)).Should().Throw<FormatException>().WithMessage("*\"newRelation\"*");
        FluentActions.Invoking(() => CorrectionJson.Read(CorrectionJson.Write(All[7] with { Article = null }), 1)).Should().Throw<FormatException>().WithMessage("*\"article\"*");
        FluentActions.Invoking(() => CorrectionJson.Read(CorrectionJson.Write(All[7] with { By = null! }), 1)).Should().Throw<FormatException>().WithMessage("*\"by\"*");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"by\":\"ana\",\"date\":\"2031-04-01\",\"article\":\"a\",\"text\":\"t\",\"member\":\"m\",\"other\":\"o\",\"subject\":\"actor\"}")]
    [InlineData("{\"kind\":\"remove\",\"by\":\"ana\",\"date\":\"2031-04-01\",\"artcle\":\"a\"}")]
    [InlineData("{\"kind\":\"merge\",\"by\":\"ana\",\"date\":\"2031-04-01\"}")]
    [InlineData("{\"kind\":\"remove\",\"by\":\"ana\",\"date\":\"2031-04-01\",\"article\":\"a\"} {}")]
    public void What_is_no_correction_is_refused(string line) =>
        FluentActions.Invoking(() => CorrectionJson.Read(line, 1)).Should().Throw<FormatException>();

    [Fact]
    public void A_set_does_not_depend_on_order_or_repetition()
    {
        var set = new CorrectionSet(All);
        var other = new CorrectionSet(All.Reverse().Concat(All).Select((c, i) => c with { Line = i + 1 }));
        other.Digest.Should().Be(set.Digest);
        other.Items.Should().HaveCount(All.Length);
        new CorrectionSet(All.Skip(1)).Digest.Should().NotBe(set.Digest);
        CorrectionSet.Empty.Digest.Should().BeEmpty();
        set.Of(CorrectionKind.Remove).Should().ContainSingle();
    }
}
