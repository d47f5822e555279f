using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests.Attributions;

public sealed class ContinuedQuotationsTests
{
    private const string Opening = "Mara Velden spoke on Monday.\n\n“We will not accept the quota,” Velden said. “It harms the towns and it harms the fleet.";
    private const string Going = "\n\n“The council must repeal it at once and it should pay the crews.\n\n“Nobody here will forget it.”\n\nThe council said it would reply.";

    private static readonly Lazy<EnglishPipeline> Pipeline = new(EnglishPipeline.Load);
    private static readonly Lazy<AttributionExtractor> Extractor = new(() => AttributionExtractor.Load(AttributionModelFile.Shipped));

    [Fact]
    public void Paragraphs_that_open_with_a_mark_belong_to_the_quotation_before_them()
    {
        Contents(Opening + Going).Should().Contain(content => content.Contains("It harms the towns") && content.Contains("pay the crews") && content.Contains("will forget it"));
    }

    [Fact]
    public void A_closed_quotation_does_not_go_on()
    {
        Contents(Opening + "”" + Going).Should().NotContain(content => content.Contains("It harms the towns") && content.Contains("pay the crews"));
    }

    private static List<string> Contents(string text)
    {
        Document document = Pipeline.Value.Read(text);
        return [.. Extractor.Value.Extract(document).Select(a => string.Join(" | ", a.Content.Select(span => text[span[0].Start..span[^1].End])))];
    }
}
