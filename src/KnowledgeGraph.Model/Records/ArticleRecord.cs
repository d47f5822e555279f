namespace KnowledgeGraph.Model.Records;

/// <summary>All that was extracted from one article: a pure function of the article, the model files and the options.</summary>
/// <param name="Format">Version of this shape; see <see cref="CurrentFormat"/>.</param>
/// <param name="Fingerprint">Digest of record format, code version, models and options that made it.</param>
/// <param name="Article">The article's description.</param>
/// <param name="Entities">Who and what it names, in order of the first mention.</param>
/// <param name="Statements">Attributions, in order of the text.</param>
/// <param name="Positions">Stances, in order of their evidence.</param>
/// <param name="Citations">Who takes information from whom, in order of the evidence.</param>
/// <param name="Quotations">Quotations of eight words or more.</param>
public sealed record ArticleRecord(
    int Format,
    string Fingerprint,
    ArticleHeader Article,
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Position> Positions,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<Quotation> Quotations)
{
    /// <summary>The version of the record's shape that this code writes and reads.</summary>
    public const int CurrentFormat = 1;
}
