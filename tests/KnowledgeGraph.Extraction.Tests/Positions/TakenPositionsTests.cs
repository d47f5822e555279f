using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class TakenPositionsTests
{
    private static readonly Lazy<ArticleExtractor> Reader = new(() => ArticleExtractor.Load());

    [Fact]
    public void A_stance_told_again_is_not_taken_unless_side_holder_or_target_is_another()
    {
        PositionText text = Read([1, 1, 1, 1, 2, 1]);
        var taken = new TakenPositions(text);
        ChosenPosition[] offers =
        [
            Offer(text, 0, 0, Relation.Supports),
            Offer(text, 1, 0, Relation.Supports),
            Offer(text, 2, 0, Relation.Opposes),
            Offer(text, 3, 1, Relation.Supports),
            Offer(text, 4, 0, Relation.Supports),
            Offer(text, 5, 0, Relation.Proposes),
        ];

        foreach (ChosenPosition offer in offers)
            taken.Offer(offer);

        taken.All.Should().Equal(offers[0], offers[2], offers[3], offers[4]);
    }

    [Fact]
    public void One_predicate_has_one_target_for_a_holder_and_targets_of_a_holder_do_not_overlap()
    {
        PositionText text = Read([1, 2, 3]);
        var taken = new TakenPositions(text);
        ChosenPosition first = Offer(text, 0, 0, Relation.Supports), second = Offer(text, 1, 0, Relation.Supports), third = Offer(text, 2, 0, Relation.Opposes);
        taken.Offer(first);

        taken.Offer(second with { Candidate = second.Candidate with { Predicate = first.Candidate.Predicate } });
        taken.Offer(third with { Candidate = third.Candidate with { Target = first.Candidate.Target } });

        taken.All.Should().Equal(first);
    }

    [Fact]
    public void Holders_who_are_only_described_are_the_same_by_their_description()
    {
        PositionText text = Read([1, 2]);
        var numbers = new HolderNumbers(text);
        (int mara, int again, int backs) = (0, Predicates(text)[1] - 2, Predicates(text)[0]);

        numbers.Of(Described(again)).Should().Be(numbers.Of(Described(mara))).And.BeNegative();
        numbers.Of(Described(backs)).Should().NotBe(numbers.Of(Described(mara)));

        static Holder Described(int word) => new(-1, new WordSpan(word, word + 1), word);
    }

    [Fact]
    public void Of_an_endless_article_the_likeliest_thousand_wordings_are_compared()
    {
        int most = TakenPositions.MostWordings;
        PositionText text = Read([.. Enumerable.Range(1, most + 1), 1, most + 1]);
        var taken = new TakenPositions(text);

        for (int i = 0; i < most + 3; i++)
            taken.Offer(Offer(text, i, 0, Relation.Supports));

        taken.All.Should().HaveCount(most + 2, "the first wording is known when it comes again, the last one was not kept");
    }

    private static PositionText Read(int[] quotas) => Reader.Value.Read(new Article("a", string.Concat(quotas.Select(q => $"Mara Velden backs quota {q}.\n"))));

    private static List<int> Predicates(PositionText text) => [.. Enumerable.Range(0, text.Tokens.Count).Where(i => text.Tokens.Text(i) is "backs")];

    /// <summary>What the sentence of a number says, in the mouth of a holder.</summary>
    private static ChosenPosition Offer(PositionText text, int sentence, int entity, Relation relation)
    {
        int predicate = Predicates(text)[sentence];
        var candidate = new Candidate
        {
            Predicate = predicate,
            Class = PredicateClass.Verb,
            Form = 0,
            Holder = predicate - 1,
            TargetHead = predicate + 1,
            Target = new WordSpan(predicate + 1, predicate + 3),
            Shape = TargetShape.NounPhrase,
            Negated = false,
        };
        return new ChosenPosition(candidate, new Holder(entity, new WordSpan(predicate - 1, predicate), predicate - 1), -1, relation, default, 0.5);
    }
}
