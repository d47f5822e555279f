using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Tests.Layout;

public sealed class DocumentLayoutTests
{
    [Fact]
    public void ParagraphsEndAtLineBreaksAndHeadlinesAreToldApart()
    {
        DocumentLayout layout = Read("Parliament Rejects Harbour Treaty\n\nThe chamber voted against the treaty on Monday.\nMore followed.");

        layout.Paragraphs.Should().HaveCount(3);
        layout.Paragraphs.Select(p => p.IsHeadline).Should().Equal(true, false, false);
        layout.SentenceOf(layout.Document.Count - 1).Should().Be(2, "no sentence runs over a line break");
    }

    [Fact]
    public void StraightAndCurlyMarksArePairedAndScareQuotesLeftOut()
    {
        DocumentLayout layout = Read("\"We will not sign it,\" she said. They call it a “peace deal” now. “It is far too late,” he said.");

        Texts(layout).Should().Equal("We will not sign it,", "It is far too late,");
        layout.QuotationOf(layout.Document.TokensIn(1, 3).Start).Should().Be(0);
        layout.QuotationOf(layout.Document.Count - 1).Should().Be(-1);
    }

    [Fact]
    public void AnOpenQuotationGoesOnInTheNextParagraphThatBeginsWithAMark()
    {
        DocumentLayout layout = Read("He said: “We began early.\n“We went on all night.”\nShe left before the end.");

        layout.Quotations.Select(q => q.Continues).Should().Equal(-1, 0);
        Texts(layout).Should().Equal("We began early.", "We went on all night.");
    }

    [Theory]
    [InlineData("He wrote ‘one ‘two ‘three ‘four without an end.")]
    [InlineData("The crews’ boats and the towns’ boats lay there, ‘as they say.")]
    public void SingleMarksThatNeverCloseOpenNothingAndDoNotHinderLaterParagraphs(string unclosed)
    {
        DocumentLayout layout = Read(unclosed + "\n‘We will not sign it,’ she said. ‘Nor will they,’ he said. ‘And so on");

        Texts(layout).Should().Equal("We will not sign it,", "Nor will they,");
    }

    [Fact]
    public void AForgottenMarkEndsWithItsParagraph()
    {
        DocumentLayout layout = Read("\"We began early, he said.\nNothing is quoted here at all.");

        Texts(layout).Should().Equal("We began early, he said.");
    }

    [Fact]
    public void ApostrophesOpenNoQuotation()
    {
        Read("The ministers’ plan and the ‘new deal of the voters’ failed.").Quotations.Should().BeEmpty();
        Texts(Read("‘We shall see it through,’ he said.")).Should().Equal("We shall see it through,");
    }

    [Fact]
    public void QuestionsAndAnswersMakeAnInterview()
    {
        string text = string.Concat(Enumerable.Repeat("What do you make of it?\nI think that I like it and it suits me.\n", 4));

        DocumentLayout layout = Read(text);

        layout.IsInterview.Should().BeTrue();
        layout.Paragraphs.Take(2).Select(p => p.Turn).Should().Equal(Turn.Question, Turn.Answer);
        Read("I think that I like it. What do you say?").IsInterview.Should().BeFalse();
    }

    [Fact]
    public void FurnitureIsMarkedByToken()
    {
        DocumentLayout layout = DocumentLayout.Of(PlainDocument.Of("Share this now. The vote failed."), [new TextSpan(0, 15)]);

        layout.IsFurniture(0).Should().BeTrue();
        layout.IsFurniture(4).Should().BeFalse();
    }

    private static DocumentLayout Read(string text) => DocumentLayout.Of(PlainDocument.Of(text));

    private static IEnumerable<string> Texts(DocumentLayout layout)
    {
        Document document = layout.Document;
        return layout.Quotations.Select(q => document.Text[document[q.Start].Start..document[q.End - 1].End]);
    }
}
