namespace KnowledgeGraph.Extraction.Entities;

/// <summary>A name of the gazetteer.</summary>
/// <param name="Text">The form as it stands in texts.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Canonical">The name under which its forms are one: for demonyms and capitals the country's.</param>
/// <param name="Country">The country it belongs to or speaks for, by its usual name; null when none.</param>
/// <param name="IsAmbiguous">Whether it is also a common word, a first name or a family name.</param>
/// <param name="HeadWord">The common noun for it: agency, newspaper, parliament; null when none is known.</param>
internal sealed record KnownName(string Text, KnownNameKind Kind, string Canonical, string? Country, bool IsAmbiguous, string? HeadWord)
{
    /// <summary>Whether the form is one word.</summary>
    public bool IsSingleWord { get; } = !Text.Contains(' ', StringComparison.Ordinal);
}
