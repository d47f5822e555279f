using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Tests.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests.Entities;

public sealed class GazetteerTests
{
    [Fact]
    public void TheLongestFormWins()
    {
        Document document = PlainDocument.Of("South Sudan and New York Times reporters");

        Gazetteer.LongestAt(document, 0, out int end)!.Canonical.Should().Be("South Sudan");
        end.Should().Be(2);
        Gazetteer.LongestAt(document, 3, out end)!.Kind.Should().Be(KnownNameKind.Medium);
        end.Should().Be(6);
    }

    [Fact]
    public void PartsOfWordsAreNoNames()
    {
        Gazetteer.LongestAt(PlainDocument.Of("Malian Irania"), 1, out _).Should().BeNull();
        Gazetteer.LongestAt(PlainDocument.Of("mali"), 0, out _).Should().BeNull("case matters");
    }

    [Fact]
    public void DemonymsAndCapitalsLeadToTheirCountry()
    {
        Gazetteer.Find("Ukrainians").Should().BeEquivalentTo(new { Kind = KnownNameKind.Demonym, Canonical = "Ukraine" });
        Gazetteer.Find("Kyiv").Should().BeEquivalentTo(new { Kind = KnownNameKind.Capital, Canonical = "Ukraine" });
        Gazetteer.Find("Kremlin").Should().BeEquivalentTo(new { Kind = KnownNameKind.Organization, Country = "Russia" });
        Gazetteer.Find("Côte d’Ivoire")!.Country.Should().Be("Ivory Coast");
    }

    [Theory]
    [InlineData("elizabeth", 2)]
    [InlineData("jean-pierre", 1)]
    [InlineData("alex", 0)]
    [InlineData("zzyzx", 0)]
    public void FirstNamesTellTheGenderWhenTheyAreClear(string name, int gender)
    {
        WordTable.GenderOfFirstName(name).Should().Be((Gender)gender);
    }

    [Fact]
    public void WordListsMarkTitlesAndRoles()
    {
        WordTable.Of("mrs.").Should().HaveFlag(WordClasses.FemaleTitle);
        WordTable.Of("spokeswoman").Should().HaveFlag(WordClasses.FemaleNoun | WordClasses.RoleNoun);
        WordTable.Of("former").Should().HaveFlag(WordClasses.WeakTitle);
        WordTable.AreNicknames("bill", "william").Should().BeTrue();
        WordTable.Synonyms("newspaper").Should().Contain("tabloid");
    }
}
