using KnowledgeGraph.Extraction.Coreference.Training;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Tests.Coreference.Training;

public sealed class MentionAlignmentTests
{
    [Fact]
    public void AFoundMentionCoversTheHeadInsideTheSpan()
    {
        GoldMention gold = Mention(0, 30, 10, 15);

        Align([gold], new TextSpan(10, 15)).Should().Equal(0);
        Align([gold], new TextSpan(0, 9)).Should().Equal(-1);
        Align([gold], new TextSpan(0, 34)).Should().Equal(0);
        Align([gold], new TextSpan(0, 35)).Should().Equal(-1);
    }

    [Fact]
    public void TheTightestPairWinsAndEachIsUsedOnce()
    {
        GoldMention wide = Mention(0, 30, 10, 15), tight = Mention(8, 16, 10, 15);

        Align([wide, tight], new TextSpan(8, 16), new TextSpan(10, 15)).Should().Equal(1, 0);
        Align([tight], new TextSpan(8, 16), new TextSpan(10, 15)).Should().Equal(0, -1);
    }

    private static int[] Align(GoldMention[] gold, params TextSpan[] found) => MentionAlignment.Align(gold, found);

    private static GoldMention Mention(int start, int end, int headStart, int headEnd) =>
        new(start, end, headStart, headEnd, 0, "person", GoldLevel.Name);
}
