using System.Collections.Concurrent;
using KnowledgeGraph.Language.Lexicon;
using KnowledgeGraph.Language.ModelFiles;
using KnowledgeGraph.Language.Morphology;
using KnowledgeGraph.Language.Networks;
using KnowledgeGraph.Language.Numerics;
using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Language.Recognition;
using KnowledgeGraph.Language.Tagging;
using KnowledgeGraph.Language.Tensors;
using KnowledgeGraph.Language.Tokenization;

namespace KnowledgeGraph.Language;

/// <summary>
/// Reads English: tokens, tags, dependency trees, sentences, morphology, base forms, named entities, as spaCy 3.8 does with its
/// model <c>en_core_web_sm</c> 3.8.0. The output depends on the text alone: same bits on any machine. Safe to use from many
/// threads at once.
/// </summary>
public sealed class EnglishPipeline
{
    private const int VocabularyCapacity = 32_768;

    private static readonly ReadOptions Defaults = new();

    private readonly Tokenizer _tokenizer;
    private readonly TokenNetwork _shared;
    private readonly TokenNetwork _entityNetwork;
    private readonly Tagger _tagger;
    private readonly DependencyParser _parser;
    private readonly MorphologyAnalyzer _morphology;
    private readonly EntityRecognizer _entities;
    private readonly ConcurrentBag<ReadingBuffers> _idle = [];

    private EnglishPipeline(ModelFolder folder, TileKernel kernel)
    {
        (NetworkSettings sharedSettings, NetworkSettings entitySettings) = folder.ReadSettings();
        FeatureIds ids = folder.ReadFeatureIds();
        var vocabulary = new Vocabulary(folder.ReadNorms(ids), VocabularyCapacity);
        _tokenizer = new Tokenizer(vocabulary, folder.ReadTokenizerExceptions(vocabulary), VocabularyCapacity);
        using (var tensors = new TensorFile(folder.WeightsPath))
        {
            _shared = new TokenNetwork(tensors, sharedSettings, "tok2vec", ids, kernel);
            _entityNetwork = new TokenNetwork(tensors, entitySettings, "ner", ids, kernel);
            _tagger = new Tagger(tensors, folder.ReadTags(), kernel);
            _parser = new DependencyParser(tensors, folder.ReadParserClasses(), kernel);
            _entities = new EntityRecognizer(tensors, folder.ReadEntityClasses(), kernel);
        }

        using System.Text.Json.JsonDocument rules = folder.ReadJson("attribute_ruler.json");
        _morphology = new MorphologyAnalyzer(
            new MorphologyRules(MorphologyRuleReader.Read(rules.RootElement)), new Lemmatizer(TableReader.ReadLemmas(folder.ReadBytes("lemmatizer.json"))));
    }

    /// <summary>Loads the model.</summary>
    /// <param name="path">The model's folder; see <see cref="ModelLocation.Find"/>.</param>
    /// <exception cref="IOException">A file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The files are no model that this program can run.</exception>
    public static EnglishPipeline Load(string path) => Load(path, Kernels.Best);

    /// <summary>Loads the model from where <see cref="ModelLocation.Find"/> finds it.</summary>
    /// <exception cref="IOException">It is not found, or a file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">The files are no model that this program can run.</exception>
    public static EnglishPipeline Load() => Load(ModelLocation.Find(ModelLocation.EnglishPipeline));

    internal static EnglishPipeline Load(string path, TileKernel kernel)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new EnglishPipeline(new ModelFolder(path), kernel);
    }

    /// <summary>
    /// Reads a text. Any string will do; a text of more than 1,000,000 characters is read in pieces that are cut at the ends of
    /// paragraphs and put together to one document.
    /// </summary>
    public Document Read(string text) => Read(text, Defaults);

    /// <summary>Reads a text and keeps what the options ask for.</summary>
    public Document Read(string text, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return new Document(Annotate(text, options, null));
    }

    internal TokenColumns Annotate(string text, ReadOptions options, ReadingTrace? trace)
    {
        if (!_idle.TryTake(out ReadingBuffers? buffers))
            buffers = new ReadingBuffers(Math.Max(_shared.Mixer.ScratchLength, _entityNetwork.Mixer.ScratchLength), _parser.Network, _entities.Network);
        try
        {
            return Annotate(text, options, buffers, trace);
        }
        finally
        {
            _idle.Add(buffers);
        }
    }

    private TokenColumns Annotate(string text, ReadOptions options, ReadingBuffers buffers, ReadingTrace? trace)
    {
        buffers.Tokens.Clear();
        _tokenizer.Tokenize(text, buffers.Tokens);
        TokenColumns columns = MakeColumns(text, buffers.Tokens);
        TagAndEmbed(columns, options, buffers, trace);
        _parser.Parse(columns, buffers.ParserState, buffers.ParserFeatures, trace?.ParserSteps);
        _morphology.Analyze(columns);
        EmbedForEntities(columns, buffers, trace);
        _entities.Recognize(columns, buffers.EntityFeatures, trace?.EntitySteps);
        return columns;
    }

    private static TokenColumns MakeColumns(string text, TokenBuffer tokens)
    {
        var columns = new TokenColumns(text, tokens.Count);
        tokens.Lexemes.CopyTo(columns.Lexemes);
        for (int i = 0, start = 0; i < columns.Count; i++)
        {
            columns.Starts[i] = start;
            start += columns.Lexemes[i].Text.Length;
            if (tokens.HasSpace(i))
            {
                columns.Flags[i] = TokenFlags.HasSpace;
                start++;
            }
        }

        return columns;
    }

    private unsafe void TagAndEmbed(TokenColumns columns, ReadOptions options, ReadingBuffers buffers, ReadingTrace? trace)
    {
        if (options.KeepVectors)
        {
            columns.Vectors = new float[columns.Count * TokenNetwork.Width];
            columns.TagMargins = new float[columns.Count];
        }

        buffers.ParserFeatures.Reset(columns.Count);
        for (int start = 0; start < columns.Count; start += TokenNetwork.ChunkTokens)
        {
            int count = Math.Min(TokenNetwork.ChunkTokens, columns.Count - start);
            float* vectors = _shared.Run(columns.Lexemes, columns.Flags, start, start + count, buffers.Network);
            _tagger.Tag(vectors, columns.Tags.AsSpan(start, count), columns.TagMargins is null ? [] : columns.TagMargins.AsSpan(start, count));
            buffers.ParserFeatures.Add(start, count, vectors);
            if (columns.Vectors is not null)
                new ReadOnlySpan<float>(vectors, count * TokenNetwork.Width).CopyTo(columns.Vectors.AsSpan(start * TokenNetwork.Width));
        }
    }

    private unsafe void EmbedForEntities(TokenColumns columns, ReadingBuffers buffers, ReadingTrace? trace)
    {
        buffers.EntityFeatures.Reset(columns.Count);
        for (int start = 0; start < columns.Count; start += TokenNetwork.ChunkTokens)
        {
            int count = Math.Min(TokenNetwork.ChunkTokens, columns.Count - start);
            float* vectors = _entityNetwork.Run(columns.Lexemes, columns.Flags, start, start + count, buffers.Network);
            buffers.EntityFeatures.Add(start, count, vectors);
            trace?.AddEntityVectors(new ReadOnlySpan<float>(vectors, count * TokenNetwork.Width));
        }
    }
}
