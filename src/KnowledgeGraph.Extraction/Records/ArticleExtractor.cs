using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Citations;
using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Extraction.Positions.Pairs;
using KnowledgeGraph.Extraction.Quotations;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Embeddings;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Records;

/// <summary>
/// Extracts an article's record: who is in it, who said what, who takes which position, who is cited. A pure function of the article, the
/// model files and the options; make one and use it from many threads.
/// </summary>
public sealed class ArticleExtractor
{
    // Without a model that was measured, what is more likely right than wrong.
    private const double DefaultShownFrom = 0.5;

    private readonly EnglishPipeline _pipeline;
    private readonly ExtractionOptions _options;
    private readonly AttributionExtractor _attributions;
    private readonly EntityExtractor _entities;
    private readonly PositionExtractor _positions;
    private readonly CitationFinder _citations;
    private readonly StaticEmbeddings _embeddings;

    private ArticleExtractor(
        EnglishPipeline pipeline, AttributionExtractor attributions, RankerModel ranker, StaticEmbeddings embeddings, string encoder, string? positionModel, ExtractionOptions options, string[] others)
    {
        _pipeline = pipeline;
        _options = options;
        _attributions = attributions;
        _embeddings = embeddings;
        _entities = new EntityExtractor(ranker);
        if (positionModel is null)
        {
            _positions = new PositionExtractor(new LexiconScorer());
            _citations = new CitationFinder(new RuleCitationScorer());
            Fingerprint = RecordFingerprint.Of(options, others);
            return;
        }

        PositionModel model = PositionModelFile.Read(positionModel, encoder, out string digest);
        _positions = new PositionExtractor(model.Chooser, model.Pairs is { } pairs ? new PairReader(pairs) : null);
        _citations = new CitationFinder(new CitationModel(model.CitationWeights, model.CitationThreshold, model.CitationCalibration));
        ShownFrom = model.ShownFrom;
        Fingerprint = RecordFingerprint.Of(options, ["positions " + digest, .. others]);
    }

    /// <summary>Digest of record format, code version, models and options: records with another one are to be made anew.</summary>
    public string Fingerprint { get; }

    /// <summary>The confidence from which on positions are shown by default: about four of five of those are right.</summary>
    public double ShownFrom { get; } = DefaultShownFrom;

    /// <summary>Loads all models.</summary>
    /// <param name="modelsFolder">The folder of the models (with <c>en_core_web_sm-3.8.0</c> in it); null for where <see cref="ModelLocation"/> finds them.</param>
    /// <param name="options">What to extract; null for the defaults.</param>
    /// <param name="positionModel">Another model of positions than the folder's; without any, the lexicon alone decides.</param>
    /// <param name="attributionModel">Another model of attributions than the folder's.</param>
    /// <exception cref="IOException">A model file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A model file is not what this version reads.</exception>
    public static ArticleExtractor Load(string? modelsFolder = null, ExtractionOptions? options = null, string? positionModel = null, string? attributionModel = null)
    {
        string folder = modelsFolder ?? Path.GetDirectoryName(ModelLocation.Find(ModelLocation.EnglishPipeline))!;
        EnglishPipeline pipeline = EnglishPipeline.Load(Path.Combine(folder, ModelLocation.EnglishPipeline));
        string coreference = Path.Combine(folder, "coreference", "ranker.txt");
        RankerModel ranker = RankerModel.Load(coreference);
        string attribution = attributionModel ?? Path.Combine(folder, "attribution", "attribution.model");
        AttributionExtractor attributions = AttributionExtractor.Load(attribution);
        StaticEmbeddings embeddings = StaticEmbeddings.Load(Path.Combine(folder, ModelLocation.StaticEmbeddings));
        string weights = Path.Combine(folder, ModelLocation.EnglishPipeline, "weights.safetensors");
        string positions = positionModel ?? Path.Combine(folder, "positions", "positions.model");
        string encoder = Path.Combine(folder, ModelLocation.Encoder);
        return new ArticleExtractor(pipeline, attributions, ranker, embeddings, encoder, positionModel is not null || File.Exists(positions) ? positions : null, options ?? new ExtractionOptions(),
            [Digest(weights), Digest(attribution), Digest(coreference), Digest(Path.Combine(folder, ModelLocation.StaticEmbeddings, "embeddings.safetensors"))]);
    }

    /// <summary>What <see cref="ShownFrom"/> will be of the model that is found, read from its file alone.</summary>
    /// <param name="modelsFolder">As for <see cref="Load"/>.</param>
    /// <exception cref="IOException">The models are not found, or the file cannot be read.</exception>
    public static double FindShownFrom(string? modelsFolder = null)
    {
        string folder = modelsFolder ?? Path.GetDirectoryName(ModelLocation.Find(ModelLocation.EnglishPipeline))!;
        string positions = Path.Combine(folder, "positions", "positions.model");
        return File.Exists(positions) ? PositionModelFile.ReadShownFrom(positions) : DefaultShownFrom;
    }

    private static string Digest(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Path.GetFileName(path) + " " + Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>Extracts the record of an article.</summary>
    public ArticleRecord Extract(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        PositionText text = Read(article);
        var statements = new StatementBuilder(text);
        List<Statement> said = statements.Build();
        List<Position> positions = _positions.Extract(text, statements.IdOf, article.Publisher);
        List<Citation> citations = _citations.Find(text);
        IReadOnlyList<Entity> entities = text.Actors.ToEntities();
        var numbering = new EntityNumbering(text.Actors);
        return new ArticleRecord(
            ArticleRecord.CurrentFormat, Fingerprint, Header(article), entities,
            [.. said.Select(numbering.Number)], [.. positions.Select(numbering.Number)], [.. citations.Select(numbering.Number)], QuotationFinder.Find(text.Layout));
    }

    /// <summary>Who finds the attributions.</summary>
    internal AttributionExtractor Attributions => _attributions;

    /// <summary>The vectors of words.</summary>
    internal StaticEmbeddings Embeddings => _embeddings;

    /// <summary>Parses a text as <see cref="Read"/> does.</summary>
    internal Document Parse(string text) => _pipeline.Read(ParsableText.Of(text));

    /// <summary>Reads what the search for positions and citations works on.</summary>
    /// <param name="article">The article.</param>
    /// <param name="attributions">Who finds the attributions; null for the extractor's own.</param>
    internal PositionText Read(Article article, AttributionExtractor? attributions = null)
    {
        Document document = Parse(article.Text);
        DocumentLayout layout = DocumentLayout.Of(document, article.Furniture, article.Text);
        var tokens = new ArticleTokens(document, article.Text);
        IReadOnlyList<ReportedSpeech> speeches = ReportedSpeech.Of(tokens, (attributions ?? _attributions).Extract(tokens));
        var sources = new QuotationSources(tokens, layout, speeches);
        ArticleEntities entities = _entities.Extract(layout, sources.HeadOf);
        return new PositionText(article.Text, tokens, layout, speeches, new ArticleActors(tokens, entities), _embeddings);
    }

    private ArticleHeader Header(Article article) => new(
        article.Id, article.Title, article.Url, article.Publisher, article.Published, article.Date, article.Language,
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(article.Text))), WordCount.Of(article.Text),
        article.Furniture, TextSketch.Of(article.Text), _options.WithText ? article.Text : null);
}
