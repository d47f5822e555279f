using System.Text;
using KnowledgeGraph.Extraction.Attributions;
using KnowledgeGraph.Extraction.Sequences;
using KnowledgeGraph.Language;
using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Extraction.Tests.Attributions;

/// <summary>Each rule of mending with a case that it mends and those that it must leave. In the texts [source], &lt;cue&gt; and {content} as the chain gave them.</summary>
public sealed class RoleRefinementTests
{
    private const double Sure = 0.95;

    private static readonly Lazy<EnglishPipeline> Pipeline = new(EnglishPipeline.Load);

    [Fact]
    public void The_likeliest_of_several_possible_sources_is_taken_where_one_is_likely_in_sum() =>
        Source("<Asked> about it , Rao or Silva {would not say a word} .", ("Rao", 0.15), ("Silva", 0.25)).Should().Equal("Silva");

    [Fact]
    public void Without_a_likely_source_there_is_none() =>
        Source("<Asked> about it , Rao or Silva {would not say a word} .", ("Rao", 0.15), ("Silva", 0.15)).Should().BeEmpty();

    [Fact]
    public void Beside_a_source_no_other_is_taken() =>
        Source("<Asked> about it , [Rao] or Silva {would not say a word} .", ("Silva", 0.4)).Should().Equal("Rao");

    [Fact]
    public void An_unlikely_fragment_beside_a_likely_one_is_dropped() =>
        Mend("[Rao] <said> {that taxes rise} on the island and {ferries} come .", ("ferries", 0.55)).Should().Equal("that taxes rise");

    [Fact]
    public void A_fragment_that_is_likely_enough_stays() =>
        Mend("[Rao] <said> {that taxes rise} on the island and {ferries} come .", ("ferries", 0.65)).Should().Equal("that taxes rise", "ferries");

    [Fact]
    public void An_unlikely_fragment_that_is_the_only_one_stays() =>
        Mend("[Rao] <wants> {ferries} .", ("ferries", 0.55)).Should().Equal("ferries");

    [Fact]
    public void A_quotation_that_mostly_belongs_to_the_content_belongs_to_it_as_a_whole() =>
        Mend("\" {We will close the old bridge} tomorrow morning , \" <said> [Rao] .").Should().Equal("\" We will close the old bridge tomorrow morning , \"");

    [Fact]
    public void A_quotation_of_which_only_a_part_is_content_stays_as_it_is() =>
        Mend("\" {We will close} the old bridge tomorrow morning , \" <said> [Rao] .").Should().Equal("We will close");

    [Fact]
    public void A_few_words_in_quotation_marks_are_no_speech() =>
        Mend("[Rao] <called> it \" {the old} bridge \" .").Should().Equal("the old");

    [Fact]
    public void A_quotation_that_holds_the_cue_is_not_its_content() =>
        Mend("\" [We] all <want> {the old bridge to be closed} now , \" said Rao .").Should().Equal("the old bridge to be closed");

    [Fact]
    public void A_quotation_that_holds_the_source_is_not_completed() =>
        Mend("<Asked> about it , \" {we will close the old bridge} and [Rao] agrees \" .").Should().Equal("we will close the old bridge");

    [Fact]
    public void A_content_goes_on_while_it_is_likely_enough() =>
        Mend("[Rao] <said> {that taxes rise} next year .", ("next", 0.4), ("year", 0.35)).Should().Equal("that taxes rise next year");

    [Fact]
    public void A_content_ends_where_it_is_not_likely_any_more() =>
        Mend("[Rao] <said> {that taxes rise} next year .", ("next", 0.25), ("year", 0.9)).Should().Equal("that taxes rise");

    [Fact]
    public void A_content_does_not_go_on_over_the_cue() =>
        Mend("{Taxes rise} <says> [Rao] .", ("says", 0.9)).Should().Equal("Taxes rise");

    [Fact]
    public void A_short_gap_is_closed() =>
        Mend("[Rao] <said> {that taxes} on the island {rise} .").Should().Equal("that taxes on the island rise");

    [Fact]
    public void A_long_gap_stays() =>
        Mend("[Rao] <said> {that taxes} on the old island {rise} .").Should().Equal("that taxes", "rise");

    [Fact]
    public void Commas_and_marks_do_not_count_as_words_of_a_gap() =>
        Mend("[Rao] <said> {that taxes} , on the island , {rise} .").Should().Equal("that taxes , on the island , rise");

    [Fact]
    public void A_gap_with_the_source_or_the_cue_stays() =>
        Mend("{Taxes} , [Rao] <said> , {will rise} .").Should().Equal("Taxes", "will rise");

    [Fact]
    public void A_gap_between_two_sentences_stays() =>
        Mend("[Rao] <said> {that taxes rise} here . Then {they fall} .").Should().Equal("that taxes rise", "they fall");

    private static IEnumerable<string> Mend(string marked, params (string Word, double Probability)[] contents)
    {
        (ArticleTokens tokens, RoleLabelling labelling) = Refined(marked, contents, []);
        return Words(tokens, labelling.Content);
    }

    private static IEnumerable<string> Source(string marked, params (string Word, double Probability)[] sources)
    {
        (ArticleTokens tokens, RoleLabelling labelling) = Refined(marked, [], sources);
        return Words(tokens, labelling.Source);
    }

    private static IEnumerable<string> Words(ArticleTokens tokens, List<(int First, int Last)> fragments) => fragments.Select(
        fragment => string.Join(' ', Enumerable.Range(fragment.First, fragment.Last - fragment.First + 1).Select(i => tokens.Text(i).ToString())));

    private static (ArticleTokens Tokens, RoleLabelling Labelling) Refined(
        string marked, (string Word, double Probability)[] contents, (string Word, double Probability)[] sources)
    {
        (string text, string parts) = Read(marked);
        var tokens = new ArticleTokens(Pipeline.Value.Read(text));
        var window = new RoleWindow(tokens);
        window.MoveTo([.. Enumerable.Range(0, tokens.Count).Where(i => parts[tokens.Starts[i]] == '<')]);
        byte[] labels = [.. Enumerable.Range(window.Start, window.End - window.Start).Select(i => Label(parts, tokens.Starts[i]))];
        RoleRefinement.Apply(tokens, window, Marginals(tokens, window, labels, contents, sources), labels);
        return (tokens, new RoleLabelling(new CueCandidate(window.Cue, 1), window.Head, window.Start, labels, 1, 1, 1));
    }

    // The text without the marks, and for each of its characters the mark in which it stands.
    private static (string Text, string Parts) Read(string marked)
    {
        var text = new StringBuilder();
        var parts = new StringBuilder();
        char part = ' ';
        foreach (char c in marked)
        {
            if (c is '[' or '<' or '{')
            {
                part = c;
            }
            else if (c is ']' or '>' or '}')
            {
                part = ' ';
            }
            else
            {
                text.Append(c);
                parts.Append(part);
            }
        }

        return (text.ToString(), parts.ToString());
    }

    private static byte Label(string parts, int at)
    {
        bool first = at == 0 || parts[at - 1] != parts[at];
        return parts[at] switch
        {
            '[' => first ? ChainLabels.SourceBegin : ChainLabels.SourceInside,
            '{' => first ? ChainLabels.ContentBegin : ChainLabels.ContentInside,
            _ => ChainLabels.Outside,
        };
    }

    // Without features and transitions, each word has the probabilities that its scores say.
    private static Lattice Marginals(
        ArticleTokens tokens, RoleWindow window, byte[] labels, (string Word, double Probability)[] contents, (string Word, double Probability)[] sources)
    {
        var lattice = new Lattice(RoleLabels.Count);
        lattice.Use(new LinearChainModel(RoleLabels.Count, new FeatureIndex([]), new float[LinearChainModel.WeightCount(RoleLabels.Count, 0)]));
        lattice.Begin(labels.Length);
        for (int t = 0; t < labels.Length; t++)
        {
            string word = tokens.Text(window.Start + t).ToString();
            double content = Of(contents, word, labels[t] >= ChainLabels.ContentBegin ? Sure : (1 - Sure) / 2);
            double source = Of(sources, word, labels[t] is ChainLabels.SourceBegin or ChainLabels.SourceInside ? Sure : 0);
            lattice.Scores(t).Fill(-100);
            lattice.Scores(t)[RoleLabels.ContentInside] = (float)PortableMath.Log(content);
            lattice.Scores(t)[RoleLabels.SourceWhole] = (float)PortableMath.Log(source + 1e-9);
            lattice.Scores(t)[ChainLabels.Outside] = (float)PortableMath.Log(Math.Max(1 - content - source, 1e-9));
        }

        lattice.ForwardBackward();
        return lattice;
    }

    private static double Of((string Word, double Probability)[] doubts, string word, double otherwise) =>
        doubts.Where(doubt => doubt.Word == word).Select(doubt => doubt.Probability).FirstOrDefault(otherwise);
}
