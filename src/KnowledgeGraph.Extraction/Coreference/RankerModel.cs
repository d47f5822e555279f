using System.Globalization;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Coreference;

/// <summary>
/// The weights of the mention ranker: a log-linear model over the candidates of a mention and "none of them" (after Denis and
/// Baldridge, "Specialized models and ranking for coreference resolution", EMNLP 2008). A text file: a header line, then one
/// feature a line, key in hexadecimal and weight, ordered by key.
/// </summary>
public sealed class RankerModel
{
    /// <summary>First words of a model file: kind and version of the format.</summary>
    internal const string Header = "kg-coreference 1";

    private const int LongestFile = 16 * 1024 * 1024;

    private readonly ulong[] _keys;
    private readonly double[] _values;
    private readonly int _mask;

    internal RankerModel(IEnumerable<KeyValuePair<ulong, double>> weights, string description)
    {
        KeyValuePair<ulong, double>[] sorted = [.. weights.OrderBy(w => w.Key)];
        Weights = sorted;
        Description = description;
        int size = 16;
        while (size < sorted.Length * 3)
            size *= 2;
        _mask = size - 1;
        _keys = new ulong[size];
        _values = new double[size];
        foreach ((ulong key, double value) in sorted)
        {
            int at = Slot(key);
            while (_keys[at] != 0)
                at = (at + 1) & _mask;
            (_keys[at], _values[at]) = (key, value);
        }
    }

    /// <summary>What it was trained on, as the header says.</summary>
    public string Description { get; }

    /// <summary>Number of weights.</summary>
    public int Count => Weights.Count;

    internal IReadOnlyList<KeyValuePair<ulong, double>> Weights { get; }

    /// <summary>Reads the model that is kept with the program: <c>coreference/ranker.txt</c>, where <see cref="ModelLocation.Find"/> finds it.</summary>
    /// <exception cref="IOException">It is not found.</exception>
    /// <exception cref="InvalidDataException">The file is no coreference model of this version.</exception>
    public static RankerModel Load() => Load(Path.Combine(ModelLocation.Find("coreference"), "ranker.txt"));

    /// <summary>Reads a model file.</summary>
    /// <exception cref="InvalidDataException">The file is no coreference model of this version.</exception>
    public static RankerModel Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (new FileInfo(path).Length > LongestFile)
            throw new InvalidDataException($"'{path}' is too large for a coreference model.");
        using var reader = new StreamReader(path);
        string header = reader.ReadLine() ?? "";
        if (!header.StartsWith(Header + " ", StringComparison.Ordinal))
            throw new InvalidDataException($"'{path}' is no coreference model: it does not begin with '{Header}'.");
        var weights = new List<KeyValuePair<ulong, double>>();
        while (reader.ReadLine() is { } line)
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0
                || !ulong.TryParse(line.AsSpan(0, space), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong key)
                || !double.TryParse(line.AsSpan(space + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
                || !double.IsFinite(value) || (weights.Count > 0 && key <= weights[^1].Key))
                throw new InvalidDataException($"'{path}' is damaged at line {weights.Count + 2}.");
            weights.Add(KeyValuePair.Create(key, value));
        }
        return new RankerModel(weights, header[(Header.Length + 1)..]);
    }

    /// <summary>Writes the model file: the same weights give the same bytes.</summary>
    public void Save(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine($"{Header} {Description}");
        foreach ((ulong key, double value) in Weights)
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{key:x} {value:0.######}"));
    }

    /// <summary>The sum of the weights of some features, in their order.</summary>
    internal double Score(ReadOnlySpan<ulong> features)
    {
        double sum = 0;
        foreach (ulong key in features)
        {
            for (int at = Slot(key); _keys[at] != 0; at = (at + 1) & _mask)
            {
                if (_keys[at] == key)
                {
                    sum += _values[at];
                    break;
                }
            }
        }
        return sum;
    }

    private int Slot(ulong key) => (int)((key * 0x9e3779b97f4a7c15) >> 40) & _mask;
}
