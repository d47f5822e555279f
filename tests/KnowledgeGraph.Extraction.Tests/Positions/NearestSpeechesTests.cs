using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Extraction.Tests.Layout;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class NearestSpeechesTests
{
    [Fact]
    public void What_is_looked_up_is_what_comparing_with_all_attributions_finds()
    {
        var random = new Random(3);
        int found = 0;
        for (int round = 0; round < 40; round++)
        {
            ArticleTokens tokens = Tokens(random);
            ReportedSpeech[] speeches = [.. Enumerable.Range(0, random.Next(1, 25)).Select(_ => Speech(tokens, random)).OrderBy(s => s.Cue[0].First)];
            var nearest = new NearestSpeeches(tokens, speeches);
            for (int word = 0; word < tokens.Count; word++)
            {
                ReportedSpeech? expected = Compared(tokens, speeches, word);
                nearest.To(word).Should().BeSameAs(expected);
                found += expected is null ? 0 : 1;
            }
        }

        found.Should().BePositive();
    }

    /// <summary>The nearest by paragraphs first within reach: each paragraph back counts like 120 words, and only who quotes reaches over paragraphs.</summary>
    private static ReportedSpeech? Compared(ArticleTokens tokens, ReportedSpeech[] speeches, int word)
    {
        int[] regions = tokens.Quotations.Regions;
        return speeches
            .Where(s => s.Source.Count > 0 && regions[s.Cue[0].First] < 0)
            .Select(s => (Speech: s, Back: tokens.Paragraph[word] - tokens.Paragraph[s.Cue[0].First]))
            .Where(s => s.Back is >= 0 and <= 2 && (s.Back == 0 || s.Speech.Content.Any(c => regions[c.First] >= 0 || regions[c.End - 1] >= 0)))
            .OrderBy(s => Math.Abs(s.Speech.Cue[0].First - word) + (s.Back * 120))
            .Select(s => s.Speech)
            .FirstOrDefault();
    }

    private static ArticleTokens Tokens(Random random) => new(PlainDocument.Of(string.Concat(Enumerable.Range(0, 250).Select(_ => random.Next(30) switch
    {
        0 => "\n",
        1 or 2 => "\" ",
        _ => "fish ",
    }))));

    private static ReportedSpeech Speech(ArticleTokens tokens, Random random)
    {
        int cue = random.Next(tokens.Count), content = random.Next(tokens.Count - 5);
        WordSpan[] source = random.Next(4) == 0 ? [] : [new WordSpan(cue, cue + 1)];
        var attribution = new Attribution([], [], [], cue, null, QuoteKind.Indirect, Polarity.Affirmed, Modality.Asserted, 0.5);
        return new ReportedSpeech(source, [new WordSpan(cue, cue + 1)], [new WordSpan(content, content + 1 + random.Next(4))], attribution);
    }
}
