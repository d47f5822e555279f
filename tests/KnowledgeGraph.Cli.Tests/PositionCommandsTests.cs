namespace KnowledgeGraph.Cli.Tests;

/// <summary>A user's own model of positions: what it may be taught by besides marked articles, and files that do not fit together.</summary>
public sealed class PositionCommandsTests : IDisposable
{
    private const string Text = "Tram line\n\nOrla Finch rejected the tram line on Monday. Bran Hask praised the new bridge.\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kg-positions-");

    public PositionCommandsTests()
    {
        File.WriteAllText(PathOf("a.txt"), Text);
        File.WriteAllText(PathOf("a.json"), """
            {"article": "a", "actors": [{"id": "orla", "type": "Person", "name": "Orla Finch", "mentions": ["Orla Finch"]}],
             "positions": [{"actor": "orla", "relation": "opposes", "target": {"kind": "proposal", "text": "the tram line"}, "evidence": "Orla Finch rejected the tram line on Monday."}],
             "citations": []}
            """);
        File.WriteAllText(PathOf("pairs.txt"), "[Orla] praised [Finch] for the bridge.\tOrla\tFinch\t1\n[Orla] rejected [Finch] as mayor.\tOrla\tFinch\t3\n");
        File.WriteAllText(PathOf("sentences.tsv"), "1\tsupports\t0-4\t13-18\tactor\n2\topposes\t0-4\t14-19\tactor\n");
        File.WriteAllText(PathOf("second.tsv"), "a\tsupports\t56-65\t73-87\t56-88\n");
    }

    [Fact]
    public async Task Single_sentences_and_a_second_reader_teach_too()
    {
        byte[] plain = await TrainAsync("--pairs", PathOf("pairs.txt"));
        byte[] sentences = await TrainAsync("--pairs", PathOf("pairs.txt"), "--sentence-marks", PathOf("sentences.tsv"));
        byte[] secondReading = await TrainAsync("--pairs", PathOf("pairs.txt"), "--second-reading", PathOf("second.tsv"));

        sentences.AsSpan().SequenceEqual(plain).Should().BeFalse();
        secondReading.AsSpan().SequenceEqual(plain).Should().BeFalse();
    }

    [Fact]
    public async Task Marks_of_sentences_without_the_sentences_are_wrong_use()
    {
        (int code, _, string error) = await RunAsync("train", "positions", "--corpus", folder.FullName, "--sentence-marks", PathOf("sentences.tsv"), "--out", PathOf("none.model"));

        code.Should().Be(ExitCode.WrongUse);
        error.Should().Contain("--pairs");
        File.Exists(PathOf("none.model")).Should().BeFalse();
    }

    [Fact]
    public async Task A_mark_that_the_sentence_has_not_is_told_by_file_and_line()
    {
        File.WriteAllText(PathOf("sentences.tsv"), "1\tsupports\t0-4\t13-99\n");

        (int code, _, string error) = await RunAsync(
            "train", "positions", "--corpus", folder.FullName, "--pairs", PathOf("pairs.txt"), "--sentence-marks", PathOf("sentences.tsv"), "--out", PathOf("none.model"));

        code.Should().Be(ExitCode.WrongUse);
        error.Should().Contain("sentences.tsv, line 1");
        File.Exists(PathOf("none.model")).Should().BeFalse();
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var terminal = new TestTerminal();
        int code = await terminal.RunAsync(args);
        return (code, terminal.Output, terminal.Error);
    }

    /// <summary>What was learned: the model without its header, which tells the digest of the marks.</summary>
    private async Task<byte[]> TrainAsync(params string[] more)
    {
        string path = PathOf("trained.model");
        (int code, _, string error) = await RunAsync(["train", "positions", "--corpus", folder.FullName, "--out", path, .. more]);
        code.Should().Be(ExitCode.Done, error);
        byte[] model = File.ReadAllBytes(path);
        return model[model.AsSpan().IndexOf((byte)'\n')..];
    }

    private string PathOf(string name) => Path.Combine(folder.FullName, name);
}
