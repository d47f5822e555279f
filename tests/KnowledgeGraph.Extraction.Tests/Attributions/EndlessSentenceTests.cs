using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Sequences;
using KnowledgeGraph.Extraction.Tests.Layout;

namespace KnowledgeGraph.Extraction.Tests.Attributions;

/// <summary>What belongs together in attributions stands within reach: windows and comparisons do not grow with an endless sentence.</summary>
public sealed class EndlessSentenceTests
{
    private const int PlainWord = 2;
    private const int Rivals = 51;

    [Theory]
    [InlineData(20, 2)]
    [InlineData(100, 2)]
    [InlineData(120, 1)]
    [InlineData(2_000, 1)]
    public void A_cue_takes_a_detached_word_only_within_its_reach(int between, int expected)
    {
        var tokens = new ArticleTokens(PlainDocument.Of("called " + string.Concat(Enumerable.Repeat("fish ", between)) + "out"));

        List<CueCandidate> found = new CueTagger(Model(tokens)).Find(Features(tokens), 0.5);

        found.Should().ContainSingle().Which.Tokens.Should().HaveCount(expected).And.StartWith(0);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    [InlineData(1_000, false)]
    public void Rivals_for_a_content_are_those_whose_windows_begin_near(int distance, bool rivals)
    {
        const int Content = 1_500;
        var tokens = new ArticleTokens(PlainDocument.Of(string.Concat(Enumerable.Repeat("fish ", 2_000))));
        RoleLabelling near = Labelling(0, Content), other = Labelling(distance, Content);
        var buffer = new FeatureBuffer();

        new AcceptanceFeatures(Features(tokens), [near, other]).Fill(buffer, 0);

        buffer.Keys.Contains(FeatureKey.Finish(FeatureKey.Mix(Rivals, 0))).Should().Be(!rivals);
    }

    private static TokenFeatures Features(ArticleTokens tokens) => new(tokens, new byte[tokens.Count], new byte[tokens.Count]);

    /// <summary>An attribution whose cue begins its window, and whose content is the ten words from a place on.</summary>
    private static RoleLabelling Labelling(int start, int content)
    {
        byte[] labels = new byte[content + 10 - start];
        Array.Fill(labels, ChainLabels.ContentInside, content - start, 10);
        return new RoleLabelling(new CueCandidate([start], 0.9), start, start, labels, 0.9, 1, 0.9);
    }

    /// <summary>Knows two words: the first begins a cue, the last stands inside of one.</summary>
    private static LinearChainModel Model(ArticleTokens tokens)
    {
        ulong[] keys = [Key(tokens.PlainWords[0]), Key(tokens.PlainWords[^1]), Key(tokens.PlainWords[1])];
        float[] weights = new float[LinearChainModel.WeightCount(ChainLabels.OfCues, keys.Length)];
        int stride = LinearChainModel.StrideOf(ChainLabels.OfCues);
        weights[ChainLabels.CueBegin] = 9;
        weights[stride + ChainLabels.CueInside] = 9;
        weights[(2 * stride) + ChainLabels.Outside] = 9;
        return new LinearChainModel(ChainLabels.OfCues, new FeatureIndex(keys), weights);
    }

    private static ulong Key(ulong word) => FeatureKey.Finish(FeatureKey.Mix(PlainWord, word));
}
