using KnowledgeGraph.Extraction.Entities;

namespace KnowledgeGraph.Extraction.Tests.Entities;

public sealed class CountryTableTests
{
    [Fact]
    public void TheTableIsCompleteAndItsCodesAreUnique()
    {
        CountryTable.All.Should().HaveCount(250, "ISO 3166-1 has 249 entries; Kosovo is added under a user-assigned code");
        CountryTable.All.Select(c => c.Alpha2).Should().OnlyHaveUniqueItems().And.OnlyContain(c => c.Length == 2);
        CountryTable.All.Select(c => c.Alpha3).Should().OnlyHaveUniqueItems().And.OnlyContain(c => c.Length == 3);
        CountryTable.All.Select(c => c.Name).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("U.S.", "USA")]
    [InlineData("Britain", "GBR")]
    [InlineData("Republic of Korea", "KOR")]
    [InlineData("People's Republic of China", "CHN")]
    [InlineData("Republic of China", "TWN")]
    [InlineData("Congo", "COD")]
    [InlineData("UKR", "UKR")]
    public void CountriesAreFoundByAliasOfficialNameAndCode(string name, string code)
    {
        CountryTable.Find(name)!.Alpha3.Should().Be(code);
    }

    [Fact]
    public void CapitalsThatAreSeldomTheStateAreKeptApart()
    {
        Country belgium = CountryTable.Find("Belgium")!;

        belgium.Capitals.Should().BeEmpty();
        belgium.OtherCapitals.Should().Equal("Brussels");
        CountryTable.Find("Russia")!.Capitals.Should().Equal("Moscow");
    }
}
