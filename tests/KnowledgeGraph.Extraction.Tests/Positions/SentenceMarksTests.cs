using KnowledgeGraph.Extraction.Positions.Training;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class SentenceMarksTests : IDisposable
{
    private readonly string _pairs = Path.GetTempFileName();
    private readonly string _marks = Path.GetTempFileName();

    public SentenceMarksTests() => File.WriteAllText(_pairs, "[Orla] praised [Finch].\tOrla\tFinch\t1\n[Orla] met [Finch], whom critics want to go.\tOrla\tFinch\t0\n");

    public void Dispose()
    {
        File.Delete(_pairs);
        File.Delete(_marks);
    }

    [Fact]
    public void Places_are_of_the_sentence_without_brackets_and_evidence_is_the_sentence_in_its_text()
    {
        (MarkedText text, IReadOnlyList<string> sentences) = Read("# comment\n1\tsupports\t0-4\t13-18\tactor\n2\tproposes\t21-28\t37-39\tunnamed optional\n").Single();

        sentences.Should().Equal("Orla praised Finch.", "Orla met Finch, whom critics want to go.");
        text.Text.Should().Be("Orla praised Finch.\n\nOrla met Finch, whom critics want to go.");
        text.Positions.Should().SatisfyRespectively(
            p =>
            {
                p.Actor.Forms.Should().Equal("Orla");
                (p.Relation, p.TargetText, p.Actor.Unnamed, p.Optional).Should().Be((Relation.Supports, "Finch", false, false));
                p.TargetActor!.Forms.Should().Equal("Finch");
                p.Evidence.Should().Equal(new TextSpan(0, 19));
            },
            p =>
            {
                p.Actor.Forms.Should().Equal("critics");
                (p.Relation, p.TargetText, p.Actor.Unnamed, p.Optional).Should().Be((Relation.Proposes, "go", true, true));
                p.TargetActor.Should().BeNull();
                p.Evidence.Single().Of(text.Text).Should().Be("Orla met Finch, whom critics want to go.");
            });
    }

    [Theory]
    [InlineData("optional", true, false)]
    [InlineData("open", true, true)]
    [InlineData("actor", false, false)]
    public void What_a_second_reader_found_is_open_and_optional(string flag, bool optional, bool open)
    {
        MarkedPosition position = Read("1\tsupports\t0-4\t13-18\t" + flag + "\n").Single().Text.Positions.Single();

        (position.Optional, position.Open).Should().Be((optional, open));
    }

    [Fact]
    public void A_sentence_without_positions_is_read_too()
    {
        MarkedText text = Read("1\tnone\n").Single().Text;

        text.Text.Should().Be("Orla praised Finch.");
        text.Positions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("3\tnone", "*line 2*no sentence 3*")]
    [InlineData("1\tsupports\t0-4\t13-99", "*line 2*two places in sentence 1*")]
    [InlineData("1\tlikes\t0-4\t13-18", "*line 2*relation*")]
    [InlineData("1\tsupports\t0-4", "*line 2*two places*")]
    public void What_cannot_be_read_is_named(string line, string message) =>
        FluentActions.Invoking(() => Read("1\tnone\n" + line + "\n")).Should().Throw<FormatException>().WithMessage(message);

    private IReadOnlyList<MarkedSentences> Read(string marks)
    {
        File.WriteAllText(_marks, marks);
        return SentenceMarks.Read(_marks, PairCorpus.Read(_pairs));
    }
}
