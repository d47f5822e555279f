using KnowledgeGraph.Language.Lexicon;

namespace KnowledgeGraph.Language.Morphology;

/// <summary>Part of speech, features and base form of a word with a given tag and dependency.</summary>
/// <param name="Key">Tag, dependency and matched word-pair rules that the analysis holds for.</param>
/// <param name="Tag">Id of the tag after the rules.</param>
/// <param name="Dep">Id of the dependency label after the rules.</param>
/// <param name="Pos">Id of the part of speech.</param>
/// <param name="Morph">Features.</param>
/// <param name="Lemma">Base form.</param>
internal sealed record WordAnalysis(uint Key, byte Tag, byte Dep, byte Pos, string Morph, Lemma Lemma);
