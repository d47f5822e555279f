namespace KnowledgeGraph.Language.Tests.ModelFiles;

public sealed class DamagedModelTests : IDisposable
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("kg-model-");

    public DamagedModelTests()
    {
        foreach (string file in Directory.EnumerateFiles(ModelLocation.Find(ModelLocation.EnglishPipeline)))
            File.Copy(file, PathOf(Path.GetFileName(file)));
    }

    public void Dispose() => _copy.Delete(recursive: true);

    [Theory]
    [InlineData("weights.safetensors")]
    [InlineData("lemmatizer.json")]
    [InlineData("ner.json")]
    public void A_damaged_file_is_named(string name)
    {
        byte[] bytes = File.ReadAllBytes(PathOf(name));
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(PathOf(name), bytes);
        Load().Should().Throw<InvalidDataException>().Which.Message.Should().Contain(name).And.Contain("damaged");
    }

    [Fact]
    public void A_cut_weight_file_is_named()
    {
        using (FileStream file = File.OpenWrite(PathOf("weights.safetensors")))
            file.SetLength(file.Length / 2);
        Load().Should().Throw<InvalidDataException>().Which.Message.Should().Contain("weights.safetensors");
    }

    [Fact]
    public void A_file_that_the_manifest_leaves_out_is_refused()
    {
        string manifest = File.ReadAllText(PathOf("manifest.json"));
        File.WriteAllText(PathOf("manifest.json"), manifest.Replace("\"tagger.json\"", "\"another.json\"", StringComparison.Ordinal));
        Load().Should().Throw<InvalidDataException>().Which.Message.Should().Contain("tagger.json");
    }

    private Func<EnglishPipeline> Load() => () => EnglishPipeline.Load(_copy.FullName);

    private string PathOf(string name) => Path.Combine(_copy.FullName, name);
}
