using System.Text.RegularExpressions;

namespace KnowledgeGraph.Architecture.Tests.Sources;

public sealed partial class SourceFileTests
{
    private static readonly string[] NamesThatSayNothing = ["Core", "Common", "Util", "Utils", "Utilities", "Helper", "Helpers", "Manager", "Managers", "Misc", "Shared"];

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void A_folder_is_a_namespace(string area)
    {
        foreach (string file in Repository.SourceFiles(area))
        {
            string folder = Repository.Name(Path.GetDirectoryName(file)!);
            string expected = folder[(area.Length + 1)..].Replace('/', '.');
            Match declared = Namespace().Match(File.ReadAllText(file));
            if (file.EndsWith("Stub.cs", StringComparison.Ordinal))
                declared.Groups[1].Value.Should().NotStartWith("KnowledgeGraph", "a stub stands for a package and has its names: " + Repository.Name(file));
            else if (declared.Success)
                declared.Groups[1].Value.Should().Be(expected, Repository.Name(file));
            else
                Path.GetFileName(file).Should().BeOneOf(["Program.cs", "GlobalUsings.cs"], "only those may do without a file-scoped namespace: " + Repository.Name(file));
        }
    }

    [Fact]
    public void Names_say_what_a_thing_is() =>
        Repository.SourceFiles("src")
            .Where(file => Repository.Name(file)[..^".cs".Length].Split('/', '.').Any(part => NamesThatSayNothing.Contains(part) || NamesThatSayNothing.Any(n => part.EndsWith(n, StringComparison.Ordinal))))
            .Select(Repository.Name).Should().BeEmpty();

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Files_are_short(string area)
    {
        (string Name, int Lines)[] files = [.. Repository.SourceFiles(area).Select(f => (Repository.Name(f), File.ReadLines(f).Count())).OrderBy(f => f.Item2)];
        files.Where(f => f.Lines > 400).Should().BeEmpty("no file is longer than 400 lines");
        files[files.Length * 9 / 10].Lines.Should().BeLessThanOrEqualTo(300, "nine in ten have at most 300 lines");
        files[files.Length / 2].Lines.Should().BeLessThanOrEqualTo(110, "half of them have at most 110 lines");
    }

    [Fact]
    public void No_file_speaks_of_work_that_is_not_done() =>
        Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests"))
            .Where(file => Unfinished().IsMatch(File.ReadAllText(file)))
            .Select(Repository.Name).Should().BeEmpty();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    // Written in pieces so that this file does not find itself.
    [GeneratedRegex("\\b(TO" + "DO|FIX" + "ME|HA" + "CK)\\b|Not" + "ImplementedException")]
    private static partial Regex Unfinished();
}
