using System.Collections.Concurrent;
using KnowledgeGraph.Language.Lexicon;
using KnowledgeGraph.Language.ModelFiles;
using KnowledgeGraph.Language.Morphology;
using KnowledgeGraph.Language.Networks;
using KnowledgeGraph.Language.Numerics;
using KnowledgeGraph.Language.Parsing;
using KnowledgeGraph.Language.Profiling;
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

    /// <summary>The room that a longer text took is let go of.</summary>
    private const int MostTokensToKeepRoomFor = 50_000;

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
        // The tables are parsed while the weights are read and packed: it halves the time on two processors.
        FeatureIds ids = folder.ReadFeatureIds();
        Task<Tokenizer> tokenizer = Task.Run(() => LoadTokenizer(folder, ids));
        Task<MorphologyAnalyzer> morphology = Task.Run(() => LoadMorphology(folder));
        (NetworkSettings sharedSettings, NetworkSettings entitySettings) = folder.ReadSettings();
        using (var tensors = folder.ReadWeights())
        {
            _shared = new TokenNetwork(tensors, sharedSettings, "tok2vec", ids, kernel);
            _entityNetwork = new TokenNetwork(tensors, entitySettings, "ner", ids, kernel);
            _tagger = new Tagger(tensors, folder.ReadTags(), kernel);
            _parser = new DependencyParser(tensors, folder.ReadParserClasses(), kernel);
            _entities = new EntityRecognizer(tensors, folder.ReadEntityClasses(), kernel);
        }

        _tokenizer = tokenizer.GetAwaiter().GetResult();
        _morphology = morphology.GetAwaiter().GetResult();
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
    public Document Read(string text) => Read(text, Defaults, null);

    /// <summary>Reads a text and keeps what the options ask for.</summary>
    public Document Read(string text, ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Read(text, options, null);
    }

    /// <summary>Reads a text and notes where the time goes.</summary>
    public Document Read(string text, PipelineProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return Read(text, Defaults, profile);
    }

    /// <summary>
    /// Reads texts on several threads and gives the documents in the order of the texts. Only a few texts for each thread are
    /// taken ahead, so that a stream of any length can be read.
    /// </summary>
    /// <param name="texts">The texts; taken one by one, by one thread at a time.</param>
    /// <param name="threads">How many texts are read at once.</param>
    public IEnumerable<Document> ReadAll(IEnumerable<string> texts, int threads)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        return threads == 1 ? texts.Select(Read) : ReadAhead(texts, threads);
    }

    internal TokenColumns Annotate(string text, ReadOptions options, ReadingTrace? trace)
    {
        ReadingBuffers buffers = TakeBuffers(null);
        TokenColumns columns = Annotate(text, options, buffers, trace);
        _idle.Add(buffers);
        GC.KeepAlive(this);
        return columns;
    }

    private static Tokenizer LoadTokenizer(ModelFolder folder, FeatureIds ids)
    {
        var vocabulary = new Vocabulary(folder.ReadNorms(ids), VocabularyCapacity);
        return new Tokenizer(vocabulary, folder.ReadTokenizerExceptions(vocabulary), VocabularyCapacity);
    }

    private static MorphologyAnalyzer LoadMorphology(ModelFolder folder)
    {
        using System.Text.Json.JsonDocument rules = folder.ReadJson("attribute_ruler.json");
        var lemmatizer = new Lemmatizer(TableReader.ReadLemmas(folder.ReadBytes("lemmatizer.json")));
        return new MorphologyAnalyzer(new MorphologyRules(MorphologyRuleReader.Read(rules.RootElement)), lemmatizer);
    }

    private IEnumerable<Document> ReadAhead(IEnumerable<string> texts, int threads)
    {
        const int Ahead = 4;
        TaskScheduler scheduler = new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, threads).ConcurrentScheduler;
        var running = new Queue<Task<Document>>();
        foreach (string text in texts)
        {
            if (running.Count == threads * Ahead)
                yield return running.Dequeue().GetAwaiter().GetResult();
            running.Enqueue(Task.Factory.StartNew(() => Read(text), CancellationToken.None, TaskCreationOptions.None, scheduler));
        }

        while (running.TryDequeue(out Task<Document>? next))
            yield return next.GetAwaiter().GetResult();
    }

    private Document Read(string text, ReadOptions options, PipelineProfile? profile)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadingBuffers buffers = TakeBuffers(profile);
        profile?.Start();
        IReadOnlyList<Range> pieces = TextPieces.Cut(text);
        TokenColumns columns = pieces.Count == 1
            ? Annotate(text, options, buffers, null)
            : TextPieces.Join(text, [.. pieces.Select(piece => Annotate(text[piece], options, buffers, null))]);
        var document = new Document(columns);
        profile?.Finish(PipelineStage.Document);
        profile?.Count(document);
        if (document.Count <= MostTokensToKeepRoomFor)
            _idle.Add(buffers);
        else
            buffers.Dispose();
        // The stages work on addresses: weights and buffers must outlive the last use of this object that the compiler sees.
        GC.KeepAlive(this);
        return document;
    }

    /// <summary>Buffers that no reading uses; made anew where there are none.</summary>
    private ReadingBuffers TakeBuffers(PipelineProfile? profile)
    {
        if (!_idle.TryTake(out ReadingBuffers? buffers))
            buffers = new ReadingBuffers(Math.Max(_shared.Mixer.ScratchLength, _entityNetwork.Mixer.ScratchLength), _parser.Network, _entities.Network);
        buffers.Profile = profile;
        return buffers;
    }

    private TokenColumns Annotate(string text, ReadOptions options, ReadingBuffers buffers, ReadingTrace? trace)
    {
        buffers.Tokens.Clear();
        _tokenizer.Tokenize(text, buffers.Tokens, buffers.SpecialMatches);
        TokenColumns columns = MakeColumns(text, buffers.Tokens);
        buffers.Profile?.Finish(PipelineStage.Tokenizer);
        TagAndEmbed(columns, options, buffers);
        _parser.Parse(columns, buffers.ParserState, buffers.ParserFeatures, trace?.ParserSteps);
        buffers.Profile?.Finish(PipelineStage.Parser);
        _morphology.Analyze(columns);
        buffers.Profile?.Finish(PipelineStage.Morphology);
        EmbedForEntities(columns, buffers, trace);
        buffers.Profile?.Finish(PipelineStage.EntityNetwork);
        _entities.Recognize(columns, buffers.EntityFeatures, trace?.EntitySteps);
        buffers.Profile?.Finish(PipelineStage.EntityRecognizer);
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

    private unsafe void TagAndEmbed(TokenColumns columns, ReadOptions options, ReadingBuffers buffers)
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
            buffers.Profile?.Finish(PipelineStage.SharedNetwork);
            _tagger.Tag(vectors, columns.Tags.AsSpan(start, count), columns.TagMargins is null ? [] : columns.TagMargins.AsSpan(start, count));
            buffers.ParserFeatures.Add(start, count, vectors);
            if (columns.Vectors is not null)
                new ReadOnlySpan<float>(vectors, count * TokenNetwork.Width).CopyTo(columns.Vectors.AsSpan(start * TokenNetwork.Width));
            buffers.Profile?.Finish(PipelineStage.Tagger);
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
