using KnowledgeGraph.Extraction.Positions.Pairs;
using KnowledgeGraph.Extraction.Positions.Training;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class PairCorpusTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("[Orla] praised [Finch].\tOrla\tFinch\t1", "Orla", "Finch", PairStance.FirstFavours)]
    [InlineData("[Orla] sued [Finch].\tFinch\tOrla\t4", "Finch", "Orla", PairStance.SecondDisfavours)]
    [InlineData("[Orla] met [Orla] of Norby.\tOrla\tOrla\t0", "Orla", "Orla", PairStance.Neutral)]
    public void Brackets_give_the_places_of_both_actors(string line, string first, string second, PairStance stance)
    {
        File.WriteAllText(_file, line + "\n");

        MarkedPair pair = PairCorpus.Read(_file).Pairs.Single();

        pair.Text.Should().NotContainAny("[", "]");
        pair.First.Of(pair.Text).Should().Be(first);
        pair.Second.Of(pair.Text).Should().Be(second);
        pair.First.Should().NotBe(pair.Second);
        pair.Stance.Should().Be(stance);
    }

    [Fact]
    public void A_line_of_another_form_is_named()
    {
        File.WriteAllText(_file, "[Orla] met [Finch].\tOrla\tFinch\t0\n[Orla] met [Finch].\tOrla\tFinch\t7\n");

        FluentActions.Invoking(() => PairCorpus.Read(_file)).Should().Throw<FormatException>().WithMessage("*line 2*");
    }
}
