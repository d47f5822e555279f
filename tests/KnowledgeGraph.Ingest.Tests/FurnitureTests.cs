using KnowledgeGraph.Ingest.Furniture;

namespace KnowledgeGraph.Ingest.Tests;

public sealed class FurnitureTests
{
    private const string Report = "The minister said the bridge would be closed, and her deputy agreed with her.";

    [Theory]
    [InlineData("Share this article")]
    [InlineData("Shareable URL")]
    [InlineData("Share on Facebook")]
    [InlineData("Leave a Reply")]
    [InlineData("Your e-mail address will not be shared. Required fields are marked *")]
    [InlineData("Read next")]
    [InlineData("Read more: Bridge to be closed for a year")]
    [InlineData("For more stories from the valley please follow us on X.")]
    [InlineData("Sign up for our morning newsletter")]
    [InlineData("Advertisement")]
    [InlineData("Photo: Jane Doe / City Hall")]
    [InlineData("© 2021 The Valley Herald. All rights reserved.")]
    [InlineData("Reporting by Jane Doe; Editing by John Roe")]
    [InlineData("Published: March 4, 2021")]
    [InlineData("3 min read")]
    [InlineData("Related stories")]
    [InlineData("Top news from the valley today:")]
    [InlineData("Editor’s picks on roads on bridges on dams on the ministry on the mayor on the deputy")]
    public void Such_a_line_is_furniture_wherever_it_stands(string line) =>
        Marked($"Headline of it\n\n{string.Join('\n', Enumerable.Repeat(Report, 8))}\n\n{line}\n\n{string.Join('\n', Enumerable.Repeat(Report, 8))}").Should().Equal(line);

    [Theory]
    [InlineData("By Jane Doe")]
    [InlineData("By a Valley Herald staff writer")]
    [InlineData("By our correspondent in Karsk")]
    [InlineData("From our correspondent in Bir Salwa")]
    [InlineData("Valley Herald, 2 July")]
    [InlineData("Tuesday, March 4, 2021 10:15 GMT")]
    public void Bylines_and_dates_are_furniture_at_the_head(string line) =>
        Marked($"Headline of it\n\n{line}\n\n{Report}").Should().Equal(line);

    [Theory]
    [InlineData("By Monday the bridge had been closed, and nobody knew why.")]
    [InlineData("Share prices fell after the minister spoke.")]
    [InlineData("Read the letter, and you will see that the minister is right, he said.")]
    [InlineData("Comments by the minister drew anger in the valley.")]
    [InlineData("Follow the money, said the deputy, and the road leads to the ministry.")]
    [InlineData("NATO - the alliance of western states - has refused.")]
    [InlineData("COVID-19 has closed the bridge, the minister said.")]
    [InlineData("Copyright law must change, the minister said.")]
    [InlineData("Published in 1999, the book called for a new bridge.")]
    [InlineData("Reporting by the newspaper led to the minister's resignation.")]
    [InlineData("The party sent thousands of newsletters.")]
    [InlineData("Register to vote by Monday, the mayor told them.")]
    [InlineData("Related talks about the dam will go on, she said.")]
    [InlineData("More than 300 people had left their homes, the mayor said.")]
    [InlineData("Top on a on a on a on a on a on a on a on a on a the bridge that the deputy closed without a word to her")]
    [InlineData("Recent from")]
    [InlineData("Most read the letter as a threat, the deputy said.")]
    [InlineData("“Like us, they want peace,” she said.")]
    [InlineData("Next week the parliament will vote on the bridge.")]
    public void Sentences_of_the_report_are_not(string line) => Marked($"{Report}\n{line}\n{Report}").Should().BeEmpty();

    [Fact]
    public void Headlines_after_a_label_are_not_this_article()
    {
        string text = $"{Report}\n\nPrev Post\n\nDam to be opened in spring\n\nNext Post\n\nWho owns the valley?\n\nLeave a Reply\n\n";
        Marked(text).Should().Equal(text[text.IndexOf("Prev", StringComparison.Ordinal)..].TrimEnd());
    }

    [Fact]
    public void A_list_of_links_ends_where_sentences_begin() =>
        Marked($"{Report}\n\nRelated stories\nDam to be opened\nWho owns the valley\n\n{Report}").Should().Equal("Related stories\nDam to be opened\nWho owns the valley");

    [Theory]
    [InlineData("KARSK, March 3 (Meridian Wire) - ")]
    [InlineData("HARBOR CITY — ")]
    [InlineData("DARRABAD, 10 June (Kesh-Inform) – ")]
    [InlineData("Karsk (Velpress) -- ")]
    public void Datelines_are_furniture_before_the_first_sentence(string dateline) =>
        Marked($"Headline of it\n\n{dateline}{Report}\n\n{Report}").Should().Equal(dateline.TrimEnd());

    [Fact]
    public void Credits_in_captions_are_furniture() =>
        Marked($"{Report}\nThe minister at the bridge on Tuesday. (AP Photo/Jane Doe)\n{Report}").Should().Equal("(AP Photo/Jane Doe)");

    private static IEnumerable<string> Marked(string text) => PageFurniture.In(text).Select(span => span.Of(text));
}
