using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>Whether a cue is negated, and how firmly it is asserted: from its auxiliaries, its negation and its conjunction.</summary>
internal static class CueMood
{
    private static readonly HashSet<ulong> Negations = Ids("not", "n't", "never", "no", "neither", "nor", "without", "hardly", "nobody", "none");
    private static readonly HashSet<ulong> Possible = Ids("may", "might", "could", "can", "perhaps", "possibly", "maybe");
    private static readonly HashSet<ulong> Conditional = Ids("would", "should", "if", "unless");
    private static readonly HashSet<ulong> Intended = Ids("will", "shall", "'ll");

    /// <summary>Whether the statement is reported as made.</summary>
    public static Polarity PolarityOf(ArticleTokens tokens, int[] cue) =>
        Words(tokens, cue).Any(t => Negations.Contains(tokens.Words[t]) || Negations.Contains(tokens.Lemmas[t])) ? Polarity.Denied : Polarity.Affirmed;

    /// <summary>How firmly the statement is reported.</summary>
    public static Modality ModalityOf(ArticleTokens tokens, int[] cue)
    {
        List<int> words = Words(tokens, cue);
        bool Has(HashSet<ulong> wanted) => words.Any(t => wanted.Contains(tokens.Words[t]));
        return Has(Possible) ? Modality.Possible : Has(Conditional) ? Modality.Conditional : Has(Intended) || GoingTo(tokens, cue) ? Modality.Intended : Modality.Asserted;
    }

    // The cue and what modifies it directly: auxiliaries, negation, determiner, conjunction, adverbs.
    private static List<int> Words(ArticleTokens tokens, int[] cue)
    {
        var words = new List<int>(cue);
        foreach (int token in cue)
        {
            foreach (int child in tokens.Tree.Children(token))
            {
                byte dep = tokens.Deps[child];
                if (dep == Grammar.AuxiliaryOf || dep == Grammar.Negation || dep == Grammar.Marker || dep == Grammar.DeterminerOf || dep == Grammar.AdverbModifier)
                    words.Add(child);
            }
        }

        return words;
    }

    private static bool GoingTo(ArticleTokens tokens, int[] cue)
    {
        foreach (int token in cue)
        {
            int head = tokens.Heads[token];
            if (tokens.Deps[token] == Grammar.OpenComplement && tokens.Text(head) is "going")
                return true;
        }

        return false;
    }

    private static HashSet<ulong> Ids(params string[] words) => [.. words.Select(word => StringId.Of(word))];
}
