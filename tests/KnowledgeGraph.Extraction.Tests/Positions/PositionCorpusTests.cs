using KnowledgeGraph.Extraction.Positions.Training;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class PositionCorpusTests : IDisposable
{
    private const string Text = "Orla Finch rejected the tram line on Monday, according to the Daily Lantern. She had praised the tram line before.";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("corpus");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_piece_told_by_its_place_is_the_quoted_one()
    {
        MarkedText quoted = Read("\"Finch\"", "\"the tram line\"", "\"Orla Finch rejected the tram line\"", "\"according to the Daily Lantern\"");
        MarkedText placed = Read("[5, 10]", "[20, 33]", "[0, 33]", "[45, 75]");

        placed.Should().BeEquivalentTo(quoted);
        placed.Positions[0].TargetText.Should().Be("the tram line");
        placed.Positions[0].Actor.Forms.Should().Equal("Orla Finch", "Finch");
    }

    [Fact]
    public void A_quoted_piece_stands_wherever_its_words_do_and_a_place_is_one()
    {
        Read("\"Finch\"", "\"the tram line\"", "\"the tram line\"", "[0, 4]").Positions[0].Evidence.Should().HaveCount(2);
        Read("\"Finch\"", "\"the tram line\"", "[20, 33]", "[0, 4]").Positions[0].Evidence.Should().ContainSingle();
    }

    [Theory]
    [InlineData("[20, 900]")]
    [InlineData("[-1, 3]")]
    [InlineData("[9, 9]")]
    [InlineData("[9]")]
    public void A_place_that_the_text_has_not_is_refused_with_the_file(string place)
    {
        FluentActions.Invoking(() => Read("\"Finch\"", "\"the tram line\"", place, "[0, 4]")).Should().Throw<FormatException>().WithMessage("*a.json*");
    }

    private MarkedText Read(string mention, string target, string evidence, string cited)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "a.txt"), Text);
        File.WriteAllText(
            Path.Combine(_folder.FullName, "a.json"),
            $$"""
            {"article": "a", "actors": [{"id": "orla", "type": "Person", "name": "Orla Finch", "mentions": [{{mention}}]}],
             "positions": [{"actor": "orla", "relation": "opposes", "target": {"kind": "proposal", "text": {{target}}}, "evidence": {{evidence}}}],
             "citations": [{"citing": "article", "cited": "unnamed:the Daily Lantern", "evidence": {{cited}}}]}
            """);
        return PositionCorpus.Read([_folder.FullName]).Texts.Single();
    }
}
