using KnowledgeGraph.Cli.Terminals;

namespace KnowledgeGraph.Cli.Tests;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain words, ½ café 😀 日本", "plain words, ½ café 😀 日本")]
    [InlineData("two\nlines\tand  spaces", "two lines and spaces")]
    [InlineData("\u001b[31mred\u001b[0m", "\uFFFD[31mred\uFFFD[0m")]
    [InlineData("bell\u0007 and C1 \u009b31m", "bell\uFFFD and C1 \uFFFD31m")]
    [InlineData("right-to-left \u202eevil\u2066", "right-to-left \uFFFDevil\uFFFD")]
    [InlineData("zero\u200bwidth and mark\u200f", "zero\uFFFDwidth and mark\uFFFD")]
    public void Nothing_in_a_text_steers_the_terminal(string text, string shown) => SafeText.Line(text).Should().Be(shown);

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() => SafeText.Line("half " + '\ud83d' + " of it").Should().Be("half \uFFFD of it");

    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abcde…")]
    [InlineData("abcd😀g", 6, "abcd…")]
    public void A_short_text_is_cut_between_characters(string text, int length, string shown) => SafeText.Short(text, length).Should().Be(shown);
}
