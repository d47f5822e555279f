using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class StanceLexiconTests
{
    [Theory]
    [InlineData("call", "for", Relation.Proposes, false)]
    [InlineData("vote", "against", Relation.Opposes, false)]
    [InlineData("veto", "object", Relation.Opposes, true)]
    [InlineData("side", "with", Relation.Supports, false)]
    public void Verbs_have_a_stance_by_the_form_of_their_argument(string lemma, string form, Relation relation, bool deed)
    {
        StanceEntry? entry = StanceLexicon.Instance.Entry(PredicateClass.Verb, StringId.Of(lemma), StringId.Of(form));

        entry.Should().Be(new StanceEntry(StringId.Of(form), relation, deed));
    }

    [Fact]
    public void A_participle_clause_counts_as_object() =>
        StanceLexicon.Instance.Entry(PredicateClass.Verb, StringId.Of("oppose"), ArgumentForm.Gerund)!.Value.Relation.Should().Be(Relation.Opposes);

    [Fact]
    public void Other_forms_have_none() =>
        StanceLexicon.Instance.Entry(PredicateClass.Verb, StringId.Of("call"), ArgumentForm.Object).Should().BeNull();
}
