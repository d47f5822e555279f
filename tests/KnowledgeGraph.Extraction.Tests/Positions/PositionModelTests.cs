using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Extraction.Positions.Training;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class PositionModelTests : IDisposable
{
    private const string Marks = """
        {"article": "NAME", "actors": [{"id": "orla", "type": "Person", "name": "Orla Finch", "mentions": ["Finch"]}],
         "positions": [{"actor": "orla", "relation": "opposes", "target": {"kind": "proposal", "text": "the tram line"}, "evidence": "Orla Finch rejected the tram line"}],
         "citations": [{"citing": "article", "cited": "unnamed:the Daily Lantern", "evidence": "according to the Daily Lantern"}]}
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("positions");

    public PositionModelTests()
    {
        for (int i = 0; i < 6; i++)
        {
            File.WriteAllText(Path.Combine(_folder.FullName, $"a{i}.json"), Marks.Replace("NAME", "a" + i, StringComparison.Ordinal));
            File.WriteAllText(Path.Combine(_folder.FullName, $"a{i}.txt"), "Orla Finch rejected the tram line on Monday, according to the Daily Lantern.\n\nThe weather was mild.");
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Training_gives_the_same_bytes_on_one_and_on_two_threads()
    {
        ArticleExtractor reader = ArticleExtractor.Load();
        PositionCorpus corpus = PositionCorpus.Read([_folder.FullName]);
        string one = Path.Combine(_folder.FullName, "one.model"), two = Path.Combine(_folder.FullName, "two.model");

        string encoder = ModelLocation.Find(ModelLocation.Encoder);

        PositionModelFile.Write(PositionTrainer.Train(reader, corpus, new PositionTrainingOptions { Encoder = encoder, Threads = 1 }), one);
        PositionModelFile.Write(PositionTrainer.Train(reader, corpus, new PositionTrainingOptions { Encoder = encoder, Threads = 2 }), two);

        File.ReadAllBytes(two).Should().Equal(File.ReadAllBytes(one));
        PositionModelFile.Read(one).CorpusDigest.Should().Be(corpus.Digest);
    }

    [Fact]
    public void A_model_without_an_encoder_is_read_back()
    {
        string path = Path.Combine(_folder.FullName, "bare.model");
        PositionModel model = PositionTrainer.Train(ArticleExtractor.Load(), PositionCorpus.Read([_folder.FullName]));

        PositionModelFile.Write(model, path);

        PositionModelFile.Read(path).Figures.Should().Be(model.Figures);
    }

    [Fact]
    public void Reading_refuses_a_model_with_more_or_less_in_it_than_it_says()
    {
        string whole = Path.Combine(ModelLocation.Find("positions"), "positions.model"), path = Path.Combine(_folder.FullName, "odd.model");
        byte[] bytes = File.ReadAllBytes(whole);

        File.WriteAllBytes(path, bytes[..^1]);
        FluentActions.Invoking(() => PositionModelFile.Read(path)).Should().Throw<InvalidDataException>();
        File.WriteAllBytes(path, [.. bytes, 0]);
        FluentActions.Invoking(() => PositionModelFile.Read(path)).Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void Reading_refuses_what_is_no_model()
    {
        string path = Path.Combine(_folder.FullName, "a0.txt");

        FluentActions.Invoking(() => PositionModelFile.Read(path)).Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void Corpus_names_the_file_that_it_cannot_read()
    {
        string path = Path.Combine(_folder.FullName, "a3.json");
        File.WriteAllText(path, "{\"actors\": 3");

        FluentActions.Invoking(() => PositionCorpus.Read([_folder.FullName])).Should().Throw<FormatException>().WithMessage($"*{path}*");
    }
}
