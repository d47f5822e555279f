using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Entities;
using KnowledgeGraph.Extraction.Tests.Entities;

namespace KnowledgeGraph.Extraction.Tests.Coreference;

/// <summary>What each mention looks through must not grow with a text that nobody wrote: time would grow with its square.</summary>
public sealed class EndlessArticleTests
{
    [Fact]
    public void An_entity_named_ten_thousand_times_is_counted_from_a_thousand_mentions_back()
    {
        ReferenceContext context = Prepare("Torland left.\n", 10_100);
        Mention last = context.Mentions[^1];

        Candidate.Of(last.Entity!, last)!.Count.Should().BeInRange(500, ReferenceContext.MentionsBack);
    }

    [Fact]
    public void Among_ten_thousand_mentions_those_before_a_mention_are_searched_a_thousand_back()
    {
        ReferenceContext context = Prepare("Torland left.\n", 10_100);
        foreach (Mention mention in context.Mentions)
            new ArticleEntity(MentionType.Person).Add(mention);

        context.EntitiesNear(context.Mentions[^1]).Should().HaveCount(ReferenceContext.MentionsBack);
    }

    [Fact]
    public void In_an_article_for_people_all_entities_are_searched()
    {
        ReferenceContext context = Prepare("Torland left.\nKarsk stayed.\n", 20);

        context.EntitiesNear(context.Mentions[^1]).Should().BeSameAs(context.Entities);
    }

    private static ReferenceContext Prepare(string sentence, int times) =>
        EntityExtractor.Prepare(SharedExtractor.Layout(string.Concat(Enumerable.Repeat(sentence, times))));
}
