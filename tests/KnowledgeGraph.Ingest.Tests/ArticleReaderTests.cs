using System.Text;

namespace KnowledgeGraph.Ingest.Tests;

public sealed class ArticleReaderTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_gives_its_files_in_ordinal_order_with_relative_ids()
    {
        _folder.Write("b/two.txt", ScratchFolder.English + " 2");
        _folder.Write("b/Zwei.txt", ScratchFolder.English + " 3");
        _folder.Write("a.txt", ScratchFolder.English + " 1");
        _folder.Write("picture.png", [1, 2, 3]);
        _folder.Write(".hidden/c.txt", ScratchFolder.English + " 4");

        IReadOnlyList<IngestResult> results = _folder.Read();

        results.OfType<IngestedArticle>().Select(r => r.Article.Id).Should().Equal("a", "b/Zwei", "b/two");
        results.OfType<IngestRejection>().Should().BeEmpty();
        results.OfType<IngestNotice>().Should().ContainSingle().Which.Message.Should().Contain("1 file of another kind");
    }

    [Fact]
    public void Lines_of_json_are_articles_and_bad_ones_are_reported_with_their_number()
    {
        string path = _folder.Write("news.jsonl",
            $$"""{"id": "one", "text": "{{ScratchFolder.English}}", "published": "2019-03-04T23:30:00-05:00", "publisher": "Daily"}""" + "\r\n\n"
            + "{\"id\": \"two\"\n"
            + "{\"id\": \"three\", \"text\": \"  \"}\n"
            + "{\"id\": \"four\", \"text\": 4}\n"
            + "[]\n"
            + "{\"text\": \"no id\"}\n"
            + "{\"id\": \"de\", \"language\": \"de\", \"text\": \"Guten Tag\"}\n"
            + "{\"id\": 8, \"text\": \"short \\ud800 text\"}");

        IReadOnlyList<IngestResult> results = ScratchFolder.Read(path);

        results.OfType<IngestRejection>().Select(r => r.Line).Should().Equal(3, 4, 5, 6, 7, 8);
        results.OfType<IngestRejection>().First().Where.Should().Be(path + ":3");
        IngestedArticle[] articles = [.. results.OfType<IngestedArticle>()];
        articles.Select(a => a.Article.Id).Should().Equal("one", "8");
        articles[0].Article.Date.Should().Be("2019-03-04");
        articles[0].Article.Publisher.Should().Be("Daily");
        articles[1].Article.Text.Should().Be("short \uFFFD text");
        results.OfType<IngestNotice>().Should().ContainSingle(n => n.Line == 9 && n.Message.Contains("too short"));
    }

    [Fact]
    public void Standard_input_is_read_as_lines_of_json()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes($$"""{"id": "x", "text": "{{ScratchFolder.English}}"}"""));
        new ArticleReader(standardInput: input).Read(["-"]).Should().ContainSingle().Which.Should().BeOfType<IngestedArticle>().Which.Article.Id.Should().Be("x");
    }

    [Fact]
    public void Columns_of_csv_are_the_keys_whatever_the_separator()
    {
        _folder.Write("comma.csv", $"id,published,text,more\na1,2020-01-02,\"{ScratchFolder.English}\nA second line.\",x\nbad,row\na2,,\"{ScratchFolder.English} Again.\",\n");
        _folder.Write("semicolon.csv", $"text;id\n\"{ScratchFolder.English} Third.\";a3\n");

        IReadOnlyList<IngestResult> results = _folder.Read();

        results.OfType<IngestedArticle>().Select(r => (r.Article.Id, r.Line)).Should().Equal(("a1", 2), ("a2", 5), ("a3", 2));
        results.OfType<IngestRejection>().Should().ContainSingle().Which.Line.Should().Be(4);
    }

    [Fact]
    public void One_id_for_two_texts_is_an_error_that_names_both_places()
    {
        _folder.Write("a.txt", ScratchFolder.English);
        _folder.Write("a.jsonl", $$"""{"id": "a", "text": "{{ScratchFolder.English}} Otherwise."}""");

        IngestRejection clash = _folder.Read().OfType<IngestRejection>().Should().ContainSingle().Subject;

        clash.Path.Should().EndWith("a.txt");
        clash.Reason.Should().Contain("a.jsonl:1");
    }

    [Fact]
    public void The_same_article_twice_is_read_once()
    {
        string path = _folder.Write("a.txt", ScratchFolder.English);
        IngestResult[] results = [.. new ArticleReader().Read([path, _folder.Path])];
        results.OfType<IngestedArticle>().Should().ContainSingle();
        results.OfType<IngestRejection>().Should().BeEmpty();
    }

    [Theory]
    [InlineData("*.txt", "top")]
    [InlineData("**/*.txt", "sub/deep/three,sub/two,top")]
    [InlineData("sub/t?o.txt", "two")]
    [InlineData("sub/**", "deep/three,two")]
    [InlineData("[a-t]op.txt", "top")]
    public void Globs_name_files_and_ids_are_relative_to_their_fixed_part(string pattern, string ids)
    {
        _folder.Write("top.txt", ScratchFolder.English + " 1");
        _folder.Write("sub/two.txt", ScratchFolder.English + " 2");
        _folder.Write("sub/deep/three.txt", ScratchFolder.English + " 3");

        ScratchFolder.Read($"{_folder.Path}/{pattern}").OfType<IngestedArticle>().Select(r => r.Article.Id).Should().Equal(ids.Split(','));
    }

    [Theory]
    [InlineData("missing.txt", "no such file")]
    [InlineData("missing/*.txt", "no file matches")]
    [InlineData("[z-a].txt", "no valid pattern")]
    public void What_is_not_there_is_reported(string input, string reason) =>
        ScratchFolder.Read($"{_folder.Path}/{input}").Should().ContainSingle().Which.Should().BeOfType<IngestRejection>().Which.Reason.Should().Contain(reason);
}
