namespace KnowledgeGraph.Language.Tests.Golden;

/// <summary>One loaded pipeline for all tests.</summary>
internal static class SharedPipeline
{
    private static readonly Lazy<EnglishPipeline> Loaded = new(EnglishPipeline.Load);

    public static EnglishPipeline Instance => Loaded.Value;
}
