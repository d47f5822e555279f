using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Extraction.Positions.Contexts;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Encoders;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class CandidateSentencesTests
{
    private static readonly Lazy<ArticleExtractor> Reader = new(() => ArticleExtractor.Load());
    private static readonly Lazy<SpanClassifier> Encoder = new(() => ContextModel.Pretrained(ModelLocation.Find(ModelLocation.Encoder)));

    [Fact]
    public void Names_are_read_as_words_of_their_kind()
    {
        CandidateSentence one = Find("Mara Velden rejected the new quota.", 1).Single(), other = Find("Olga Brekke rejected the new quota.", 1).Single();

        other.Pieces.Should().Equal(one.Pieces);
        other.Spans.Should().Equal(one.Spans);
    }

    [Fact]
    public void Stretches_are_those_of_predicate_target_and_holder()
    {
        const string Article = "Mara Velden rejected the new quota.";
        PositionText text = Reader.Value.Read(new Article("a", Article));
        List<Candidate> candidates = new CandidateFinder(text).Find();
        int wanted = candidates.FindIndex(c => text.Text(c.Target) == "the new quota" && text.Text(new WordSpan(c.Predicate, c.Predicate + 1)) == "rejected");

        CandidateSentence found = Find(Article, 1).Single();

        // [CLS] john john rejected the new quota . [SEP]
        int at = found.Candidates.IndexOf(wanted) * SpanClassifier.Slots;
        found.Spans[at..(at + SpanClassifier.Slots)].Should().Equal((3, 4), (6, 7), (4, 7), (2, 3));
    }

    [Fact]
    public void Sentences_without_a_likely_candidate_are_not_read() => Find("Mara Velden rejected the new quota.", 0.05).Should().BeEmpty();

    [Fact]
    public void Of_a_sentence_that_is_too_long_the_beginning_is_read()
    {
        string article = "Mara Velden rejected the new quota, " + string.Join(", ", Enumerable.Repeat("the harbour", 200)) + " and the ferry.";

        CandidateSentence found = Find(article, 1)[0];

        found.Pieces.Count.Should().BeLessThanOrEqualTo(SpanClassifier.MostPieces);
        found.Spans.Should().OnlyContain(s => s.End <= found.Pieces.Count);
        found.Candidates.Should().NotBeEmpty();
    }

    [Fact]
    public void A_word_of_many_pieces_is_read_as_unknown()
    {
        CandidateSentence found = Find("Mara Velden rejected the " + string.Concat(Enumerable.Repeat("qzxw", 15)) + "ish new quota on Monday.", 1)[0];

        found.Pieces.Should().Contain(Encoder.Value.Unknown);
        found.Pieces.Count.Should().BeLessThan(20);
    }

    [Fact]
    public void Every_kind_has_a_number_of_its_own()
    {
        CandidateSentences.PredicateClasses.Should().Be(Enum.GetValues<PredicateClass>().Length);
        CandidateSentences.SpeechActs.Should().Be(Enum.GetValues<SpeechAct>().Length);
        CandidateSentences.TargetShapes.Should().Be(Enum.GetValues<TargetShape>().Length);
        CandidateSentences.HolderOrigins.Should().Be(Enum.GetValues<HolderOrigin>().Length);
    }

    private static List<CandidateSentence> Find(string article, double likely)
    {
        PositionText text = Reader.Value.Read(new Article("a", article));
        List<Candidate> candidates = new CandidateFinder(text).Find();
        var score = new StanceScore(1 - likely, 0, 0, likely);
        return new CandidateSentences(text, Encoder.Value).Find(candidates, [.. Enumerable.Repeat(score, candidates.Count)]);
    }
}
