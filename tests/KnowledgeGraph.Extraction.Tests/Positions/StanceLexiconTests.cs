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

    [Theory]
    [InlineData("poverty", nameof(Connotation.Bad))]
    [InlineData("peace", nameof(Connotation.Good))]
    [InlineData("cripple", nameof(Connotation.Harming))]
    [InlineData("safeguard", nameof(Connotation.Helping))]
    [InlineData("shortage", nameof(Connotation.Lacking))]
    [InlineData("table", nameof(Connotation.None))]
    public void What_words_name_is_welcome_or_not(string lemma, string connotation) =>
        StanceLexicon.Instance.ConnotationOf(StringId.Of(lemma)).ToString().Should().Be(connotation);

    [Fact]
    public void Words_of_strong_connotation_judge() =>
        StanceLexicon.Instance.Judgement(StringId.Of("farce")).Should().Be(Relation.Opposes);

    [Theory]
    [InlineData("verbs")]
    [InlineData("nouns")]
    [InlineData("adjectives")]
    public void No_form_of_a_predicate_stands_twice_under_a_heading(string list) =>
        LexiconFile.Read("Positions/stance-" + list).SelectMany(l => l.Words[1..].Select(form => (l.Heading, l.Words[0], form))).Should().OnlyHaveUniqueItems();

    [Fact]
    public void No_word_has_two_connotations() => LexiconFile.Read("Positions/connotation").SelectMany(l => l.Words).Should().OnlyHaveUniqueItems();
}
