using System.Reflection;
using KnowledgeGraph.Architecture.Tests.Arrows;
using KnowledgeGraph.Architecture.Tests.Sources;
using PublicApiGenerator;

namespace KnowledgeGraph.Architecture.Tests.Interfaces;

/// <summary>
/// The public members of each library are written down in <c>api/NAME.txt</c>, so that a change of them is seen and meant.
/// To accept changes: <c>KG_ACCEPT_API=1 dotnet test tests/KnowledgeGraph.Architecture.Tests</c>, then look at the difference and commit it.
/// </summary>
public sealed class PublicApiTests
{
    // The command line's interface are its commands; its assembly has no public members.
    public static TheoryData<string> Libraries => [.. Library.Names.Where(name => name != "Cli")];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Public_members_are_those_written_down(string name)
    {
        string file = Path.Combine(Repository.Root, "tests", "KnowledgeGraph.Architecture.Tests", "api", name + ".txt");
        Assembly assembly = Library.Load(name);
        string api = ApiGenerator.GeneratePublicApi(assembly, new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        if (Environment.GetEnvironmentVariable("KG_ACCEPT_API") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, api);
        }
        if (!File.Exists(file))
            Assert.Skip("nothing was accepted yet for this library: KG_ACCEPT_API=1 dotnet test tests/KnowledgeGraph.Architecture.Tests");
        api.Should().Be(File.ReadAllText(file), $"{Repository.Name(file)} says so; accept a change by KG_ACCEPT_API=1");
    }
}
