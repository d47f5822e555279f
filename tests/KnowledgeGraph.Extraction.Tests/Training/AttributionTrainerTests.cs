using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Extraction.Training;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Tests.Training;

public sealed class AttributionTrainerTests
{
    private static readonly Lazy<EnglishPipeline> Pipeline = new(EnglishPipeline.Load);

    [Fact]
    public void The_same_corpus_and_seed_give_the_same_bytes_on_any_number_of_threads()
    {
        byte[][] files = [.. new[] { 1, 3 }.Select(threads => Bytes(Train(threads, seed: 5)))];

        files[0].AsSpan().SequenceEqual(files[1]).Should().BeTrue();
        Bytes(Train(2, seed: 6)).AsSpan().SequenceEqual(files[0]).Should().BeFalse("the seed decides the order of the examples");
    }

    [Fact]
    public void A_model_survives_its_file_and_finds_plain_attributions()
    {
        string path = Path.GetTempFileName();
        AttributionModelFile.Write(Train(2, seed: 1), path);
        AttributionExtractor extractor = AttributionExtractor.Load(path);
        File.Delete(path);

        const string text = "Trade talks\n\nThe foreign minister said on Monday that the sanctions would not be lifted.";
        Attribution found = extractor.Extract(Pipeline.Value.Read(text)).Single();

        found.Source.Single().ToString().Should().Be("The foreign minister");
        found.Cue.Single().ToString().Should().Be("said");
        found.Content.Single().ToString().Should().Contain("the sanctions would not be lifted").And.NotEndWith(".");
        (found.Quote, found.Polarity, found.Modality, found.Parent).Should().Be((QuoteKind.Indirect, Polarity.Affirmed, Modality.Asserted, (int?)null));
        found.Confidence.Should().BeInRange(0.3, 1);
    }

    [Fact]
    public void A_cut_file_is_refused()
    {
        string path = Path.GetTempFileName();
        File.WriteAllBytes(path, Bytes(Train(2, seed: 1))[..5000]);

        Action load = () => AttributionExtractor.Load(path);

        load.Should().Throw<InvalidDataException>();
        File.Delete(path);
    }

    private static AttributionModel Train(int threads, ulong seed)
    {
        string directory = ModelLocation.Find(ModelLocation.EnglishPipeline) + "/../../data/own-articles";
        AttributionCorpus corpus = AttributionCorpus.Read(directory).Where(article => article.Id.StartsWith("dipl_0", StringComparison.Ordinal));
        return AttributionTrainer.Train(
            [new WeightedCorpus(corpus)], Pipeline.Value.Read, new AttributionTrainingOptions { Seed = seed, Threads = threads, Folds = 2 });
    }

    private static byte[] Bytes(AttributionModel model)
    {
        string path = Path.GetTempFileName();
        AttributionModelFile.Write(model, path);
        byte[] bytes = File.ReadAllBytes(path);
        File.Delete(path);
        return bytes;
    }
}
