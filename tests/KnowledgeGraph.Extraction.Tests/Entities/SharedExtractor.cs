using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Tests.Entities;

/// <summary>Pipeline and ranker, loaded once for all tests.</summary>
internal static class SharedExtractor
{
    private static readonly Lazy<EnglishPipeline> Pipeline = new(EnglishPipeline.Load);
    private static readonly Lazy<EntityExtractor> Extractor = new(() => new EntityExtractor(RankerModel.Load()));

    public static DocumentLayout Layout(string text) => DocumentLayout.Of(Pipeline.Value.Read(text));

    public static ArticleEntities Extract(string text) => Extractor.Value.Extract(Layout(text));

    public static ArticleEntities Extract(DocumentLayout layout) => Extractor.Value.Extract(layout);
}
