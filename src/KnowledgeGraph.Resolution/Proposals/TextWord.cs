namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>A word of a text.</summary>
/// <param name="Text">In lower case, without a possessive ending and inner dots.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, with what was left out.</param>
/// <param name="IsCapitalised">Whether it begins with a capital.</param>
/// <param name="IsCapitals">Whether it has two letters or more, all capitals.</param>
/// <param name="Opens">Whether a sentence or quotation begins with it, where a capital tells nothing.</param>
internal readonly record struct TextWord(string Text, int Start, int End, bool IsCapitalised, bool IsCapitals, bool Opens);
