
namespace KnowledgeGraph.Language.Lexicon;

/// <summary>Normal forms of words: British and colloquial spellings, quotes, dashes, currency signs; else the lower case.</summary>
internal sealed class Norms(Dictionary<ulong, string> byId, Dictionary<string, string> basic, FeatureIds ids)
{
    public string Of(string text, string lower) =>
        byId.TryGetValue(ids.Of(text), out string? norm) || basic.TryGetValue(text, out norm) ? norm : lower;
}
