using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Ingest;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Pipeline.Building;

/// <summary>Extraction with the models that this version ships, or with others.</summary>
public sealed class ModelExtraction : IArticleExtraction
{
    private readonly ArticleExtractor extractor;

    /// <summary>Loads the models.</summary>
    /// <param name="modelsFolder">Their folder; null for where <see cref="Language.ModelLocation"/> finds them.</param>
    /// <param name="options">What to extract; null for the defaults.</param>
    /// <param name="attributionModel">Another model of attributions than the folder's.</param>
    /// <exception cref="IOException">A model file is missing or cannot be read.</exception>
    /// <exception cref="InvalidDataException">A model file is not what this version reads.</exception>
    public ModelExtraction(string? modelsFolder = null, ExtractionOptions? options = null, string? attributionModel = null) =>
        extractor = ArticleExtractor.Load(
            modelsFolder, (options ?? new ExtractionOptions()) with { Reader = ArticleReader.Version }, attributionModel: attributionModel);

    /// <inheritdoc/>
    public string Fingerprint => extractor.Fingerprint;

    /// <inheritdoc/>
    public ArticleRecord Extract(Article article) => extractor.Extract(article);
}
