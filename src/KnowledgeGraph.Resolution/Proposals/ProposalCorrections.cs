using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Resolution.Actors;

namespace KnowledgeGraph.Resolution.Proposals;

/// <summary>Brings what the analyst knows of matters to the units; wordings name them.</summary>
internal sealed class ProposalCorrections
{
    private readonly CorrectionSet _corrections;
    private readonly ILookup<string, int> _byKey;
    private readonly List<string> _notes;
    private readonly List<(int A, int B, int Line)> _apart;

    public ProposalCorrections(CorrectionSet corrections, IReadOnlyList<MatterUnit> units, List<string> notes)
    {
        _corrections = corrections;
        _notes = notes;
        _byKey = (Of(CorrectionKind.Same).Concat(Of(CorrectionKind.NotSame)).Concat(Of(CorrectionKind.Rename)).Any() ? units : [])
            .ToLookup(u => NameKey.Of(u.Wording.Text), u => u.Index, StringComparer.Ordinal);
        _apart = [.. Of(CorrectionKind.NotSame).SelectMany(c => Find(c.Member!, c.Line).SelectMany(a => Find(c.Other!, c.Line).Where(b => b != a).Select(b => (a, b, c.Line))))];
    }

    /// <summary>Pairs of units that the analyst keeps apart.</summary>
    public IEnumerable<(int A, int B)> Forbidden => _apart.Select(a => (a.A, a.B));

    /// <summary>Merges what the analyst takes for one; reports where a not-same stands against it.</summary>
    public void Join(MatterClusters clusters)
    {
        foreach (var correction in Of(CorrectionKind.Same))
        {
            foreach (var a in Find(correction.Member!, correction.Line))
            {
                foreach (var b in Find(correction.Other!, correction.Line))
                {
                    if (!clusters.Join(a, b))
                    {
                        var against = clusters.Forbidding(a, b, _apart);
                        _notes.Add($"corrections line {correction.Line} takes \"{correction.Member}\" and \"{correction.Other}\" for the same matter, corrections line {against} does not: not-same wins");
                    }
                }
            }
        }
    }

    /// <summary>The analyst's label for a cluster, or null.</summary>
    public string? LabelOf(IReadOnlyList<MatterUnit> units)
    {
        var keys = units.Select(u => NameKey.Of(u.Wording.Text)).ToHashSet(StringComparer.Ordinal);
        return Of(CorrectionKind.Rename)
            .Where(c => keys.Contains(NameKey.Of(c.Member!)))
            .OrderByDescending(c => c.Date, StringComparer.Ordinal).ThenByDescending(c => c.Line).ThenBy(c => c.Name, StringComparer.Ordinal)
            .Select(c => c.Name).FirstOrDefault();
    }

    private IEnumerable<Correction> Of(CorrectionKind kind) => _corrections.Of(kind).Where(c => c.Subject == CorrectionSubject.Proposal);

    private List<int> Find(string member, int line)
    {
        var found = _byKey[NameKey.Of(member)].ToList();
        if (found.Count == 0)
        {
            _notes.Add($"corrections line {line}: no proposal is worded \"{member}\"");
        }

        return found;
    }
}
