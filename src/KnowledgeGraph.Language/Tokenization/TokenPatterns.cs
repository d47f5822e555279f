using System.Text.RegularExpressions;

namespace KnowledgeGraph.Language.Tokenization;

/// <summary>
/// The matchers of the tokenizer, interpreted. What they find is remembered by stretch, so they seldom run; as compiled code
/// they are methods of up to 160 KB, whose compilation takes more time than it saves and some 40 MB of memory.
/// </summary>
internal static class TokenPatterns
{
    public static Regex Prefix { get; } = new(PatternTexts.Prefix, RegexOptions.CultureInvariant);

    public static Regex Suffix { get; } = new(PatternTexts.Suffix, RegexOptions.CultureInvariant);

    public static Regex Infix { get; } = new(PatternTexts.Infix, RegexOptions.CultureInvariant);

    public static Regex Address { get; } = new(PatternTexts.AddressStart + PatternTexts.AddressUser + PatternTexts.AddressRest, RegexOptions.CultureInvariant);

    public static Regex AddressWithoutUser { get; } = new(PatternTexts.AddressStart + PatternTexts.AddressRest, RegexOptions.CultureInvariant);
}
