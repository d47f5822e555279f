using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Training;

/// <summary>A cue tagger and a role labeller that were trained on the same articles.</summary>
internal sealed record ChainPair(Cueness Cueness, LinearChainModel Cues, LinearChainModel Roles);
