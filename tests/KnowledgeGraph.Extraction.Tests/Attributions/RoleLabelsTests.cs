using KnowledgeGraph.Extraction.Attributions;

namespace KnowledgeGraph.Extraction.Tests.Attributions;

public sealed class RoleLabelsTests
{
    [Theory]
    [InlineData(true, true, true, RoleLabels.SourceWhole)]
    [InlineData(true, true, false, RoleLabels.SourceBegin)]
    [InlineData(true, false, false, RoleLabels.SourceInside)]
    [InlineData(true, false, true, RoleLabels.SourceEnd)]
    [InlineData(false, true, true, RoleLabels.ContentEnd)]
    [InlineData(false, true, false, RoleLabels.ContentBegin)]
    [InlineData(false, false, false, RoleLabels.ContentInside)]
    [InlineData(false, false, true, RoleLabels.ContentEnd)]
    public void A_word_is_labelled_by_its_place_in_the_fragment(bool source, bool first, bool last, byte expected) =>
        RoleLabels.Of(source, first, last).Should().Be(expected);

    [Fact]
    public void Plain_labels_keep_the_fragments()
    {
        byte[] labels =
        [
            RoleLabels.SourceWhole, 0, RoleLabels.ContentEnd, RoleLabels.ContentEnd, 0, RoleLabels.ContentBegin, RoleLabels.ContentInside,
            RoleLabels.ContentEnd, RoleLabels.SourceBegin, RoleLabels.SourceInside, RoleLabels.SourceEnd, 0,
        ];

        RoleLabels.ToPlain(labels);

        const byte S = ChainLabels.SourceBegin, s = ChainLabels.SourceInside, C = ChainLabels.ContentBegin, c = ChainLabels.ContentInside;
        labels.Should().Equal(S, 0, C, C, 0, C, c, c, S, s, s, 0);
    }
}
