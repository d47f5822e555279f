using KnowledgeGraph.Ingest;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Model.Storage;
using KnowledgeGraph.Pipeline.Scheduling;

namespace KnowledgeGraph.Pipeline.Building;

/// <summary>
/// The first half of a build: articles are extracted in parallel and their records put into the store in order of the input.
/// What the store has already is not extracted again, and neither is a text that another id had in this build.
/// </summary>
internal sealed class RecordBuild(IArticleExtraction extraction, IRecordStore store, BuildOptions options, Action<BuildProgress> progress)
{
    private readonly Dictionary<string, StoredRecord> stored = store.ListRecords().ToDictionary(r => r.ArticleId, StringComparer.Ordinal);
    private readonly HashSet<string> removed = new(options.Corrections.Of(CorrectionKind.Remove).Select(c => c.Article!), StringComparer.Ordinal);
    private readonly Dictionary<string, string> firstWithText = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<IngestRejection> rejections = [];
    private int added, replaced, unchanged, takenOut;
    private long words, articles;

    public async Task<RecordBuildReport> RunAsync(IEnumerable<IngestResult> inputs, Action<IngestResult> onRemark, CancellationToken stop)
    {
        await foreach (Step step in OrderedParallel.SelectAsync(Plan(inputs), options.Threads, Extract, stop).ConfigureAwait(false))
        {
            if (step.Article is null)
            {
                Remark(step.Input, onRemark);
                continue;
            }
            if (Put(step, step.Article) is { } rejection)
                Remark(rejection, onRemark);
            articles++;
            progress(new BuildProgress(articles, words));
        }
        RemoveWhatGoesOut();
        return new RecordBuildReport(added, replaced, unchanged, takenOut, words, rejections);
    }

    private void Remark(IngestResult input, Action<IngestResult> onRemark)
    {
        if (input is IngestRejection rejection)
            rejections.Add(rejection);
        onRemark(input);
    }

    // Runs on the reading thread, in order: decides what an article needs.
    private IEnumerable<Step> Plan(IEnumerable<IngestResult> inputs)
    {
        foreach (IngestResult input in inputs)
        {
            if (input is not IngestedArticle { Article: { } article })
            {
                yield return new Step(input, null, "", StepKind.Remark);
                continue;
            }
            if (removed.Contains(article.Id))
                continue;
            seen.Add(article.Id);
            string sha256 = ArticleHash.Of(article.Text);
            bool isStored = stored.TryGetValue(article.Id, out StoredRecord? known)
                && string.Equals(known.Sha256, sha256, StringComparison.Ordinal)
                && string.Equals(known.Fingerprint, extraction.Fingerprint, StringComparison.Ordinal);
            if (isStored)
                yield return new Step(input, article, sha256, StepKind.Compare);
            else if (firstWithText.TryGetValue(sha256, out string? first))
                yield return new Step(input, article, sha256, StepKind.Copy, CopyOf: first);
            else
                yield return new Step(input, article, sha256, StepKind.Extract);
            firstWithText.TryAdd(sha256, article.Id);
        }
    }

    private Step Extract(Step step) => step.Kind == StepKind.Extract ? step with { Made = extraction.TryExtract((IngestedArticle)step.Input) } : step;

    private IngestRejection? Put(Step step, Article article)
    {
        (ArticleRecord? record, IngestRejection? rejection) = step.Kind switch
        {
            StepKind.Compare => Restore((IngestedArticle)step.Input, step.Sha256, article.Id),
            StepKind.Copy => Restore((IngestedArticle)step.Input, step.Sha256, step.CopyOf!),
            _ => step.Made,
        };
        if (record is null)
            return rejection;
        words += record.Article.Words;
        switch (store.Put(record))
        {
            case PutOutcome.Added: added++; break;
            case PutOutcome.Replaced: replaced++; break;
            default: unchanged++; break;
        }
        return null;
    }

    // The record of an equal text with this article's own header; extraction reads text, title and furniture, so those must be equal too.
    private (ArticleRecord? Record, IngestRejection? Rejection) Restore(IngestedArticle input, string sha256, string from)
    {
        Article article = input.Article;
        ArticleRecord? record = store.FindRecord(from);
        bool fits = record is not null
            && string.Equals(record.Article.Sha256, sha256, StringComparison.Ordinal)
            && string.Equals(record.Fingerprint, extraction.Fingerprint, StringComparison.Ordinal)
            && string.Equals(record.Article.Title, article.Title, StringComparison.Ordinal)
            && record.Article.Furniture.SequenceEqual(article.Furniture);
        if (!fits)
            return extraction.TryExtract(input);
        ArticleRecord restored = record! with
        {
            Article = record.Article with
            {
                Id = article.Id,
                Url = article.Url,
                Publisher = article.Publisher,
                Published = article.Published,
                Date = article.Date,
                Language = article.Language,
            },
        };
        return (restored, null);
    }

    private void RemoveWhatGoesOut()
    {
        IEnumerable<string> vanished = options.Sync ? stored.Keys.Where(id => !seen.Contains(id)) : [];
        foreach (string id in removed.Concat(vanished).Order(StringComparer.Ordinal))
        {
            if (store.Remove(id))
                takenOut++;
        }
    }

    private enum StepKind
    {
        Remark,
        Extract,
        Compare,
        Copy,
    }

    private sealed record Step(
        IngestResult Input, Article? Article, string Sha256, StepKind Kind, string? CopyOf = null, (ArticleRecord? Record, IngestRejection? Rejection) Made = default);
}
