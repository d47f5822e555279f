using System.Collections.Concurrent;

namespace KnowledgeGraph.Resolution.Actors;

/// <summary>The keys of names, each name read once: a corpus writes the same names again and again. Safe to use from many threads.</summary>
internal sealed class NameReadings
{
    private readonly ConcurrentDictionary<string, string> _keys = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _persons = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _bodies = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string?> _countries = new(StringComparer.Ordinal);

    /// <summary>See <see cref="NameKey.Of"/>.</summary>
    public string Key(string name) => _keys.GetOrAdd(name, NameKey.Of);

    /// <summary>The words of a person's name in order, without titles.</summary>
    public string PersonKey(string name) => _persons.GetOrAdd(name, OccurrenceReader.PersonKey);

    /// <summary>See <see cref="Actors.BodyKey.Of"/>.</summary>
    public string BodyKey(string name) => _bodies.GetOrAdd(name, Actors.BodyKey.Of);

    /// <summary>See <see cref="CountryTable.CodeOf"/>.</summary>
    public string? CountryCode(string name) => _countries.GetOrAdd(name, CountryTable.CodeOf);
}
