using System.Globalization;
using KnowledgeGraph.Language.Tests.Golden;

namespace KnowledgeGraph.Language.Tests;

public class HostileTextTests
{
    private const string CountVariable = "KG_FUZZ_TEXTS";
    private const int UsualCount = 20_000;
    private const int FirstSeed = 2031;
    private const int TextsOfSeed = 5_000;

    /// <summary>The environment variable KG_FUZZ_TEXTS sets how many strings are read; a million once before a release.</summary>
    [Fact]
    public void Random_texts_give_whole_documents()
    {
        int count = Environment.GetEnvironmentVariable(CountVariable) is { Length: > 0 } wanted ? int.Parse(wanted, CultureInfo.InvariantCulture) : UsualCount;
        Parallel.For(0, (count + TextsOfSeed - 1) / TextsOfSeed, part =>
        {
            var texts = new RandomTexts(FirstSeed + part);
            for (int i = part * TextsOfSeed; i < Math.Min(count, (part + 1) * TextsOfSeed); i++)
                DocumentChecks.AssertWhole(SharedPipeline.Instance.Read(texts.Next()));
        });
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\n")]
    [InlineData("((")]
    [InlineData("\"' ")]
    [InlineData("😀")]
    [InlineData("a.b@c:d/")]
    [InlineData(":-) ")]
    [InlineData(". ")]
    [InlineData("that said he said ")]
    public void Long_monotonous_texts_are_read_whole(string part) =>
        DocumentChecks.AssertWhole(SharedPipeline.Instance.Read(string.Concat(Enumerable.Repeat(part, 20_000 / part.Length))));
}
