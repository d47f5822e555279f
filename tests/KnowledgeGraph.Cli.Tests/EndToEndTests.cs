using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests;

/// <summary>Commands as a user runs them, over articles of our own and with the models that ship.</summary>
public sealed class EndToEndTests : IDisposable
{
    private const string Bridge = """
        Mayor Ilse Brandt called for a ban on cars in the old town on Monday.
        "We should close the bridge," Brandt said.
        The Drivers' Union rejected the ban, its chairman Tomas Rehn told the Harbour Courier.
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kg-cli-");

    private string Store => Path.Combine(folder.FullName, "graph.db");

    [Fact]
    public async Task A_build_can_be_shown_explained_searched_and_exported()
    {
        string articles = Write("bridge.txt", Bridge);
        (await RunAsync("build", articles, "--to", Store)).Code.Should().Be(ExitCode.Done);

        JArray positions = JArray.Parse((await RunAsync("show", "positions", "--from", Store, "--all", "--json")).Output);
        JToken ban = positions.First(p => p["actor"]!.ToString().Contains("Brandt", StringComparison.Ordinal) && p["matter"]!.ToString().Contains("ban", StringComparison.Ordinal));
        ban["relation"]!.ToString().Should().Be("proposes");

        (await RunAsync("show", "why", ban["id"]!.ToString(), "--from", Store)).Output.Should().Contain("Monday");
        string shown = (await RunAsync("show", "positions", "--from", Store, "--all")).Output.Split('\n').First(l => l.Contains("Brandt", StringComparison.Ordinal)).Split('\t')[0];
        shown.Should().MatchRegex("^[0-9a-f]{10}$");
        positions.Should().ContainSingle(p => p["id"]!.ToString().StartsWith(shown, StringComparison.Ordinal));
        (await RunAsync("show", "why", shown, "--from", Store)).Output.Should().Contain("Brandt");
        (await RunAsync("show", "why", "", "--from", Store)).Error.Should().Contain("several ids begin with");
        (await RunAsync("show", "actor", "Ilse Brandt", "--from", Store, "--all")).Output.Should().Contain("Ilse Brandt");
        (await RunAsync("search", "cars", "--from", Store)).Output.Should().Contain("ban on cars");
        (await RunAsync("table", "--from", Store, "--all")).Output.Should().Contain("Brandt");
        (await RunAsync("export", "graphml", "--from", Store)).Output.Should().Contain("<graphml");
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_the_rest_is_built()
    {
        Write("bridge.txt", Bridge);
        Write("empty.txt", "");
        (int code, string output, string error) = await RunAsync("build", folder.FullName, "--to", Store);

        code.Should().Be(ExitCode.SomeInputsUnreadable);
        error.Should().Contain("empty.txt");
        output.Should().Contain("1 articles added").And.Contain("1 could not be read");
    }

    [Fact]
    public async Task Records_that_travel_as_json_lines_give_the_same_graph()
    {
        string articles = Write("bridge.txt", Bridge);
        string records = Path.Combine(folder.FullName, "records.jsonl");
        string other = Path.Combine(folder.FullName, "other.db");
        await RunAsync("build", articles, "--to", Store);
        await RunAsync("extract", articles, "--out", records);
        (await RunAsync("import", "jsonl", records, "--to", other)).Code.Should().Be(ExitCode.Done);

        string built = (await RunAsync("export", "json", "--from", Store)).Output;
        built.Should().Contain("Brandt");
        (await RunAsync("export", "json", "--from", other)).Output.Should().Be(built);
    }

    [Fact]
    public async Task A_removed_article_stays_out_when_it_is_built_again()
    {
        string articles = Write("bridge.txt", Bridge);
        await RunAsync("build", articles, "--to", Store);
        (await RunAsync("remove", "bridge", "--to", Store, "--by", "ann", "--date", "2026-01-02")).Code.Should().Be(ExitCode.Done);
        await RunAsync("build", articles, "--to", Store);

        JArray.Parse((await RunAsync("show", "articles", "--from", Store, "--all", "--json")).Output).Should().BeEmpty();
        File.ReadAllText(Path.ChangeExtension(Store, ".corrections.jsonl")).Should().Contain("\"remove\"");
    }

    [Fact]
    public async Task A_sound_store_verifies_against_its_articles_and_other_texts_are_found()
    {
        string articles = Write("bridge.txt", Bridge);
        await RunAsync("build", articles, "--to", Store);
        (int code, string output, _) = await RunAsync("verify", "--from", Store, "--articles", articles);
        output.Should().Contain("1 compared with their texts").And.Contain("sound");
        code.Should().Be(ExitCode.Done);

        Write("bridge.txt", Bridge.Replace("Brandt", "Brandl", StringComparison.Ordinal));
        (await RunAsync("verify", "--from", Store, "--articles", articles)).Code.Should().Be(ExitCode.CheckFailed);
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_exit_code_4_and_names_the_file()
    {
        (int code, _, string error) = await RunAsync("show", "positions", "--from", Store);

        code.Should().Be(ExitCode.StoreNotReached);
        error.Should().Contain(Store);
    }

    [Theory]
    [InlineData("--from-date", "03/04/2020", "2026-03-31")]
    [InlineData("--min-confidence", "2", "0 to 1")]
    public async Task A_filter_that_makes_no_sense_is_wrong_use_and_says_what_would(string option, string value, string hint)
    {
        await RunAsync("build", Write("bridge.txt", Bridge), "--to", Store);
        (int code, _, string error) = await RunAsync("show", "positions", "--from", Store, option, value);

        code.Should().Be(ExitCode.WrongUse);
        error.Should().Contain(hint);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var terminal = new TestTerminal();
        int code = await terminal.RunAsync(args);
        return (code, terminal.Output, terminal.Error);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
