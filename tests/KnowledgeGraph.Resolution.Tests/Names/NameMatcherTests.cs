using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Tests.Names;

public sealed class NameMatcherTests
{
    [Theory]
    [InlineData("Volodymyr Zelensky", "Volodymyr Zelenskyy")]
    [InlineData("President Marta Ilić", "Marta Ilic")]
    [InlineData("O’Brien, Conan", "Conan Oʼ Brien")]
    [InlineData("Bill Thornton", "William Thornton")]
    [InlineData("M. Ilić", "Marta Ilić")]
    [InlineData("Marta Anna Ilić", "Marta Ilić")]
    [InlineData("Усама бин Ладен", "Osama bin Laden")]
    [InlineData("Ангела Меркель", "Angela Merkel")]
    [InlineData("Αλέξης Τσίπρας", "Alexis Tsipras")]
    [InlineData("სალომე ზურაბიშვილი", "Salome Zurabishvili")]
    [InlineData("محمد بن سلمان", "Mohammed bin Salman")]
    [InlineData("אריאל שרון", "Ariel Sharon")]
    [InlineData("राहुल गांधी", "Rahul Gandhi")]
    [InlineData("ヨシヒデ・スガ", "Yoshihide Suga")]
    [InlineData("김대중", "Kim Dae-jung")]
    [InlineData("ហ៊ុន សែន", "Hun Sen")]
    public void Spellings_of_one_person_match(string first, string second)
    {
        NameMatcher.Explain(first, second, NameSchema.Person).IsMatch.Should().BeTrue();
    }

    [Theory]
    [InlineData("Marta Ilić", "Ivana Ilić")]
    [InlineData("Boris Keller", "Boris Kaufmann")]
    [InlineData("Otto Karl", "Karl Otto")]
    [InlineData("Omar bin Said", "Said bin Omar")]
    [InlineData("김대중", "김소중")]
    public void Different_persons_do_not_match(string first, string second)
    {
        NameMatcher.Explain(first, second, NameSchema.Person).IsMatch.Should().BeFalse();
    }

    [Theory]
    [InlineData("Nordlicht Aktiengesellschaft", "Nordlicht AG")]
    [InlineData("OOO Romashka", "Romashka Limited Liability Company")]
    [InlineData("Nordlicht Sp. z o.o.", "Nordlicht")]
    [InlineData("World Trade Organisation", "WTO")]
    [InlineData("2nd Army", "Second Army")]
    [InlineData("U.S. Department of Justice", "United States Department of Justice")]
    [InlineData("Marks & Sons", "Marks and Sons")]
    public void Spellings_of_one_body_match(string first, string second)
    {
        NameMatcher.Explain(first, second, NameSchema.Organization).IsMatch.Should().BeTrue();
    }

    [Theory]
    [InlineData("Nordlicht AG", "Nordlicht GmbH")]
    [InlineData("Nordlicht AG", "Nordlicht Norway AG")]
    [InlineData("Ministry of Health", "Ministry of Justice")]
    public void Different_bodies_do_not_match(string first, string second)
    {
        NameMatcher.Explain(first, second, NameSchema.Company).IsMatch.Should().BeFalse();
    }

    [Fact]
    public void The_explanation_goes_word_by_word()
    {
        var decision = NameMatcher.Explain("Bob K. Thorntan", "Robert Keith Thornton", NameSchema.Person);

        decision.Tokens.Select(t => (t.First, t.Second, t.Kind, t.Edits)).Should().Equal(
            ("bob", "robert", TokenMatchKind.Nickname, 0),
            ("k", "keith", TokenMatchKind.Initial, 0),
            ("thorntan", "thornton", TokenMatchKind.Spelling, 1));
        decision.WorstEdits.Should().Be(1);
        decision.Reasons.Should().Contain("the names match");
    }

    [Theory]
    [InlineData("Nordlicht AG", "Nordlicht GmbH", NameSchema.LegalEntity)]
    [InlineData("Marta Anna Ilić", "Marta Ilić", NameSchema.Person)]
    [InlineData("", "Marta", NameSchema.Person)]
    [InlineData("...", "AG", NameSchema.Company)]
    public void Exchanging_the_names_changes_nothing(string first, string second, NameSchema schema)
    {
        var forward = NameMatcher.Explain(first, second, schema);
        var backward = NameMatcher.Explain(second, first, schema);

        backward.Score.Should().Be(forward.Score);
        backward.Tokens.Select(t => (t.Second, t.First)).Should().BeEquivalentTo(forward.Tokens.Select(t => (t.First, t.Second)));
    }
}
