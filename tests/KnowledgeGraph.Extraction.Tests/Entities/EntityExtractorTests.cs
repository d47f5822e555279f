using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Tests.Entities;

public sealed class EntityExtractorTests
{
    [Fact]
    public void ATitledNameIsAPersonWithAnOfficeOfACountry()
    {
        IReadOnlyList<Entity> entities = Read("Norwegian President Halvard Brekke met reporters in Geneva. Norway is pleased, Brekke said.");

        Entity person = Named(entities, "Halvard Brekke");
        Entity country = Named(entities, "Norway");
        person.Type.Should().Be(EntityType.Person);
        country.Type.Should().Be(EntityType.Country);
        person.Forms.Should().Contain(["Halvard Brekke", "Brekke"]);
        person.Roles.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Role = "president", Of = country.Id });
        Named(entities, "Geneva").Type.Should().Be(EntityType.Place);
    }

    [Theory]
    [InlineData("But the then-Minister of Foreign Affairs of Norway Halvard Brekke stated that the talks would go on.", "Halvard Brekke", "then minister")]
    [InlineData("But the then-Minister of Foreign Affairs of Norway Stepan Oronko stated that the talks would go on.", "Stepan Oronko", "then minister")]
    [InlineData("President of Norway Ilse Velden opposes the deal.", "Ilse Velden", "president")]
    [InlineData("Head of the Office of the President of Norway Tomas Rehn called for talks.", "Tomas Rehn", "head")]
    public void AnOfficeBeforeANameIsOfThePersonHoweverTheNameIsParsed(string text, string name, string office)
    {
        IReadOnlyList<Entity> entities = Read(text);

        Named(entities, name).Roles.Should().ContainSingle().Which.Role.Should().Be(office);
        entities.Where(e => e.Type == EntityType.Person).Should().ContainSingle();
    }

    [Theory]
    [InlineData("Envoys met on Monday. Ilse van der Brekk rejected the deal.", "Ilse van der Brekk")]
    [InlineData("Envoys met on Monday. The minister, Ursula von der Halden, rejected the deal.", "Ursula von der Halden")]
    public void ParticlesLeadOnToTheFamilyName(string text, string name) => Named(Read(text), name).Type.Should().Be(EntityType.Person);

    [Fact]
    public void ABracketThatDoesNotCloseIsNoPartOfAName()
    {
        NameForms.Core("the Board of Sundmark Harbours (BSH").Should().Be("Board of Sundmark Harbours");
        NameForms.Core("Board of Sundmark Harbours (BSH)").Should().Be("Board of Sundmark Harbours (BSH)");
    }

    [Fact]
    public void ABodyBehindAnOfficeIsNoPerson()
    {
        IReadOnlyList<Entity> entities = Read("The chairman of China Harbour Engineering Company opposes the deal, and so does the mayor of Oslo, Ilse Velden.");

        entities.Where(e => e.Type == EntityType.Person && !e.Unnamed).Should().ContainSingle().Which.Name.Should().Be("Ilse Velden");
    }

    [Fact]
    public void ACapitalActsForItsStateOrIsAPlace()
    {
        Named(Read("Moscow rejected the proposal on Monday."), "Russia").Type.Should().Be(EntityType.Country);
        Named(Read("The envoys met in Moscow on Monday."), "Moscow").Type.Should().Be(EntityType.Place);
    }

    [Fact]
    public void PlacesThatShareANameAreToldByTheirCompany()
    {
        Named(Read("Lawmakers met in Atlanta. Georgia rejected the bill, and Alabama did too."), "State of Georgia").Type.Should().Be(EntityType.Organization);
        Named(Read("Envoys met in Tbilisi. Georgia rejected the treaty, and Armenia did too."), "Georgia").Type.Should().Be(EntityType.Country);
    }

    [Fact]
    public void TwoHoldersOfASurnameStayTwo()
    {
        IReadOnlyList<Entity> entities = Read("Mary Holloway praised the plan. Peter Holloway, her brother, rejected it. Mrs. Holloway said that she would vote for it.");

        Named(entities, "Mary Holloway").Mentions.Should().HaveCountGreaterThan(1);
        Named(entities, "Peter Holloway").Type.Should().Be(EntityType.Person);
        Named(entities, "Mary Holloway").Forms.Should().Contain("Holloway", "the title says which of them");
    }

    [Theory]
    [InlineData("Mary Holloway praised the plan. Holloway has sat in parliament since May. Her brother, Peter Holloway, is a farmer. Holloway rejected the treaty.", "Mary Holloway", 3)]
    [InlineData("Holloway praised the plan\n\nMary Holloway praised the plan on Monday. Her brother, Peter Holloway, is a farmer. Holloway rejected the treaty.", "Mary Holloway", 3)]
    [InlineData("Mary Holloway praised the plan. Peter Holloway rejected it. Holloway, a farmer, will vote in May.", "Peter Holloway", 2)]
    public void ABareSurnameIsOfTheOneWhomTheTextCallsByItElseOfTheLast(string text, string name, int mentions)
    {
        Named(Read(text), name).Mentions.Count(m => m.Kind == MentionKind.Name).Should().Be(mentions);
    }

    [Fact]
    public void AcronymsJoinTheirLongForm()
    {
        IReadOnlyList<Entity> entities = Read("The Northern Fisheries Commission (NFC) backed the quota. The NFC will vote in May.");

        Named(entities, "Northern Fisheries Commission").Forms.Should().Contain("NFC");
        Named(entities, "Northern Fisheries Commission").Type.Should().Be(EntityType.Organization);
    }

    [Fact]
    public void APeopleIsAGroupAndNotItsCountry()
    {
        IReadOnlyList<Entity> entities = Read("Norwegians support the treaty. Norway signed it.");

        Named(entities, "Norwegians").Type.Should().Be(EntityType.Group);
        Named(entities, "Norway").Forms.Should().NotContain("Norwegians");
    }

    [Fact]
    public void PronounsGoToTheirHolder()
    {
        ArticleEntities entities = SharedExtractor.Extract("Senator Laura Whitcombe opposed the bill. She said that it would harm farmers.");
        IReadOnlyList<Entity> record = entities.ToRecord();

        Named(record, "Laura Whitcombe").Mentions.Should().Contain(m => m.Kind == MentionKind.Pronoun);
    }

    [Fact]
    public void TheFirstPersonOfAQuotationIsItsSpeaker()
    {
        const string Text = "“I will never sign this treaty,” said Chancellor Otto Brandner on Friday.";
        DocumentLayout layout = SharedExtractor.Layout(Text);
        ArticleEntities entities = SharedExtractor.Extract(layout);

        entities.EntityAt(layout.Document.TokenAt(1)!.Value.Index)!.Name.Should().Be("Otto Brandner");
    }

    [Fact]
    public void WhoIsTheNounOfItsClause()
    {
        const string Text = "Governor Alma Reyes, who vetoed the bill, left early.";
        DocumentLayout layout = SharedExtractor.Layout(Text);
        ArticleEntities entities = SharedExtractor.Extract(layout);

        Token who = layout.Document.TokensIn(Text.IndexOf("who", StringComparison.Ordinal), Text.IndexOf("who", StringComparison.Ordinal) + 3)[0];
        entities.EntityAt(who.Index)!.Name.Should().Be("Alma Reyes");
    }

    [Fact]
    public void ADescribedSourceIsAnUnnamedEntityOnceItIsAskedFor()
    {
        const string Text = "A senior defence official said on Monday that talks had failed.";
        DocumentLayout layout = SharedExtractor.Layout(Text);
        ArticleEntities entities = SharedExtractor.Extract(layout);

        ArticleEntity source = entities.Resolve(0, 4);

        source.IsUnnamed.Should().BeTrue();
        source.Type.Should().Be(EntityType.Person);
        entities.Resolve(0, 4).Should().BeSameAs(source);
        entities.ToRecord().Should().Contain(e => e.Unnamed && e.Id == source.Id && e.Name == "senior defence official");
    }

    [Fact]
    public void NothingIsFoundInFurniture()
    {
        const string Text = "By Martin Sandgren\nThe talks failed.";
        DocumentLayout layout = DocumentLayout.Of(SharedExtractor.Layout(Text).Document, [new(0, 18)]);

        SharedExtractor.Extract(layout).ToRecord().Should().NotContain(e => e.Name == "Martin Sandgren");
    }

    [Fact]
    public void TheSameTextGivesTheSameRecord()
    {
        const string Text = "Kenya and Uganda signed the pact. They said it would last. The ministers praised their teams.";

        Read(Text).Should().BeEquivalentTo(Read(Text), options => options.WithStrictOrdering());
        Read("").Should().BeEmpty();
    }

    private static IReadOnlyList<Entity> Read(string text) => SharedExtractor.Extract(text).ToRecord();

    private static Entity Named(IReadOnlyList<Entity> entities, string name) => entities.Should().ContainSingle(e => e.Name == name).Which;
}
