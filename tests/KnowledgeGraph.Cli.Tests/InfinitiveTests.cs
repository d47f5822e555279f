using KnowledgeGraph.Cli.Show;

namespace KnowledgeGraph.Cli.Tests;

public sealed class InfinitiveTests
{
    [Theory]
    [InlineData("take over the port", true)]
    [InlineData("end the war", true)]
    [InlineData("send troops to the border", true)]
    [InlineData("a ban on nets", false)]
    [InlineData("all the fees", false)]
    [InlineData("sanctions against the board", false)]
    [InlineData("The quota", false)]
    [InlineData("peace talks", false)]
    public void Verb_phrases_are_told_from_noun_phrases(string wording, bool expected) => Infinitive.Is(wording).Should().Be(expected);
}
