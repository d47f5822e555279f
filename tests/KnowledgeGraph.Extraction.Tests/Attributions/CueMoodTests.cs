using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Tests.Attributions;

public sealed class CueMoodTests
{
    private static readonly Lazy<EnglishPipeline> Pipeline = new(EnglishPipeline.Load);

    [Theory]
    [InlineData("The minister said that taxes rise.", "said", Polarity.Affirmed, Modality.Asserted)]
    [InlineData("The minister did not say that taxes rise.", "say", Polarity.Denied, Modality.Asserted)]
    [InlineData("The minister may say that taxes rise.", "say", Polarity.Affirmed, Modality.Possible)]
    [InlineData("The minister would say that taxes rise.", "say", Polarity.Affirmed, Modality.Conditional)]
    [InlineData("The minister will say that taxes rise.", "say", Polarity.Affirmed, Modality.Intended)]
    public void Auxiliaries_and_negation_decide(string text, string cue, Polarity polarity, Modality modality)
    {
        var tokens = new ArticleTokens(Pipeline.Value.Read(text));
        int[] words = [Enumerable.Range(0, tokens.Count).Single(i => tokens.Text(i).SequenceEqual(cue))];

        CueMood.PolarityOf(tokens, words).Should().Be(polarity);
        CueMood.ModalityOf(tokens, words).Should().Be(modality);
    }
}
