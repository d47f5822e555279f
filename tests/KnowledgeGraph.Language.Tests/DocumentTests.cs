namespace KnowledgeGraph.Language.Tests;

public class DocumentTests
{
    private static readonly Document Sample = Document.FromColumns(new DocumentColumns
    {
        Text = "Oona said it rained. They left Velmaria.",
        Starts = [0, 5, 10, 13, 19, 21, 26, 31, 39],
        Ends = [4, 9, 12, 19, 20, 25, 30, 39, 40],
        Tags = ["NNP", "VBD", "PRP", "VBD", ".", "PRP", "VBD", "NNP", "."],
        Pos = ["PROPN", "VERB", "PRON", "VERB", "PUNCT", "PRON", "VERB", "PROPN", "PUNCT"],
        Deps = ["nsubj", "ROOT", "nsubj", "ccomp", "punct", "nsubj", "ROOT", "dobj", "punct"],
        Lemmas = ["Oona", "say", "it", "rain", ".", "they", "leave", "Velmaria", "."],
        Heads = [1, 1, 3, 1, 1, 6, 6, 6, 6],
        Entities = [(0, 1, "PERSON"), (7, 8, "GPE")],
    });

    [Fact]
    public void Sentences_follow_from_the_roots()
    {
        Sample.Sentences.Select(sentence => sentence.ToString()).Should().Equal("Oona said it rained.", "They left Velmaria.");
        Sample.Sentences[1].Root.Text.Should().Be("left");
        Sample[7].Sentence.Should().Be(Sample.Sentences[1]);
        Sample.Tokens.Where(token => token.IsSentenceStart).Select(token => token.Index).Should().Equal(0, 5);
    }

    [Fact]
    public void Trees_can_be_walked_in_both_directions()
    {
        Token said = Sample[1];
        said.Children.Select(token => token.Text).Should().Equal("Oona", "rained", ".");
        said.Lefts.Select(token => token.Text).Should().Equal("Oona");
        said.Rights.Select(token => token.Text).Should().Equal("rained", ".");
        Sample[3].Subtree.ToString().Should().Be("it rained");
        Sample[2].DependsOn(said).Should().BeTrue();
        Sample[6].DependsOn(said).Should().BeFalse();
    }

    [Fact]
    public void Entities_have_type_and_place()
    {
        NamedEntity place = Sample.Entities[1];
        (place.Label, place.StartOffset, place.EndOffset, place.ToString()).Should().Be(("GPE", 31, 39, "Velmaria"));
        (Sample[0].EntityIob, Sample[1].EntityIob).Should().Be(('B', 'O'));
    }

    [Fact]
    public void Offsets_lead_to_tokens()
    {
        Sample.TokenAt(6)!.Value.Text.Should().Be("said");
        Sample.TokenAt(4).Should().BeNull();
        Sample.TokenAt(40).Should().BeNull();
        Sample.TokensIn(6, 11).Select(token => token.Text).Should().Equal("said", "it");
        Sample.TokensIn(4, 5).Should().BeEmpty();
    }

    [Fact]
    public void Strings_have_stable_ids()
    {
        StringId.Of("coffee").Should().Be(3197928453018144401);
        StringId.Of("’s").Should().Be(614914527630368944);
        StringId.Of("abcdefghi").Should().Be(13885881106499164936);
        Sample.LemmaId(1).Should().Be(StringId.Of("say"));
        Sample.NormId(0).Should().Be(StringId.Of("oona"));
    }

    [Fact]
    public void Columns_that_make_no_document_are_refused()
    {
        Action gap = () => Document.FromColumns(new DocumentColumns { Text = "a  b", Starts = [0, 3], Ends = [1, 4] });
        Action circle = () => Document.FromColumns(new DocumentColumns { Text = "a b", Starts = [0, 2], Ends = [1, 3], Heads = [1, 0] });
        Action label = () => Document.FromColumns(new DocumentColumns { Text = "a", Starts = [0], Ends = [1], Tags = ["NOPE"] });
        gap.Should().Throw<ArgumentException>();
        circle.Should().Throw<ArgumentException>();
        label.Should().Throw<ArgumentException>();
    }
}
