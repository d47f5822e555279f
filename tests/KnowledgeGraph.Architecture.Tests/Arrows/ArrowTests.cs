using System.Xml.Linq;
using KnowledgeGraph.Architecture.Tests.Sources;
using NetArchTest.Rules;
using TestResult = NetArchTest.Rules.TestResult;

namespace KnowledgeGraph.Architecture.Tests.Arrows;

public sealed class ArrowTests
{
    public static TheoryData<string> Libraries => [.. Library.Names];

    [Fact]
    public void Every_project_has_its_arrows() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName)
            .Should().BeEquivalentTo(Library.Names.Select(name => "KnowledgeGraph." + name));

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Projects_refer_to_those_they_may_use(string name)
    {
        string file = Path.Combine(Repository.Root, "src", "KnowledgeGraph." + name, $"KnowledgeGraph.{name}.csproj");
        XDocument.Load(file).Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)["KnowledgeGraph.".Length..])
            .Should().BeSubsetOf(Library.MayUse(name));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Types_use_those_they_may_use(string name)
    {
        string[] forbidden = [.. Library.MayNotUse(name).Select(other => "KnowledgeGraph." + other)];
        TestResult result = Types.InAssembly(Library.Load(name)).ShouldNot().HaveDependencyOnAny(forbidden).GetResult();
        (result.FailingTypes ?? []).Select(t => t.FullName).Should().BeEmpty();
    }

    [Fact]
    public void The_rule_about_types_can_fail() =>
        Types.InAssembly(Library.Load("Pipeline")).ShouldNot().HaveDependencyOnAny("KnowledgeGraph.Model").GetResult().IsSuccessful.Should().BeFalse();

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Public_types_are_sealed_static_or_meant_to_be_derived_from(string name) =>
        Library.Load(name).GetExportedTypes()
            .Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract)
            .Select(t => t.FullName).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_public_type_has_a_file_of_its_own(string name)
    {
        foreach (Type type in Library.Load(name).GetExportedTypes().Where(t => !t.IsNested))
        {
            string folder = type.Namespace!["KnowledgeGraph.".Length..] is var ns && ns.Length > name.Length ? ns[(name.Length + 1)..].Replace('.', '/') : "";
            string file = Path.Combine(Repository.Root, "src", "KnowledgeGraph." + name, folder, type.Name.Split('`')[0] + ".cs");
            File.Exists(file).Should().BeTrue($"{type.FullName} should stand in {Repository.Name(file)}");
        }
    }

    [Fact]
    public void The_model_reads_and_writes_no_files()
    {
        TestResult result = Types.InAssembly(Library.Load("Model")).ShouldNot()
            .HaveDependencyOnAny("System.IO.File", "System.IO.FileStream", "System.IO.Directory", "System.Net", "System.Console", "System.Diagnostics.Process").GetResult();
        (result.FailingTypes ?? []).Select(t => t.FullName).Should().BeEmpty();
    }
}
