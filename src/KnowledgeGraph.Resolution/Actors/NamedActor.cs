using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Tables;
using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>A cluster of bearers on its way to a node: its name, type and keys.</summary>
internal sealed class NamedActor
{
    private NamedActor(IReadOnlyList<Bearer> bearers, IReadOnlyList<string> reasons, NameReadings readings)
    {
        Bearers = bearers;
        Reasons = reasons;
        Class = bearers[0].Class;
        Occurrences = [.. bearers.SelectMany(b => b.Occurrences)];
        Name = Canonical();
        Type = Majority();
        FullKeys = [.. bearers.Where(b => !b.IsSurname).SelectMany(b => b.Occurrences).Select(DisplayName).Append(Name).Distinct(StringComparer.Ordinal).Select(readings.Key).Where(k => k.Length > 0)];
        ShortKeys = [.. Occurrences.SelectMany(o => o.Entity.Forms.Append(o.Entity.Name)).Distinct(StringComparer.Ordinal).Where(OccurrenceReader.IsNameLike).Select(f => readings.Key(DisplayForm(f, Class))).Where(k => k.Length > 0 && !FullKeys.Contains(k))];
    }

    public IReadOnlyList<Bearer> Bearers { get; }

    public IReadOnlyList<string> Reasons { get; }

    public IReadOnlyList<Occurrence> Occurrences { get; }

    public BearerClass Class { get; }

    /// <summary>The most frequent full form; ties by ordinal order.</summary>
    public string Name { get; set; }

    public ActorType Type { get; set; }

    /// <summary>The analyst's row, if one names it.</summary>
    public ActorRow? Row { get; set; }

    /// <summary>Keys of full names.</summary>
    public SortedSet<string> FullKeys { get; }

    /// <summary>Keys of shorter forms: members only where no other actor has them.</summary>
    public SortedSet<string> ShortKeys { get; }

    public static NamedActor Of(IReadOnlyList<Bearer> bearers, IReadOnlyList<string> reasons, NameReadings readings) => new(bearers, reasons, readings);

    /// <summary>A form without article, titles and possessive ending.</summary>
    public static string DisplayForm(string form, BearerClass bearer)
    {
        var words = form.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        if (words.Count > 1 && words[0] is "the" or "The" or "a" or "A" or "an" or "An")
        {
            words.RemoveAt(0);
        }

        while (bearer == BearerClass.Person && words.Count > 1 && NameTables.LeadingHonorifics.Contains(NameKey.Of(words[0])))
        {
            words.RemoveAt(0);
        }

        if (words.Count > 0 && words[^1] is { Length: > 2 } last && last[^1] == 's' && NameFolding.IsApostrophe(last[^2]))
        {
            words[^1] = last[..^2];
        }

        return string.Join(' ', words);
    }

    private string DisplayName(Occurrence occurrence) => DisplayForm(occurrence.Entity.Name, Class);

    private string Canonical()
    {
        if (Class == BearerClass.Country && Bearers[0].Key is { Length: 3 } code && CountryTable.CodeOf(code) == code)
        {
            return CountryTable.NameOf(code);
        }

        var names = Bearers.Where(b => !b.IsSurname).SelectMany(b => b.Occurrences).Select(DisplayName).ToList();
        return (names.Count > 0 ? names : [.. Occurrences.Select(DisplayName)])
            .GroupBy(n => n, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .First().Key;
    }

    private ActorType Majority() => Class switch
    {
        BearerClass.Person => ActorType.Person,
        BearerClass.Country => ActorType.Country,
        BearerClass.Unnamed => ActorType.Unnamed,
        _ => Occurrences.Count(o => o.Entity.Type == EntityType.Group) > Occurrences.Count / 2 ? ActorType.Group : ActorType.Organization,
    };
}
