using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Language;

namespace KnowledgeGraph.Extraction.Entities;

/// <summary>Finds who and what an article speaks of: names, descriptions and pronouns, clustered. Safe to use from many threads.</summary>
public sealed class EntityExtractor
{
    private readonly RankerModel _model;

    /// <summary>Makes an extractor that links mentions by a trained ranker.</summary>
    public EntityExtractor(RankerModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
    }

    /// <summary>Reads the entities of an article.</summary>
    /// <param name="layout">The parsed article with its layout; nothing is looked for in its furniture.</param>
    /// <param name="sourceOf">
    /// For the index of a quotation (<see cref="DocumentLayout.Quotations"/>) the head token of its source as attribution found it,
    /// null where it found none. Without it the sources are found by rule.
    /// </param>
    public ArticleEntities Extract(DocumentLayout layout, Func<int, int?>? sourceOf = null)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ReferenceContext context = Prepare(layout, sourceOf);
        ReferenceResolver.Resolve(context, new RankerChooser(_model));
        return new ArticleEntities(context);
    }

    /// <summary>Everything up to the linking of pronouns and descriptions.</summary>
    internal static ReferenceContext Prepare(DocumentLayout layout, Func<int, int?>? sourceOf = null)
    {
        Document document = layout.Document;
        List<Mention> names = NameFinder.Find(layout);
        NameSpelling.Unify(names);
        TypeVotes.Settle(names);
        List<ArticleEntity> entities = [.. PersonClusters.Build(names), .. BodyClusters.Build(names)];
        bool[] taken = new bool[document.Count];
        foreach (Mention name in names)
            Array.Fill(taken, true, name.Start, name.End - name.Start);
        List<Mention> pronouns = PronounFinder.Find(layout, taken);
        foreach (Mention pronoun in pronouns)
            taken[pronoun.Start] = true;
        List<Mention> nominals = NominalFinder.Find(layout, taken);
        List<Mention> mentions = [.. names, .. pronouns, .. nominals];
        Sort(mentions);
        mentions.AddRange(NominalFinder.FindCoordinations(document, [.. mentions.Where(m => m.Form != MentionForm.Pronoun && !m.IsAdjective)]));
        Sort(mentions);
        for (int i = 0; i < mentions.Count; i++)
        {
            Mention mention = mentions[i];
            mention.Order = i;
            mention.Sentence = layout.SentenceOf(mention.Start);
            mention.Paragraph = layout.ParagraphOf(mention.Start);
            mention.Quotation = layout.QuotationOf(mention.HeadIndex);
        }
        DescriptionLinks.Attach(nominals, entities);
        return new ReferenceContext(layout, mentions, entities, sourceOf);
    }

    /// <summary>In order of the text, the longer first; a coordination before its first member.</summary>
    private static void Sort(List<Mention> mentions)
    {
        var sorted = mentions.OrderBy(m => m.Start).ThenByDescending(m => m.End).ThenByDescending(m => m.Form).ToList();
        mentions.Clear();
        mentions.AddRange(sorted);
    }
}
