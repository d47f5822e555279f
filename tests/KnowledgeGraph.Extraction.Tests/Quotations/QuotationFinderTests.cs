using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Extraction.Quotations;
using KnowledgeGraph.Extraction.Tests.Layout;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Tests.Quotations;

public sealed class QuotationFinderTests
{
    [Fact]
    public void TheSameWordsHaveTheSameHashWhateverTheirSetting()
    {
        Quotation left = Find("He said: “We won't, at any price, give up the northern harbour.”").Single();
        Quotation right = Find("\"We WON’T at any price – give up the northern harbour,\" he said.").Single();

        left.Hash.Should().Be(right.Hash).And.HaveLength(16);
    }

    [Fact]
    public void OtherWordsOrBordersHaveAnotherHash()
    {
        string[] hashes =
        [
            Find("“one two three four five six seven eight”").Single().Hash,
            Find("“one two three four five six seven nine”").Single().Hash,
            Find("“onetwo three four five six seven eight nine”").Single().Hash,
        ];

        hashes.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void SevenWordsAreTooFew()
    {
        Find("“one two three four five six seven”").Should().BeEmpty();
    }

    [Fact]
    public void TheSpanIsTheWordsBetweenTheMarks()
    {
        const string Text = "“one two three four five six seven eight”";

        Find(Text).Single().Span.Of(Text).Should().Be("one two three four five six seven eight");
    }

    private static IReadOnlyList<Quotation> Find(string text) => QuotationFinder.Find(DocumentLayout.Of(PlainDocument.Of(text)));
}
