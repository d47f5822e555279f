using KnowledgeGraph.Language;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Attributions;

/// <summary>
/// Finds who said, thinks or wants what: one sequence model for the attributing words, one for source and content of each of them, and a
/// classifier that tells how likely the whole is right. Immutable; use one from many threads.
/// </summary>
public sealed class AttributionExtractor(AttributionModel model)
{
    /// <summary>The model in use.</summary>
    public AttributionModel Model { get; } = model;

    /// <summary>Reads a model file and makes an extractor.</summary>
    /// <exception cref="InvalidDataException">The file is no attribution model of this version.</exception>
    public static AttributionExtractor Load(string path) => new(AttributionModelFile.Read(path));

    /// <summary>The attributions of a parsed article, in order of their cues.</summary>
    public IReadOnlyList<Attribution> Extract(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Extract(new ArticleTokens(document));
    }

    /// <summary>The attributions of an article whose words were prepared already.</summary>
    internal IReadOnlyList<Attribution> Extract(ArticleTokens tokens)
    {
        var shared = new TokenFeatures(tokens, Model.Cueness.Of(tokens), Model.Cueness.KinOf(tokens));
        List<RoleLabelling> candidates = AttributionCandidates.Find(shared, Model.Cues, Model.Roles, Model.Header.LeastCue);
        double[] confidences = AttributionCandidates.Accept(shared, candidates, Model.Acceptance);
        (RoleLabelling Labelling, double Confidence)[] kept =
            [.. candidates.Zip(confidences).Where(pair => pair.Second >= Model.Header.LeastConfidence)];
        RoleLabelling[] labellings = [.. kept.Select(pair => pair.Labelling)];
        List<(int First, int Last)>[] contents = ContinuedQuotations.Contents(tokens, labellings);
        int?[] parents = Nesting.Parents(labellings, contents);
        var found = new Attribution[kept.Length];
        for (int i = 0; i < kept.Length; i++)
            found[i] = Make(tokens, labellings[i], contents[i], parents[i], Model.Calibration.At(kept[i].Confidence));
        return found;
    }

    private static Attribution Make(ArticleTokens tokens, RoleLabelling labelling, List<(int First, int Last)> content, int? parent, double confidence)
    {
        int[] cue = labelling.Cue.Tokens;
        return new Attribution(
            Spans(tokens, labelling.Source),
            Spans(tokens, Runs(cue)),
            Spans(tokens, content),
            tokens.DocumentIndex[labelling.Head],
            parent,
            QuoteOf(tokens, content),
            CueMood.PolarityOf(tokens, cue),
            CueMood.ModalityOf(tokens, cue),
            confidence);
    }

    private static IEnumerable<(int First, int Last)> Runs(int[] words)
    {
        int first = words[0];
        for (int i = 1; i <= words.Length; i++)
        {
            if (i < words.Length && words[i] == words[i - 1] + 1)
                continue;
            yield return (first, words[i - 1]);
            first = i < words.Length ? words[i] : 0;
        }
    }

    // Punctuation at the ends is not part of a span, but for the quotation marks around a content.
    private static List<TokenSpan> Spans(ArticleTokens tokens, IEnumerable<(int First, int Last)> fragments)
    {
        var spans = new List<TokenSpan>();
        foreach ((int first, int last) in fragments)
        {
            (int from, int to) = (first, last);
            while (from < to && tokens.IsPunctuation(from) && tokens.Quotations.States[from] != QuotationStates.Opening)
                from++;
            while (to > from && tokens.IsPunctuation(to) && tokens.Quotations.States[to] != QuotationStates.Closing)
                to--;
            spans.Add(tokens.Document.TokensIn(tokens.Starts[from], tokens.Ends[to]));
        }

        return spans;
    }

    private static QuoteKind QuoteOf(ArticleTokens tokens, List<(int First, int Last)> content)
    {
        (int inside, int outside) = (0, 0);
        foreach ((int first, int last) in content)
        {
            for (int i = first; i <= last; i++)
            {
                if (tokens.IsPunctuation(i))
                    continue;
                if (tokens.Quotations.Regions[i] >= 0)
                    inside++;
                else
                    outside++;
            }
        }

        return inside == 0 ? QuoteKind.Indirect : outside == 0 ? QuoteKind.Direct : QuoteKind.Mixed;
    }
}
