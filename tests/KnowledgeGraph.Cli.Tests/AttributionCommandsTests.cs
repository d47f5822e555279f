using KnowledgeGraph.Language;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>A user's own attribution model: trained, measured, used; and corpora that are not as they should be.</summary>
public sealed class AttributionCommandsTests : IDisposable
{
    private const string Statement = "Ferry fares\n\nThe transport minister said on Monday that the fares would not rise this year.\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kg-attribution-");

    private string Corpus => Path.Combine(folder.FullName, "corpus");

    [Fact]
    public async Task A_model_is_trained_measured_and_used()
    {
        CopyArticles("dipl_01", "dipl_02", "dipl_03", "dipl_04", "econ_01", "econ_02");
        string one = PathOf("one.model");
        string two = PathOf("two.model");

        (int code, _, string error) = await RunAsync("train", "attribution", "--corpus", Corpus, "--out", one, "--seed", "7", "--threads", "1");
        code.Should().Be(ExitCode.Done);
        error.Should().Contain("linked exact");
        await RunAsync("train", "attribution", "--corpus", Corpus + ":1", "--out", two, "--seed", "7", "--threads", "2");
        File.ReadAllBytes(two).AsSpan().SequenceEqual(File.ReadAllBytes(one)).Should().BeTrue("neither threads nor time change what is learned");

        (int measured, string figures, _) = await RunAsync("evaluate", "attribution", "--corpus", Corpus, "--model", one, "--json");
        measured.Should().Be(ExitCode.Done);
        JArray.Parse(figures).Single(row => row["figure"]!.ToString() == "linked")["f1"]!.Value<double>().Should().BeGreaterThan(40, "it has seen these articles");
        (await RunAsync("evaluate", "attribution", "--corpus", Corpus, "--model", one)).Output.Should().Contain("promised");

        string article = PathOf("fares.txt");
        File.WriteAllText(article, Statement);
        JObject own = JObject.Parse((await RunAsync("extract", article, "--attribution-model", one)).Output);
        own["fingerprint"]!.ToString().Should().NotBe(JObject.Parse((await RunAsync("extract", article)).Output)["fingerprint"]!.ToString());
        own["statements"]!.Select(said => Statement[(int)said["content"]!["spans"]![0]![0]!..(int)said["content"]!["spans"]![0]![1]!])
            .Should().Contain(content => content.Contains("the fares would not rise", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Errors_of_a_corpus_are_told_by_file_and_line_and_nothing_is_written()
    {
        Directory.CreateDirectory(Path.Combine(Corpus, "text"));
        Directory.CreateDirectory(Path.Combine(Corpus, "attributions"));
        File.WriteAllText(Path.Combine(Corpus, "text", "fares.txt"), Statement);
        File.WriteAllText(Path.Combine(Corpus, "attributions", "fares_anna.ann"), "T1\tcue 38 42\tsaid\nT2\tcontent 53 9000\tthat\nE1\tattribution:T1 Content:T2\n");
        File.WriteAllText(Path.Combine(Corpus, "attributions", "lost_anna.ann"), "");
        string model = PathOf("broken.model");

        (int code, _, string error) = await RunAsync("train", "attribution", "--corpus", Corpus, "--out", model);

        code.Should().Be(ExitCode.SomeInputsUnreadable);
        error.Should().Contain("attributions/fares_anna.ann:2: ").And.Contain("text/lost.txt");
        Directory.EnumerateFiles(folder.FullName).Should().BeEmpty();
        (await RunAsync("evaluate", "attribution", "--corpus", Corpus)).Code.Should().Be(ExitCode.SomeInputsUnreadable);
    }

    [Fact]
    public async Task An_empty_corpus_and_a_file_that_is_no_model_are_wrong_use()
    {
        Directory.CreateDirectory(Path.Combine(Corpus, "text"));
        Directory.CreateDirectory(Path.Combine(Corpus, "attributions"));
        (int code, _, string error) = await RunAsync("train", "attribution", "--corpus", Corpus, "--out", PathOf("none.model"));
        code.Should().Be(ExitCode.WrongUse);
        error.Should().Contain("text/NAME.txt");

        string article = PathOf("fares.txt");
        File.WriteAllText(article, Statement);
        (code, _, error) = await RunAsync("extract", article, "--attribution-model", article);
        code.Should().Be(ExitCode.WrongUse);
        error.Should().Contain("fares.txt is not an attribution model");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var terminal = new TestTerminal();
        int code = await terminal.RunAsync(args);
        return (code, terminal.Output, terminal.Error);
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);

    private void CopyArticles(params string[] ids)
    {
        string own = Path.GetFullPath(Path.Combine(ModelLocation.Find(ModelLocation.EnglishPipeline), "..", "..", "data", "own-articles"));
        foreach (string part in new[] { "text", "attributions" })
        {
            Directory.CreateDirectory(Path.Combine(Corpus, part));
            foreach (string file in Directory.EnumerateFiles(Path.Combine(own, part)))
            {
                string name = Path.GetFileName(file);
                if (ids.Any(id => name.StartsWith(id, StringComparison.Ordinal)))
                    File.Copy(file, Path.Combine(Corpus, part, name));
            }
        }
    }
}
