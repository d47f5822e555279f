using System.Text.Json;
using KnowledgeGraph.Language.Tokenization;

namespace KnowledgeGraph.Language.Tests.Tokenization;

public class PatternTests
{
    [Theory]
    [InlineData("prefix_search", PatternTexts.Prefix)]
    [InlineData("suffix_search", PatternTexts.Suffix)]
    [InlineData("infix_finditer", PatternTexts.Infix)]
    [InlineData("url_match", PatternTexts.AddressStart + PatternTexts.AddressUser + PatternTexts.AddressRest)]
    public void Patterns_are_translations_of_the_models_own(string name, string translation)
    {
        using JsonDocument tokenizer = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(ModelLocation.Find(ModelLocation.EnglishPipeline), "tokenizer.json")));
        PatternTranslator.Translate(tokenizer.RootElement.GetProperty(name).GetString()!).Should().Be(translation);
    }

    [Fact]
    public void Short_cuts_give_what_the_patterns_give()
    {
        var random = new Random(4);
        string[] parts = ["a", "Z", "9", ".", "...", "'s", "km/h", "US$", "°C", "-", "😀", "日", "(", ")", "@", ":", "//", "www", "com", "%", "²", "AB", "\"", "’s", "_", "é"];
        for (int i = 0; i < 20_000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 40)).Select(_ => parts[random.Next(parts.Length)]));
            Affixes.SuffixLength(text).Should().Be(TokenPatterns.Suffix.Match(text).Length, text);
            Affixes.PrefixLength(text).Should().Be(TokenPatterns.Prefix.Match(text).Length, text);
            Affixes.IsAddress(text).Should().Be(TokenPatterns.Address.IsMatch(text), text);
        }
    }

    [Fact]
    public void Plain_words_match_nothing()
    {
        var random = new Random(5);
        for (int i = 0; i < 5_000; i++)
        {
            string word = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)((random.Next(2) == 0 ? 'a' : 'A') + random.Next(26))));
            Affixes.IsPlainWord(word).Should().BeTrue();
            (TokenPatterns.Prefix.IsMatch(word) || TokenPatterns.Suffix.IsMatch(word) || TokenPatterns.Infix.IsMatch(word) || TokenPatterns.Address.IsMatch(word))
                .Should().BeFalse(word);
        }
    }
}
