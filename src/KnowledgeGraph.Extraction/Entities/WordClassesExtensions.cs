namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Questions to <see cref="WordClasses"/>.</summary>
internal static class WordClassesExtensions
{
    /// <summary>Whether a word is of at least one of the classes asked for.</summary>
    public static bool Has(this WordClasses classes, WordClasses any) => (classes & any) != WordClasses.None;
}
