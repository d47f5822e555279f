using System.Collections.Frozen;

namespace KnowledgeGraph.Language;

/// <summary>A closed set of labels, each with a small id: 0 is "no label" (the empty string), the others follow in ordinal order.</summary>
public sealed class LabelSet
{
    private readonly string[] _labels;
    private readonly FrozenDictionary<string, byte> _ids;
    private readonly string _name;

    internal LabelSet(string name, string labels)
    {
        _name = name;
        string[] sorted = labels.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(sorted, StringComparer.Ordinal);
        _labels = ["", .. sorted];
        _ids = _labels.Select((label, id) => KeyValuePair.Create(label, (byte)id)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>How many ids there are, "no label" included: ids are 0 … Count-1.</summary>
    public int Count => _labels.Length;

    /// <summary>The label of an id.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such id.</exception>
    public string this[int id] => _labels[id];

    /// <summary>The id of a label.</summary>
    /// <exception cref="ArgumentException">The label is not in the set.</exception>
    public byte IdOf(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return _ids.TryGetValue(label, out byte id) ? id : throw new ArgumentException($"'{label}' is no {_name}.", nameof(label));
    }

    /// <summary>Whether the label is in the set.</summary>
    public bool Contains(string label) => _ids.ContainsKey(label);
}
