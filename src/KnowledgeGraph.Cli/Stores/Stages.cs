using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Pipeline.Building;

namespace KnowledgeGraph.Cli.Stores;

/// <summary>The stages that commands run, made in one place.</summary>
internal static class Stages
{
    public static IGraphResolution Resolution() => new ModelResolution();

    public static IArticleExtraction Extraction(ExtractionOptions? options = null, string? attributionModel = null) =>
        new ModelExtraction(options: options, attributionModel: attributionModel);
}
