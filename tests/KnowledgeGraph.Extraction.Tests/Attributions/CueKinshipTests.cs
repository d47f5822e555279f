using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Syntax;
using KnowledgeGraph.Extraction.Training;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Embeddings;

namespace KnowledgeGraph.Extraction.Tests.Attributions;

public sealed class CueKinshipTests
{
    private static readonly Lazy<Dictionary<ulong, byte>> Table = new(() =>
    {
        HashSet<ulong> cues = [.. Keys("say tell argue declare claim announce insist remark")];
        HashSet<ulong> others = [.. Keys("walk run swim paint cook build carry lift dig")];
        return CueKinship.Of(new WordVectors(StaticEmbeddings.Load()), key => cues.Contains(key) ? (9, 10) : others.Contains(key) ? (0, 10) : (0, 0)).ToDictionary(e => e.Key, e => e.Class);
    });

    [Theory]
    [InlineData("assert", "jump")]
    [InlineData("testify", "bake")]
    [InlineData("say", "walk")]
    public void AWordBesideCuesIsMoreLikelyOneThanAWordBesideOthers(string near, string far) =>
        ClassOf(near).Should().BeGreaterThan(ClassOf(far));

    [Fact]
    public void WordsOfAnotherKindHaveNoNeighbours() => Table.Value.Should().NotContainKey(Cueness.Key(StringId.Of("assert"), Grammar.Noun));

    private static byte ClassOf(string verb) => Table.Value.GetValueOrDefault(Keys(verb).Single());

    private static IEnumerable<ulong> Keys(string verbs) => verbs.Split(' ').Select(v => Cueness.Key(StringId.Of(v), Grammar.Verb));
}
