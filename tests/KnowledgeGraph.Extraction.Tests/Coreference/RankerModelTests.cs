using KnowledgeGraph.Extraction.Coreference;

namespace KnowledgeGraph.Extraction.Tests.Coreference;

public sealed class RankerModelTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"ranker-{Guid.NewGuid():n}.txt");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public void AModelComesBackAsItWasWritten()
    {
        var features = new FeatureBuffer();
        features.Begin(PronounClass.She);
        features.Add(Template.Type, 1, 2, 3);
        ulong key = features.Keys[0];
        var model = new RankerModel([KeyValuePair.Create(key, 1.25), KeyValuePair.Create(7UL, -0.5)], "test=1");

        model.Save(_path);
        RankerModel read = RankerModel.Load(_path);

        read.Description.Should().Be("test=1");
        read.Score([key, 7UL, 8UL]).Should().Be(0.75);
        read.Count.Should().Be(2);
        byte[] first = File.ReadAllBytes(_path);
        read.Save(_path);
        File.ReadAllBytes(_path).Should().Equal(first);
    }

    [Theory]
    [InlineData("")]
    [InlineData("something else\n1 2\n")]
    [InlineData("kg-coreference 1 x\nzz 1\n")]
    [InlineData("kg-coreference 1 x\n1 NaN\n")]
    [InlineData("kg-coreference 1 x\n2 1\n1 1\n")]
    public void DamagedFilesAreRefused(string text)
    {
        File.WriteAllText(_path, text);

        FluentActions.Invoking(() => RankerModel.Load(_path)).Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void FeaturesOfDifferentClassesAndValuesDiffer()
    {
        var features = new FeatureBuffer();
        features.Begin(PronounClass.He);
        features.Add(Template.Type, 1);
        features.Add(Template.Type, 0, 1);
        features.Add(Template.Number, 1);
        ulong he = features.Keys[0];
        features.Keys.ToArray().Should().OnlyHaveUniqueItems();
        features.Begin(PronounClass.She);
        features.Add(Template.Type, 1);

        features.Keys[0].Should().NotBe(he);
        FeatureBuffer.Bucket(3, 0, 1, 2, 5).Should().Be(3);
    }
}
