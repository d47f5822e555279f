using System.Collections.Frozen;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Resolution.Actors;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>Gives a cluster of wordings its label and id.</summary>
internal static class ProposalNaming
{
    private const int SuffixDigits = 6;
    private const int ClearLeast = 2;
    private const int ClearMost = 12;

    private static readonly FrozenSet<string> Pointing = FrozenSet.ToFrozenSet(
        "i my we our you your he his him she her it its they their them this these that those what which who such".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The node of a cluster.</summary>
    /// <param name="units">Its units.</param>
    /// <param name="label">Label given by the analyst, or null.</param>
    /// <param name="concept">Id of the concept it is mapped to, or null.</param>
    public static ProposalNode Node(IReadOnlyList<MatterUnit> units, string? label, string? concept)
    {
        var members = units.SelectMany(u => u.Positions).Select(p => p.Position.Target.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var name = label ?? Label(units);
        return new ProposalNode($"{NameKey.Slug(name)}-{GraphIds.HashOf(SuffixDigits, [.. members])}", name, members, concept);
    }

    /// <summary>
    /// The clearest wording: no quotation, neither vague nor long, no word that points elsewhere ("her law"), better of one who is for the matter
    /// than only of those against it, who name it by what they blame, in the middle of the others; ties by frequency, length, ordinal order.
    /// </summary>
    private static string Label(IReadOnlyList<MatterUnit> units)
    {
        var best = units
            .OrderBy(u => u.Wording.IsVague)
            .ThenBy(u => u.Wording.Text.AsSpan().ContainsAny('"', '\u201C', '\u2018'))
            .ThenBy(u => u.Wording.Words.Count is < ClearLeast or > ClearMost)
            .ThenBy(u => u.Wording.Tokens is [var first, ..] && Pointing.Contains(first.Text))
            .ThenBy(u => u.Positions.All(p => p.Position.Relation == Relation.Opposes))
            .ThenByDescending(u => Math.Round(units.Sum(o => TextVector.Cosine(u.Wording.Vector, o.Wording.Vector) * o.Positions.Count), 6))
            .ThenByDescending(u => u.Positions.Count)
            .ThenBy(u => u.Wording.Text.Length)
            .ThenBy(u => u.Wording.Text, StringComparer.Ordinal)
            .First();
        return Clean(best.Wording.Text);
    }

    private static string Clean(string text)
    {
        var label = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', ',', ';', ':', '.');
        if (label.StartsWith("that ", StringComparison.Ordinal))
        {
            label = label[5..];
        }

        return label.Length == 0 ? text : label;
    }
}
