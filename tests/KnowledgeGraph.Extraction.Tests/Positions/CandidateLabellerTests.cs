using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Extraction.Positions;
using KnowledgeGraph.Extraction.Positions.Training;
using KnowledgeGraph.Extraction.Records;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class CandidateLabellerTests
{
    private const string Article = "Orla Finch rejected the tram line on Monday.";
    private const byte Opposes = 1 + (byte)Relation.Opposes;

    private static readonly Lazy<ArticleExtractor> Reader = new(() => ArticleExtractor.Load());

    [Fact]
    public void What_two_readers_marked_counts_more_and_what_only_the_second_did_is_left_out()
    {
        LabelOf(first: null, second: null).Should().Be((0, 1f));
        LabelOf("opposes", second: null).Should().Be((Opposes, 1f));
        LabelOf("opposes", "opposes").Should().Be((Opposes, 1.4f));
        LabelOf("opposes", "supports").Should().Be((Opposes, 1f));
        LabelOf(first: null, "opposes").Should().Be((0, 0f));
    }

    [Fact]
    public void An_open_mark_teaches_nothing_but_leaves_what_the_reader_marked()
    {
        LabelOf("opposes", second: null, open: true).Should().Be((0, 0f));
        LabelOf("opposes", second: null, open: true, reader: true).Should().Be((Opposes, 1f));
    }

    private static (byte Label, float Weight) LabelOf(string? first, string? second, bool open = false, bool reader = false)
    {
        PositionText text = Reader.Value.Read(new Article("a", Article));
        MarkedPosition[] positions = first is null
            ? []
            : [new MarkedPosition(new MarkedActor(["Orla Finch"], false), Enum.Parse<Relation>(first, true), "the tram line", null, [new TextSpan(0, 33)], Optional: false, open)];
        if (reader)
            positions = [positions[0], positions[0] with { Open = false }];
        var attribution = new MarkedAttribution("E1", [new TextSpan(0, 10)], [new TextSpan(11, 19)], [new TextSpan(20, 33)], second);
        var labeller = new CandidateLabeller(
            text, new MarkedText("a", Article, positions, []), new StanceMarkLabeller(text, new MarkedArticle("a", Article, [[attribution]])));
        Candidate candidate = new CandidateFinder(text).Find().Find(c => text.Text(c.Target) == "the tram line" && c.Act == SpeechAct.None)!;
        return labeller.Label(candidate);
    }
}
