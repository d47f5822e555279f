using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Positions;

/// <summary>What the lexicon says of a predicate with one form of argument.</summary>
/// <param name="Form">Id of the form: see <see cref="ArgumentForm"/>.</param>
/// <param name="Relation">The stance toward the argument.</param>
/// <param name="Deed">Whether the act itself is the stance: a veto, a lawsuit.</param>
internal readonly record struct StanceEntry(ulong Form, Relation Relation, bool Deed);
