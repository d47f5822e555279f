using System.Text.RegularExpressions;

namespace KnowledgeGraph.Language.Tokenization;

/// <summary>The matchers of the tokenizer, compiled with the program.</summary>
internal static partial class TokenPatterns
{
    [GeneratedRegex(PatternTexts.Prefix, RegexOptions.CultureInvariant)]
    public static partial Regex Prefix();

    [GeneratedRegex(PatternTexts.Suffix, RegexOptions.CultureInvariant)]
    public static partial Regex Suffix();

    [GeneratedRegex(PatternTexts.Infix, RegexOptions.CultureInvariant)]
    public static partial Regex Infix();

    [GeneratedRegex(PatternTexts.AddressStart + PatternTexts.AddressUser + PatternTexts.AddressRest, RegexOptions.CultureInvariant)]
    public static partial Regex Address();

    [GeneratedRegex(PatternTexts.AddressStart + PatternTexts.AddressRest, RegexOptions.CultureInvariant)]
    public static partial Regex AddressWithoutUser();
}
