using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Cli.Tests;

public sealed class MatchCommandTests : IDisposable
{
    private readonly string _file = Path.Combine(Directory.CreateTempSubdirectory("kg-match-").FullName, "pairs.csv");

    [Fact]
    public async Task Two_names_are_explained_word_by_word()
    {
        using var terminal = new TestTerminal();

        (await terminal.RunAsync("match", "Bob Thorntan", "Robert Thornton", "--type", "person")).Should().Be(ExitCode.Done);

        terminal.Output.Should().Contain("bob\trobert\tnickname\t0").And.Contain("thorntan\tthornton\tspelling\t1").And.Contain("the names match").And.Contain("score 0.");
    }

    [Fact]
    public async Task The_decision_is_given_as_json()
    {
        using var terminal = new TestTerminal();

        await terminal.RunAsync("match", "Marta Ilić", "Ivana Ilić", "--type", "Person", "--json");

        var decision = JObject.Parse(terminal.Output);
        ((bool)decision["match"]!).Should().BeFalse();
        decision["tokens"]!.Should().HaveCount(2);
    }

    [Fact]
    public async Task A_table_comes_back_with_score_and_match()
    {
        File.WriteAllText(_file, "schema,name1,name2,note\nPerson,\"Ilić, Marta\",Marta Ilic,\"a \"\"b\"\"\"\nCompany,=Nordlicht AG,Südlicht AG,\n");
        using var terminal = new TestTerminal();

        (await terminal.RunAsync("match", "--csv", _file)).Should().Be(ExitCode.Done);

        var lines = terminal.Output.TrimEnd('\n').Split('\n');
        lines[0].Should().Be("schema,name1,name2,note,score,match");
        lines[1].Should().StartWith("Person,\"Ilić, Marta\",Marta Ilic,\"a \"\"b\"\"\",0.").And.EndWith(",true");
        lines[2].Should().StartWith("Company,=Nordlicht AG,Südlicht AG,,").And.EndWith(",false");
    }

    [Theory]
    [InlineData("match", "one name")]
    [InlineData("match", "a", "b", "--type", "ship")]
    [InlineData("match", "--csv", "not-there.csv")]
    public async Task Wrong_use_says_what_to_write(params string[] args)
    {
        using var terminal = new TestTerminal();

        (await terminal.RunAsync(args)).Should().Be(ExitCode.WrongUse);
        terminal.Error.Should().NotBeEmpty();
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_file)!, recursive: true);
}
