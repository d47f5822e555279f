namespace KnowledgeGraph.Cli.Tests;

public sealed class HelpTests
{
    [Fact]
    public async Task The_root_help_lists_the_exit_codes()
    {
        using var terminal = new TestTerminal();
        (await terminal.RunAsync("--help")).Should().Be(ExitCode.Done);
        terminal.Output.Should().Contain("130 interrupted");
    }

    [Fact]
    public async Task An_unknown_command_is_wrong_use_and_points_to_the_help()
    {
        using var terminal = new TestTerminal();
        (await terminal.RunAsync("no-such-command")).Should().Be(ExitCode.WrongUse);
        terminal.Error.Should().Contain("no-such-command").And.Contain("kg --help");
    }

    [Fact]
    public async Task A_command_of_a_later_version_says_which()
    {
        using var terminal = new TestTerminal();
        (await terminal.RunAsync("network", "--from", "x.db")).Should().Be(ExitCode.WrongUse);
        terminal.Error.Should().Contain("comes with version 0.4");
    }
}
