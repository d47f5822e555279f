using KnowledgeGraph.Extraction.Positions.Training;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class SecondReadingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("reading");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Its_positions_are_added_as_optional_ones()
    {
        PositionCorpus corpus = Corpus();

        PositionCorpus read = SecondReading.AddTo(corpus, Marks("# comment\na\topposes\tOrla Finch\t20-33\t0-44\na\tsupports\t5-10\t0-4\t0-44\tactor\nz\tsupports\tFinch\t0-4\t0-44\n"));

        read.Digest.Should().HaveLength(64).And.NotBe(corpus.Digest);
        read.Texts.Single().Positions.Should().SatisfyRespectively(
            p =>
            {
                (p.Relation, p.TargetText, p.Optional, p.Open).Should().Be((Relation.Opposes, "the tram line", true, true));
                p.Actor.Forms.Should().Equal("Orla Finch");
                p.TargetActor.Should().BeNull();
                p.Evidence.Should().Equal(new TextSpan(0, 44));
            },
            p => (p.Actor.Forms.Single(), p.TargetActor!.Forms.Single()).Should().Be(("Finch", "Orla")));
    }

    [Theory]
    [InlineData("a\topposes\tFinch\t20-900\t0-44")]
    [InlineData("a\tlikes\tFinch\t20-33\t0-44")]
    [InlineData("a\topposes\tFinch\t20-33")]
    public void What_cannot_be_read_is_named(string line)
    {
        PositionCorpus corpus = Corpus();

        FluentActions.Invoking(() => SecondReading.AddTo(corpus, Marks("# comment\n" + line + "\n"))).Should().Throw<FormatException>().WithMessage("*line 2*two places*");
    }

    private PositionCorpus Corpus()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "a.txt"), "Orla Finch rejected the tram line on Monday.");
        File.WriteAllText(Path.Combine(_folder.FullName, "a.json"), """{"article": "a", "actors": [], "positions": [], "citations": []}""");
        return PositionCorpus.Read([_folder.FullName]);
    }

    private string Marks(string lines)
    {
        string path = Path.Combine(_folder.FullName, "second.tsv");
        File.WriteAllText(path, lines);
        return path;
    }
}
