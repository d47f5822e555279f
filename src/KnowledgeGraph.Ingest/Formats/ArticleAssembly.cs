using System.Globalization;
using KnowledgeGraph.Ingest.Decoding;
using KnowledgeGraph.Ingest.Furniture;
using KnowledgeGraph.Ingest.Languages;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Ingest.Formats;

/// <summary>From a draft to an article: what holds for every format is checked here.</summary>
internal sealed class ArticleAssembly(IngestLimits limits)
{
    private const int MostIdLength = 1024;

    /// <summary>Remarks and the article, or the reason why there is none.</summary>
    public IEnumerable<IngestResult> Finish(ArticleDraft draft, string path, int? line)
    {
        if (Fault(draft) is { } fault)
        {
            yield return new IngestRejection(path, line, fault);
            yield break;
        }
        LanguageVerdict language = LanguageCheck.Of(draft.Text, draft.Language);
        if (!language.IsEnglish)
        {
            yield return new IngestRejection(path, line, language.Remark!);
            yield break;
        }
        if (language.Remark is not null)
            yield return new IngestNotice(path, line, language.Remark);
        string? published = Field(draft.Published);
        if (published is not null && PublicationDate.DayOf(published) is null)
            yield return new IngestNotice(path, line, $"the date '{Shortened(published)}' is no ISO 8601 date; the article counts as undated");
        yield return new IngestedArticle(path, line, new Article(
            draft.Id,
            draft.Text,
            Field(draft.Title),
            Field(draft.Url),
            Field(draft.Publisher),
            published,
            Field(draft.Language) ?? "en",
            PageFurniture.In(draft.Text)));
    }

    private string? Fault(ArticleDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Id))
            return "\"id\" is missing";
        if (draft.Id.Length > MostIdLength || draft.Id.Any(char.IsControl))
            return "\"id\" is no usable name: longer than 1024 characters, or with control characters";
        if (draft.Text.Contains('\0', StringComparison.Ordinal))
            return "the content is binary";
        if (string.IsNullOrWhiteSpace(draft.Text))
            return "the text is empty";
        return draft.Text.Length > limits.ArticleText
            ? string.Create(CultureInfo.InvariantCulture, $"the text is longer than {limits.ArticleText} characters")
            : null;
    }

    private static string? Field(string? value) => string.IsNullOrWhiteSpace(value) ? null : WellFormedText.Of(value.Trim());

    private static string Shortened(string value) => value.Length <= 40 ? value : value[..40] + "…";
}
