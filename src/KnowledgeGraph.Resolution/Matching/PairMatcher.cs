using KnowledgeGraph.Language.Embeddings;
using KnowledgeGraph.Resolution.Names;
using KnowledgeGraph.Resolution.Proposals;

namespace KnowledgeGraph.Resolution.Matching;

/// <summary>Decides pairs of names and pairs of wordings; the vectors that wordings need are loaded when the first wording comes.</summary>
/// <param name="loadEmbeddings">Loads the static vectors.</param>
public sealed class PairMatcher(Func<StaticEmbeddings> loadEmbeddings)
{
    /// <summary>The schema of wordings.</summary>
    public const string Proposal = "Proposal";

    private readonly Lazy<MatterMatcher> _matters = new(() => new MatterMatcher(loadEmbeddings()));

    /// <summary>All schemas, as they are written.</summary>
    public static IReadOnlyList<string> Schemas { get; } = [.. Enum.GetNames<NameSchema>(), Proposal];

    /// <summary>Decides a pair.</summary>
    /// <exception cref="ArgumentException">The schema is not one of <see cref="Schemas"/>.</exception>
    public PairDecision Decide(NamedPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        if (string.Equals(pair.Schema, Proposal, StringComparison.OrdinalIgnoreCase))
        {
            var matter = _matters.Value.Explain(pair.Name1, pair.Article1, pair.Context1, pair.Name2, pair.Article2, pair.Context2);
            return new PairDecision(matter.IsMatch, matter.Score, [], matter.Reasons);
        }

        var schema = Schemas.FirstOrDefault(s => string.Equals(s, pair.Schema, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"'{pair.Schema}' is none of {string.Join(", ", Schemas)}", nameof(pair));
        var name = NameMatcher.Explain(pair.Name1, pair.Name2, Enum.Parse<NameSchema>(schema));
        return new PairDecision(name.IsMatch, name.Score, name.Tokens, name.Reasons);
    }
}
