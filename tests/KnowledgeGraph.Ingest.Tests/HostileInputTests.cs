using System.IO.Compression;
using System.Text;

namespace KnowledgeGraph.Ingest.Tests;

/// <summary>Inputs made to break a reader: each is reported by name, takes bounded memory, and the next file is read.</summary>
public sealed class HostileInputTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Empty_binary_and_unreadable_files_are_named_and_the_rest_is_read()
    {
        _folder.Write("a-empty.txt", []);
        _folder.Write("b-blank.txt", " \n\t\n");
        _folder.Write("c-binary.txt", [0x41, 0, 0x42, 0xFF]);
        _folder.Write("d-broken.jsonl.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3]);
        _folder.Write("e-truncated.jsonl.gz", Compressed(Encoding.UTF8.GetBytes(Line("e", ScratchFolder.English)))[..^20]);
        _folder.Write("f-empty.csv", "\n\n");
        _folder.Write("g-bare.html", "<html><body><script>alert(1)</script></body></html>");
        _folder.Write("h-good.txt", ScratchFolder.English);

        IReadOnlyList<IngestResult> results = _folder.Read();

        results.OfType<IngestedArticle>().Select(result => result.Article.Id).Should().Equal("h-good");
        results.OfType<IngestRejection>().Select(result => Path.GetFileName(result.Path)[0]).Should().Equal('a', 'b', 'c', 'd', 'e', 'f', 'g');
        results.OfType<IngestRejection>().Should().AllSatisfy(rejection => rejection.Reason.Should().NotBeNullOrEmpty());
    }

    [Fact]
    public void A_compressed_bomb_is_cut()
    {
        byte[] line = new byte[1 << 20];
        Array.Fill(line, (byte)' ');
        line[^1] = (byte)'\n';
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (int i = 0; i < 256; i++)
                gzip.Write(line);
        }
        string path = _folder.Write("bomb.jsonl.gz", packed.ToArray());

        ScratchFolder.Read(path, new IngestLimits { GzipRatio = 20 }).Should().ContainSingle().Which.Should().BeOfType<IngestRejection>().Which.Reason.Should().Contain("beyond all proportion");
    }

    [Fact]
    public void Compressed_lines_are_read_as_others()
    {
        string path = _folder.Write("news.jsonl.gz", Compressed(Encoding.UTF8.GetBytes(Line("one", ScratchFolder.English) + Line("two", ScratchFolder.English))));
        ScratchFolder.Read(path).OfType<IngestedArticle>().Select(result => (result.Article.Id, result.Line)).Should().Equal(("one", 1), ("two", 2));
    }

    [Fact]
    public void Lines_and_files_beyond_the_limits_are_passed_over()
    {
        var limits = new IngestLimits { Line = 1000, TextFile = 1000, ArticleText = 500 };
        _folder.Write("a.jsonl", Line("long", new string('x', 5000)) + Line("article", new string('x', 600)) + Line("good", ScratchFolder.English));
        _folder.Write("b.txt", new string('x', 1001));

        IReadOnlyList<IngestResult> results = _folder.Read(limits);

        results.OfType<IngestedArticle>().Select(result => result.Article.Id).Should().Equal("good");
        results.OfType<IngestRejection>().Select(result => (Path.GetFileName(result.Path), result.Line)).Should().Equal(("a.jsonl", 1), ("a.jsonl", 2), ("b.txt", null));
    }

    [Fact]
    public void Deep_json_is_refused_and_shallow_extras_are_passed_over()
    {
        string deep = string.Concat(Enumerable.Repeat("[", 100_000));
        string path = _folder.Write("a.jsonl",
            $"{{\"id\": \"deep\", \"x\": {deep}\n"
            + Line("good", ScratchFolder.English).Replace("{", "{\"extra\": {\"a\": [1, {\"b\": null}]}, \"$type\": \"System.Diagnostics.Process\", ", StringComparison.Ordinal));

        IReadOnlyList<IngestResult> results = ScratchFolder.Read(path);

        results.OfType<IngestRejection>().Should().ContainSingle().Which.Line.Should().Be(1);
        results.OfType<IngestedArticle>().Should().ContainSingle().Which.Article.Id.Should().Be("good");
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<b><p>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<a href=x>")]
    public void Deeply_nested_pages_neither_crash_nor_hang(string opening)
    {
        string path = _folder.Write("deep.html", $"<html><body><article><p>{ScratchFolder.English}</p>{string.Concat(Enumerable.Repeat(opening, 10_000))}</article></body></html>");
        ScratchFolder.Read(path).OfType<IngestedArticle>().Should().ContainSingle().Which.Article.Text.Should().Be(ScratchFolder.English);
    }

    [Fact]
    public void A_page_of_too_many_elements_is_refused()
    {
        string path = _folder.Write("wide.html", string.Concat(Enumerable.Repeat("<p>x</p>", 2000)));
        ScratchFolder.Read(path, new IngestLimits { HtmlElements = 1000 }).Should().ContainSingle().Which.Should().BeOfType<IngestRejection>().Which.Reason.Should().Contain("more than 1000 elements");
    }

    [Fact]
    public void Loops_of_links_end_and_every_file_is_read_once()
    {
        _folder.Write("sub/a.txt", ScratchFolder.English);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "sub", "up"), "..");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "again"), Path.Combine(_folder.Path, "sub"));
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "self"), "self");

        IReadOnlyList<IngestResult> results = _folder.Read();

        results.OfType<IngestedArticle>().Select(result => result.Article.Id).Should().Equal("sub/a");
        results.OfType<IngestRejection>().Should().BeEmpty();
    }

    [Fact]
    public void A_link_to_a_folder_elsewhere_is_followed()
    {
        using var other = new ScratchFolder();
        other.Write("b.txt", ScratchFolder.English);
        _folder.Write("a.txt", ScratchFolder.English);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "0-linked"), other.Path);

        _folder.Read().OfType<IngestedArticle>().Select(result => result.Article.Id).Should().Equal("a", "0-linked/b");
    }

    [Fact]
    public void A_broken_link_is_reported()
    {
        _folder.Write("a.txt", ScratchFolder.English);
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "broken.txt"), "nowhere.txt");
        _folder.Read().OfType<IngestRejection>().Should().ContainSingle().Which.Path.Should().EndWith("broken.txt");
    }

    [Fact]
    public void A_csv_whose_quotation_mark_is_never_closed_is_cut()
    {
        string path = _folder.Write("a.csv", $"id,text\ngood,\"{ScratchFolder.English}\"\nbad,\"{new string('x', 50_000)}");
        IReadOnlyList<IngestResult> results = ScratchFolder.Read(path, new IngestLimits { Line = 10_000 });
        results.OfType<IngestedArticle>().Select(result => result.Article.Id).Should().Equal("good");
        results.OfType<IngestRejection>().Should().ContainSingle();
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/absolute")]
    [InlineData("a\\b")]
    public void An_id_is_a_name_and_never_a_path(string id) =>
        ScratchFolder.Read(_folder.Write("a.jsonl", Line(id.Replace("\\", "\\\\", StringComparison.Ordinal), ScratchFolder.English))).OfType<IngestedArticle>().Should().ContainSingle().Which.Article.Id.Should().Be(id);

    [Fact]
    public void An_id_with_control_characters_is_refused() =>
        ScratchFolder.Read(_folder.Write("a.jsonl", Line("a\\u001b[31m", ScratchFolder.English))).Should().ContainSingle().Which.Should().BeOfType<IngestRejection>();

    private static string Line(string id, string text) => $"{{\"id\": \"{id}\", \"text\": \"{text}\"}}\n";

    private static byte[] Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
