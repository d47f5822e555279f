using KnowledgeGraph.Extraction.Corpora;
using KnowledgeGraph.Model.Articles;

namespace KnowledgeGraph.Extraction.Tests.Corpora;

public sealed class AttributionCorpusTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("corpus").FullName;

    public AttributionCorpusTests()
    {
        Directory.CreateDirectory(Path.Combine(_directory, "text"));
        Directory.CreateDirectory(Path.Combine(_directory, "attributions"));
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Reads_offsets_as_code_points()
    {
        Write("text/a.txt", "😀 Ann said it rains.");
        Write("attributions/a_read.ann", "T1\tSource 2 5\tAnn\nT2\tCue 6 10\tsaid\nT3\tContent 11 20\tit rains\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\nA1\tStance E1 opposes\n");

        AttributionCorpus corpus = AttributionCorpus.Read(_directory);

        corpus.Errors.Should().BeEmpty();
        MarkedAttribution marked = corpus.Articles.Single().Readings.Single().Single();
        marked.Source.Should().Equal(new TextSpan(3, 6));
        marked.Cue.Single().Of(corpus.Articles[0].Text).Should().Be("said");
        marked.Content.Single().Of(corpus.Articles[0].Text).Should().Be("it rains.");
        marked.Stance.Should().Be("opposes");
    }

    [Fact]
    public void Joins_fragments_and_numbered_roles_in_text_order()
    {
        Write("text/a.txt", "It rains, Ann said, a lot.");
        Write("attributions/a_read.ann", "T1\tContent 20 25\ta lot\nT2\tContent 0 8\tIt rains\nT3\tCue 14 18\tsaid\nE1\tAttribution:T3 Cue:T3 Content:T1 Content2:T2\n");

        MarkedAttribution marked = AttributionCorpus.Read(_directory).Articles.Single().Readings[0][0];

        marked.Content.Should().Equal(new TextSpan(0, 8), new TextSpan(20, 25));
        marked.Source.Should().BeEmpty();
    }

    [Fact]
    public void Reports_errors_by_file_and_line()
    {
        Write("text/a.txt", "Ann said it rains.");
        Write("attributions/a_read.ann", "T1\tCue 4 8\tsaid\nT2\tContent 9 99\tit rains\nT3\tCue x 8\tsaid\nE1\tAttribution:T1 Cue:T1 Content:T7\nnonsense\n");
        Write("attributions/b_read.ann", "T1\tCue 4 8\tsaid\n");

        string[] errors = [.. AttributionCorpus.Read(_directory).Errors.Select(error => error.ToString())];

        errors.Should().HaveCount(5);
        errors[0].Should().StartWith("attributions/a_read.ann:2: 9–99 lies outside");
        errors[1].Should().StartWith("attributions/a_read.ann:3: ");
        errors[2].Should().StartWith("attributions/a_read.ann:5: ");
        errors[3].Should().Be("attributions/a_read.ann:4: Content:T7 names no span of this file");
        errors[4].Should().Be("attributions/b_read.ann: there is no text/b.txt");
    }

    [Fact]
    public void Several_readers_of_a_text_are_kept_apart_and_the_digest_depends_on_the_files()
    {
        Write("text/a.txt", "Ann said it rains.");
        Write("attributions/a_anna.ann", "T1\tContent 9 17\tit rains\nE1\tAttribution:T1 Content:T1\n");
        Write("attributions/a_bert.ann", "");
        AttributionCorpus corpus = AttributionCorpus.Read(_directory);
        Write("attributions/a_bert.ann", "# nothing\n");

        corpus.Articles.Single().Readings.Select(reading => reading.Count).Should().Equal(1, 0);
        AttributionCorpus.Read(_directory).Digest.Should().NotBe(corpus.Digest);
    }

    private void Write(string file, string content) => File.WriteAllText(Path.Combine(_directory, file), content);
}
