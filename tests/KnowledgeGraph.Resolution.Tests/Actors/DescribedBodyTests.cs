using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using static KnowledgeGraph.Resolution.Tests.HandWritten;

namespace KnowledgeGraph.Resolution.Tests.Actors;

public sealed class DescribedBodyTests
{
    [Theory]
    [InlineData("Brandt’s team", "Brandt team")]
    [InlineData("Norwegian government", "government of Norway")]
    [InlineData("Norway’s Baltic allies", "Baltic allies of Oslo")]
    public void A_body_that_can_only_be_one_is_one_actor_in_both_articles(string first, string second)
    {
        Resolve([Told("a", first), Told("b", second)]).Graph.Actors.Should().ContainSingle().Which.Type.Should().Be(ActorType.Organization);
    }

    [Theory]
    [InlineData("Norwegian officials", "Norwegian officials")]
    [InlineData("another Norwegian government", "another Norwegian government")]
    [InlineData("team of rivals", "team of rivals")]
    public void Crowds_and_bodies_that_may_be_any_are_others_in_another_article(string first, string second)
    {
        Resolve([Told("a", first), Told("b", second)]).Graph.Actors.Should().HaveCount(2);
    }

    // The description spans 0–60; the name of the person, if it is about one, stands inside.
    private static ArticleRecord Told(string article, string description)
    {
        Entity body = Named("e1", description, EntityType.Organization) with { Unnamed = true, Mentions = [new EntityMention(new TextSpan(0, 60), MentionKind.Nominal)] };
        Entity person = Person("e2", "Ilse Brandt") with { Mentions = [new EntityMention(description.StartsWith("Brandt", StringComparison.Ordinal) ? new TextSpan(0, 6) : new TextSpan(90, 96), MentionKind.Name)] };
        return Article(article, [body, person], [Stance("p1", "e1", Relation.Supports, "the harbour levy")]);
    }
}
