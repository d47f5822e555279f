using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Tables;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>Brings what the analyst knows of actors (corrections and the table of actors) to the bearers of names.</summary>
internal sealed class ActorCorrections
{
    private readonly CorrectionSet _corrections;
    private readonly AnalystTables _tables;
    private readonly IReadOnlyList<Bearer> _bearers;
    private readonly ILookup<string, Bearer> _byKey;
    private readonly List<string> _notes;

    public ActorCorrections(CorrectionSet corrections, AnalystTables tables, IReadOnlyList<Bearer> bearers, List<string> notes)
    {
        _corrections = corrections;
        _tables = tables;
        _bearers = bearers;
        _notes = notes;
        var needed = tables.Actors.Count > 0 || corrections.Items.Any(c => c.Subject == CorrectionSubject.Actor || c.Kind == CorrectionKind.Type);
        _byKey = (needed ? bearers : [])
            .SelectMany(b => KeysOf(b).Select(k => (Key: k, Bearer: b)))
            .ToLookup(k => k.Key, k => k.Bearer, StringComparer.Ordinal);
    }

    /// <summary>Keeps apart what the analyst keeps apart.</summary>
    public void Forbid(BearerClusters clusters)
    {
        foreach (var correction in Of(CorrectionKind.NotSame))
        {
            foreach (var a in Find(correction.Member!, correction.Line))
            {
                foreach (var b in Find(correction.Other!, correction.Line))
                {
                    if (a == b)
                    {
                        _notes.Add($"corrections line {correction.Line}: \"{correction.Member}\" and \"{correction.Other}\" are one name and cannot be kept apart");
                    }
                    else
                    {
                        clusters.Forbid(a.Index, b.Index, $"corrections line {correction.Line}");
                    }
                }
            }
        }
    }

    /// <summary>What the analyst takes for one.</summary>
    public IEnumerable<BearerLink> Links()
    {
        foreach (var correction in Of(CorrectionKind.Same))
        {
            var first = Find(correction.Member!, correction.Line);
            foreach (var a in first)
            {
                foreach (var b in Find(correction.Other!, correction.Line).Where(b => b != a))
                {
                    yield return BearerLink.Of(a, b, LinkRank.Analyst, 1, $"corrections line {correction.Line}");
                }
            }
        }

        foreach (var row in _tables.Actors)
        {
            var bearers = OfRow(row).ToList();
            foreach (var other in bearers.Skip(1))
            {
                yield return BearerLink.Of(bearers[0], other, LinkRank.Analyst, 1, $"table of actors, {row.Id}");
            }
        }
    }

    /// <summary>Says which of the analyst's links could not be followed.</summary>
    public void Report(IEnumerable<(BearerLink Link, string Source)> refused)
    {
        foreach (var (link, source) in refused)
        {
            _notes.Add($"{link.Reason} takes \"{_bearers[link.A].Key}\" and \"{_bearers[link.B].Key}\" for the same, {source} does not: not-same wins");
        }
    }

    /// <summary>Gives rows, names and types to the actors.</summary>
    public void Apply(IReadOnlyList<NamedActor> actors)
    {
        var actorOf = actors.SelectMany(a => a.Bearers.Select(b => (b.Index, Actor: a))).ToDictionary(b => b.Index, b => b.Actor);
        foreach (var row in _tables.Actors)
        {
            foreach (var actor in OfRow(row).Select(b => actorOf[b.Index]).Distinct())
            {
                if (actor.Row is not null && actor.Row != row)
                {
                    _notes.Add($"the table of actors names {actor.Row.Id} and {row.Id} alike: {actor.Row.Id} is taken");
                    continue;
                }

                actor.Row = row;
                actor.Name = row.Name;
                actor.Type = row.Type ?? actor.Type;
            }
        }

        Override(CorrectionKind.Rename, actorOf, c => c.Name!, (actor, c) => actor.Name = c.Name!);
        Override(CorrectionKind.Type, actorOf, c => c.Type!.Value.ToString(), (actor, c) => actor.Type = c.Type!.Value);
    }

    private void Override(CorrectionKind kind, Dictionary<int, NamedActor> actorOf, Func<Correction, string> value, Action<NamedActor, Correction> apply)
    {
        var wanted = Of(kind)
            .SelectMany(c => Find(c.Member!, c.Line).Select(b => actorOf[b.Index]).Distinct().Select(a => (Actor: a, Correction: c)))
            .GroupBy(a => a.Actor);
        foreach (var group in wanted)
        {
            var ordered = group.Select(g => g.Correction).OrderByDescending(c => c.Date, StringComparer.Ordinal).ThenByDescending(c => c.Line).ThenBy(value, StringComparer.Ordinal).ToList();
            apply(group.Key, ordered[0]);
            foreach (var other in ordered.Skip(1).Where(c => value(c) != value(ordered[0])))
            {
                _notes.Add($"corrections lines {Math.Min(other.Line, ordered[0].Line)} and {Math.Max(other.Line, ordered[0].Line)} disagree on \"{group.Key.Name}\": \"{value(ordered[0])}\", the later one, is taken");
            }
        }
    }

    private IEnumerable<Correction> Of(CorrectionKind kind) =>
        _corrections.Of(kind).Where(c => kind == CorrectionKind.Type || c.Subject == CorrectionSubject.Actor);

    private List<Bearer> Find(string member, int line)
    {
        var found = Find(member);
        if (found.Count == 0)
        {
            var note = $"corrections line {line}: no actor is called \"{member}\"";
            if (!_notes.Contains(note))
            {
                _notes.Add(note);
            }
        }

        return found;
    }

    private List<Bearer> Find(string member) =>
        [.. _byKey[NameKey.Of(member)].Concat(_byKey[OccurrenceReader.PersonKey(member)]).Distinct().OrderBy(b => b.Index)];

    private IEnumerable<Bearer> OfRow(ActorRow row) =>
        row.Aliases.Prepend(row.Name).SelectMany(name => Find(name)).Distinct()
            .Where(b => row.Type is null || (row.Type == Model.Graph.ActorType.Person) == (b.Class == BearerClass.Person))
            .OrderBy(b => b.Index);

    private static IEnumerable<string> KeysOf(Bearer bearer)
    {
        var keys = bearer.Occurrences.Select(o => NameKey.Of(o.Entity.Name)).ToHashSet(StringComparer.Ordinal);
        if (bearer.Class == BearerClass.Person)
        {
            keys.Add(bearer.Key);
        }

        if (bearer.Class == BearerClass.Country && bearer.Key.Length == 3 && CountryTable.CodeOf(bearer.Key) == bearer.Key)
        {
            keys.Add(NameKey.Of(CountryTable.NameOf(bearer.Key)));
            keys.Add(NameKey.Of(bearer.Key));
        }

        return keys;
    }
}
