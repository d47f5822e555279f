using System.Security.Cryptography;
using System.Text.Json;
using KnowledgeGraph.Language.Lexicon;
using KnowledgeGraph.Language.Networks;
using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Language.Recognition;
using KnowledgeGraph.Language.Tensors;
using KnowledgeGraph.Language.Tokenization;

namespace KnowledgeGraph.Language.ModelFiles;

/// <summary>The files of an exported English model, checked as they are read: each must have the SHA-256 that manifest.json gives it.</summary>
internal sealed class ModelFolder
{
    private const string Format = "spacy-neutral/1";

    private readonly string _path;
    private readonly Dictionary<string, string> _digests;

    /// <exception cref="IOException">The manifest cannot be read.</exception>
    /// <exception cref="InvalidDataException">The folder holds a model of another format.</exception>
    public ModelFolder(string path)
    {
        _path = path;
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(path, "manifest.json")));
        if (manifest.RootElement.GetProperty("format").GetString() != Format)
            throw new InvalidDataException($"'{path}' is no model of format {Format}.");
        _digests = manifest.RootElement.GetProperty("files").EnumerateObject().ToDictionary(file => file.Name, file => file.Value.GetString()!, StringComparer.Ordinal);
    }

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public TensorFile ReadWeights()
    {
        const string Name = "weights.safetensors";
        var weights = new TensorFile(Path.Combine(_path, Name));
        RequireDigest(Name, weights.Digest());
        return weights;
    }

    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public byte[] ReadBytes(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(_path, name));
        RequireDigest(name, SHA256.HashData(bytes));
        return bytes;
    }

    public JsonDocument ReadJson(string name) => JsonDocument.Parse(ReadBytes(name));

    /// <exception cref="InvalidDataException">The folder holds a model of another build than the code can run.</exception>
    public (NetworkSettings Shared, NetworkSettings Entities) ReadSettings()
    {
        using JsonDocument model = ReadJson("model.json");
        JsonElement root = model.RootElement;
        RequireStateNetwork(root.GetProperty("parser"), DependencyParser.Features);
        RequireStateNetwork(root.GetProperty("ner"), EntityRecognizer.Features);
        NetworkSettings shared = ReadNetwork(root.GetProperty("tok2vec"), "NORM PREFIX SUFFIX SHAPE SPACY IS_SPACE");
        return (shared, ReadNetwork(root.GetProperty("ner").GetProperty("tok2vec"), "NORM PREFIX SUFFIX SHAPE"));
    }

    public FeatureIds ReadFeatureIds()
    {
        using JsonDocument symbols = ReadJson("symbols.json");
        return new FeatureIds(symbols.RootElement.EnumerateObject().ToDictionary(symbol => symbol.Name, symbol => symbol.Value.GetUInt64(), StringComparer.Ordinal));
    }

    public Norms ReadNorms(FeatureIds ids)
    {
        using JsonDocument basic = ReadJson("base_norms.json");
        return new Norms(
            TableReader.ReadNorms(ReadBytes("lexeme_norm.json")),
            basic.RootElement.EnumerateObject().ToDictionary(norm => norm.Name, norm => norm.Value.GetString()!, StringComparer.Ordinal),
            ids);
    }

    public string[] ReadTags()
    {
        using JsonDocument tagger = ReadJson("tagger.json");
        return [.. tagger.RootElement.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!)];
    }

    public ParserClass[] ReadParserClasses() =>
        ReadClasses("parser.json", (move, label) => new ParserClass(Enum.Parse<MoveKind>(move, ignoreCase: true), label));

    public EntityClass[] ReadEntityClasses() =>
        ReadClasses("ner.json", (move, label) => new EntityClass(Enum.Parse<EntityMove>(move, ignoreCase: true), label));

    /// <summary>The tokenizer's exceptions. Its patterns are compiled into the program, so a model with other patterns is refused.</summary>
    public Dictionary<string, Lexeme[]> ReadTokenizerExceptions(Vocabulary vocabulary)
    {
        using JsonDocument tokenizer = ReadJson("tokenizer.json");
        JsonElement root = tokenizer.RootElement;
        foreach ((string name, ulong id) in PatternTexts.Sources)
        {
            if (StringId.Of(root.GetProperty(name).GetString()) != id)
                throw new InvalidDataException($"The tokenizer's {name} in '{_path}' is not the one this program was built for.");
        }

        var exceptions = new Dictionary<string, Lexeme[]>(StringComparer.Ordinal);
        foreach (JsonElement exception in root.GetProperty("exceptions").EnumerateArray())
        {
            exceptions[exception.GetProperty("text").GetString()!] = [.. exception.GetProperty("tokens").EnumerateArray().Select(token =>
                token.GetProperty("norm").GetString() is { } norm
                    ? Vocabulary.WithNorm(token.GetProperty("orth").GetString()!, norm)
                    : vocabulary.Of(token.GetProperty("orth").GetString()))];
        }

        return exceptions;
    }

    private void RequireDigest(string name, byte[] digest)
    {
        if (!_digests.TryGetValue(name, out string? expected))
            throw new InvalidDataException($"manifest.json in '{_path}' does not list {name}.");
        if (!string.Equals(Convert.ToHexString(digest), expected, StringComparison.OrdinalIgnoreCase))
            throw new InvalidDataException($"The model file '{Path.Combine(_path, name)}' is damaged: its SHA-256 is not the one in manifest.json. Copy the model again.");
    }

    private T[] ReadClasses<T>(string file, Func<string, string, T> make)
    {
        using JsonDocument document = ReadJson(file);
        return [.. document.RootElement.GetProperty("classes").EnumerateArray().Select((one, place) => one.GetProperty("id").GetInt32() == place
            ? make(one.GetProperty("move").GetString()!, one.GetProperty("label").GetString()!)
            : throw new InvalidDataException($"The classes of {file} are not in order."))];
    }

    private static NetworkSettings ReadNetwork(JsonElement source, string attributes)
    {
        Require(source, "width", TokenNetwork.Width);
        Require(source, "depth", TokenNetwork.Depth);
        Require(source, "window", 1);
        Require(source, "mix_pieces", 3);
        Require(source, "enc_pieces", 3);
        if (string.Join(' ', source.GetProperty("attrs").EnumerateArray().Select(name => name.GetString())) != attributes)
            throw new InvalidDataException($"A token network reads other attributes than {attributes}.");
        return new NetworkSettings(
            [.. source.GetProperty("rows").EnumerateArray().Select(rows => rows.GetInt32())],
            [.. source.GetProperty("seeds").EnumerateArray().Select(seed => seed.GetUInt64())]);
    }

    private static void RequireStateNetwork(JsonElement source, int features)
    {
        Require(source, "features", features);
        Require(source, "hidden", StateNetwork.Hidden);
        Require(source, "pieces", 2);
        Require(source, "proj_width", StateNetwork.Hidden);
        Require(source.GetProperty("cfg"), "beam_width", 1);
    }

    private static void Require(JsonElement source, string name, int value)
    {
        if (source.GetProperty(name).GetInt32() != value)
            throw new InvalidDataException($"The model has {name} = {source.GetProperty(name)}; this program runs {value}.");
    }
}
