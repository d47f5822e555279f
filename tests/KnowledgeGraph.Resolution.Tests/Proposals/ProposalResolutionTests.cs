using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Resolution.Proposals;
using static KnowledgeGraph.Resolution.Tests.HandWritten;

namespace KnowledgeGraph.Resolution.Tests.Proposals;

public sealed class ProposalResolutionTests
{
    [Fact]
    public void Demand_and_rejection_of_one_matter_meet_in_one_node()
    {
        var graph = Resolve([Debate("a", "a harbour levy on container ships", "the levy")]).Graph;

        var proposal = graph.Proposals.Should().ContainSingle().Subject;
        proposal.Label.Should().Be("a harbour levy on container ships");
        proposal.Members.Should().Equal("a harbour levy on container ships", "the levy");
        graph.Summaries.Select(s => s.Relation).Should().BeEquivalentTo([Relation.Proposes, Relation.Opposes]);
    }

    [Theory]
    [InlineData("a harbour levy on container ships", "this hated harbour levy", "a harbour levy on container ships")]
    [InlineData("a harbour levy on container ships", "the harbour levy on ships", "a harbour levy on container ships")]
    [InlineData("her harbour levy on container ships", "the harbour levy on container ships", "the harbour levy on container ships")]
    public void A_matter_is_named_by_those_who_are_for_it_and_without_pointing_elsewhere(string proposed, string opposed, string label)
    {
        Resolve([Debate("a", proposed, opposed)]).Graph.Proposals.Should().ContainSingle().Which.Label.Should().Be(label);
    }

    [Fact]
    public void Different_matters_of_an_article_stay_two()
    {
        Resolve([Debate("a", "a harbour levy on container ships", "the sale of the salt museum")]).Graph.Proposals.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("it")]
    [InlineData("the idea")]
    public void A_vague_wording_is_the_matter_spoken_of_last(string vague)
    {
        Resolve([Debate("a", "closing the night train to Trieste", vague)]).Graph.Proposals.Should().ContainSingle();
    }

    [Fact]
    public void One_matter_told_by_two_articles_is_one_node()
    {
        var graph = Resolve([
            Article("a", [Person("e1", "Ilse Brandvik")], [Stance("p1", "e1", Relation.Proposes, "a harbour levy on container ships")], title: "Brandvik proposes harbour levy on ships"),
            Article("b", [Person("e1", "Ilse Brandvik")], [Stance("p1", "e1", Relation.Proposes, "levying a charge on container ships in harbours")], title: "Norway: harbour levy on container ships proposed"),
        ]).Graph;

        graph.Proposals.Should().ContainSingle();
        graph.Summaries.Should().ContainSingle().Which.Articles.Should().Be(2);
    }

    [Fact]
    public void The_analyst_keeps_matters_apart_and_joins_them()
    {
        var record = Debate("a", "a harbour levy on container ships", "the levy");

        var apart = Resolve([record], [NotSame("the levy", "a harbour levy on container ships", 1, CorrectionSubject.Proposal)]);
        var both = Resolve([record], [NotSame("the levy", "a harbour levy on container ships", 1, CorrectionSubject.Proposal), Same("the levy", "a harbour levy on container ships", 2, CorrectionSubject.Proposal)]);
        var joined = Resolve([Debate("a", "a harbour levy on container ships", "the salt museum")], [Same("the salt museum", "a harbour levy on container ships", 4, CorrectionSubject.Proposal)]);

        apart.Graph.Proposals.Should().HaveCount(2);
        both.Graph.Proposals.Should().HaveCount(2);
        both.Notes.Should().ContainSingle(n => n.Contains("line 1") && n.Contains("line 2"));
        joined.Graph.Proposals.Should().ContainSingle();
    }

    [Fact]
    public void A_proposal_is_mapped_to_the_concept_whose_examples_it_resembles()
    {
        var tables = new AnalystTables([], [new ConceptRow("C1", "Port charges", ["harbour levy", "charge on ships"]), new ConceptRow("C2", "Railways", ["night trains"])], "x");

        Resolve([Debate("a", "a harbour levy on ships", "the levy")], tables: tables).Graph.Proposals.Should().ContainSingle().Which.Concept.Should().Be("C1");
    }

    [Theory]
    [InlineData("deployment", "deploying")]
    [InlineData("sanctions", "sanction")]
    [InlineData("legalisation", "legalise")]
    [InlineData("deploy", "deployed")]
    [InlineData("policy", "policies")]
    [InlineData("apply", "applied")]
    [InlineData("securities", "secure")]
    public void Forms_and_derivations_have_one_stem(string a, string b)
    {
        LightStemmer.Stem(a).Should().Be(LightStemmer.Stem(b));
    }

    [Fact]
    public void A_policy_is_no_police() => LightStemmer.Stem("policy").Should().NotBe(LightStemmer.Stem("police"));

    [Fact]
    public void What_is_judged_counts_not_the_judgement()
    {
        var matcher = new MatterMatcher(Embeddings);

        var decision = matcher.Explain("the ferry contract as \"daylight robbery\"", "Ferry row", "She described the ferry contract as \"daylight robbery\".", "the ferry contract", "Ferry row", "He signed the ferry contract.");

        decision.IsMatch.Should().BeTrue();
        decision.Reasons.Should().Contain("one says how the matter is judged");
    }

    private static ArticleRecord Debate(string id, string proposed, string opposed) =>
        Article(id, [Person("e1", "Ilse Brandvik"), Person("e2", "Tor Aasen")], [Stance("p1", "e1", Relation.Proposes, proposed), Stance("p2", "e2", Relation.Opposes, opposed)]);
}
