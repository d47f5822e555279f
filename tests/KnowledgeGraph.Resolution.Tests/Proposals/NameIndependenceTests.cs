using System.Text.RegularExpressions;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Storage.Contract.Records;
using static KnowledgeGraph.Resolution.Tests.HandWritten;

namespace KnowledgeGraph.Resolution.Tests.Proposals;

/// <summary>What names are made of plays no role in which wordings are one matter.</summary>
public sealed partial class NameIndependenceTests
{
    private const string Vowels = "aeiou";
    private const string Consonants = "bcdfghjklmnprstvwz";

    private static readonly string[] Invented = ["Brandvik", "Aasen", "Skagen", "Meridian", "Keller", "Sild", "Maarja", "Ilse", "Anton", "Petra", "Graz", "Trieste", "Novak", "Kossa", "Bergen"];

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(11)]
    public void Other_names_in_the_same_records_give_the_same_matters(int shift)
    {
        List<ArticleRecord> records = [.. RecordFixtures.All.Where(r => !r.Article.Id.StartsWith("hostile", StringComparison.Ordinal)), .. Debates()];

        var matters = Matters(records, text => text);
        var renamed = Matters([.. records.Select(r => ArticleRecordJson.Read(Renamed(ArticleRecordJson.Write(r), shift)))], text => text);

        matters.Should().Contain(m => m.Contains('|'), "there are matters of several wordings");
        renamed.Should().BeEquivalentTo(matters.Select(m => Sorted(Renamed(m, shift))));
    }

    [Fact]
    public void Names_of_one_bearer_are_one_name()
    {
        static ArticleRecord Told(string id, string name, string word) =>
            Article(id, [Person("e1", "Tor Aasen"), Person("e2", name)], [Stance("p1", "e1", Relation.Opposes, $"the resignation of {word} over the ferry contract")], title: $"Ferry contract: {word} under pressure");

        Resolve([Told("a", "Volodymyr Zelensky", "Zelensky"), Told("b", "Volodymyr Zelenskyy", "Zelenskyy")]).Graph.Proposals.Should().ContainSingle();
    }

    [Fact]
    public void Troops_of_others_are_another_matter()
    {
        static ArticleRecord Told(string first, string second) =>
            Article("a", [Person("e1", "Tor Aasen"), Named("e2", "Norway", EntityType.Country), Named("e3", "Sweden", EntityType.Country)],
                [Stance("p1", "e1", Relation.Proposes, $"sending {first} peacekeepers as a security guarantee"), Stance("p2", "e1", Relation.Opposes, $"sending {second} troops as a security guarantee")]);

        Resolve([Told("Norwegian", "Swedish")]).Graph.Proposals.Should().HaveCount(2);
        Resolve([Told("Norwegian", "Norwegian")]).Graph.Proposals.Should().ContainSingle();
    }

    private static IEnumerable<ArticleRecord> Debates()
    {
        yield return Article("x", [Person("e1", "Petra Novak"), Person("e2", "Anton Kossa")],
            [Stance("p1", "e1", Relation.Proposes, "Kossa's inquiry into the Bergen ferry"), Stance("p2", "e2", Relation.Opposes, "the inquiry into the Bergen ferry"), Stance("p3", "e2", Relation.Proposes, "a visit by Kossa to Graz")], title: "Novak wants inquiry into Bergen ferry");
        yield return Article("y", [Person("e1", "Petra Novak"), Person("e2", "Anton Kossa")],
            [Stance("p1", "e1", Relation.Proposes, "an inquiry into the ferry of Bergen"), Stance("p2", "e2", Relation.Opposes, "the resignation of Novak")], title: "Bergen ferry inquiry: Kossa says no");
    }

    /// <summary>The members of each matter, in ordinal order.</summary>
    private static List<string> Matters(List<ArticleRecord> records, Func<string, string> text) =>
        [.. Resolve(records).Graph.Proposals.Select(p => string.Join('|', p.Members.Select(text).Order(StringComparer.Ordinal)))];

    private static string Sorted(string members) => string.Join('|', members.Split('|').Order(StringComparer.Ordinal));

    /// <summary>Letters of the invented names moved on among vowels and consonants: lengths and capitals stay.</summary>
    private static string Renamed(string text, int shift) =>
        Words().Replace(text, word => Invented.Contains(word.Value, StringComparer.Ordinal) ? string.Concat(word.Value.Select(c => Moved(c, shift))) : word.Value);

    private static char Moved(char letter, int shift)
    {
        var small = char.ToLowerInvariant(letter);
        var letters = Vowels.Contains(small) ? Vowels : Consonants;
        var at = letters.IndexOf(small);
        var moved = at < 0 ? small : letters[(at + shift) % letters.Length];
        return char.IsUpper(letter) ? char.ToUpperInvariant(moved) : moved;
    }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
