using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class CandidateFinderTests
{
    private static readonly Lazy<ArticleExtractor> Reader = new(() => ArticleExtractor.Load());

    [Theory]
    [InlineData("The minister, Mara Velden, rejected the new quota.", "Velden", "the new quota")]
    [InlineData("Mara Velden called for a ban on nets, lower fees and a new harbour.", "Velden", "lower fees")]
    [InlineData("The dockers' demands include a ban on night shifts.", "dockers", "a ban on night shifts")]
    [InlineData("Mara Velden dropped her opposition to the quota.", "Velden", "the quota")]
    [InlineData("Mara Velden rejected the plan of the harbour board.", "Velden", "the harbour board")]
    [InlineData("Mara Velden considered the plan acceptable.", "Velden", "the plan")]
    [InlineData("A Harbourist, Mara Velden, backed the quota.", "Mara Velden", "the quota")]
    [InlineData("The quota was hailed as a triumph by Mara Velden.", "Velden", "The quota")]
    [InlineData("The quota was condemned and rejected by Mara Velden.", "Velden", "The quota")]
    [InlineData("The quota, condemned by Mara Velden, takes effect on Monday.", "Velden", "The quota")]
    public void Holders_and_targets_that_a_reader_would_mark_are_among_the_candidates(string article, string holder, string target)
    {
        PositionText text = Reader.Value.Read(new Article("a", article));

        List<Candidate> found = new CandidateFinder(text).Find();

        found.Should().Contain(c => text.Text(c.Target) == target && c.Holders.Any(h => Name(text, h).Contains(holder, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Mara Velden begged the crews not to block the harbour.", "block the harbour", true)]
    [InlineData("Mara Velden begged the crews to block the harbour.", "block the harbour", false)]
    [InlineData("The board has not moved to repeal the quota.", "the quota", true)]
    [InlineData("Neither government endorsed the quota.", "the quota", true)]
    [InlineData("The board did not refuse to endorse the quota.", "the quota", false)]
    [InlineData("The board refused to endorse the quota.", "the quota", true)]
    public void What_is_denied_of_predicate_or_target_turns_the_stance(string article, string target, bool negated)
    {
        PositionText text = Reader.Value.Read(new Article("a", article));

        List<Candidate> found = new CandidateFinder(text).Find();

        found.Where(c => text.Text(c.Target) == target && c.Act == SpeechAct.None).MaxBy(c => c.Predicate)!.Negated.Should().Be(negated);
    }

    [Theory]
    [InlineData("Mara Velden dismissed the quota as a cheap stunt.", "dismissed", "the quota", "a cheap stunt")]
    [InlineData("Mara Velden, who hailed the quota as a triumph, spoke first.", "hailed", "the quota", "a triumph")]
    public void What_is_said_of_an_object_is_no_target_of_its_verb(string article, string predicate, string target, string judgement)
    {
        PositionText text = Reader.Value.Read(new Article("a", article));

        string[] targets = [.. new CandidateFinder(text).Find().Where(c => text.Tokens.Text(c.Predicate).SequenceEqual(predicate)).Select(c => text.Text(c.Target))];

        targets.Should().Contain(target).And.NotContain(judgement);
    }

    private static string Name(PositionText text, Holder holder) => (holder.Entity >= 0 ? text.Actors.NameOf(holder.Entity) + " " : "") + text.Text(holder.Span);

    [Fact]
    public void Where_the_grammar_names_nobody_rival_holders_stand_side_by_side()
    {
        PositionText text = Reader.Value.Read(new Article("a", "Mara Velden spoke in Norby on Monday. The quota was rejected."));

        List<Candidate> found = new CandidateFinder(text).Find();

        found.Should().Contain(c => c.Origin == HolderOrigin.SentenceBefore && text.Text(c.Target) == "The quota");
    }
}
