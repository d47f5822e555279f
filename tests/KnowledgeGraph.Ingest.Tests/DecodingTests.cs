using System.Text;
using CsCheck;
using KnowledgeGraph.Ingest.Decoding;

namespace KnowledgeGraph.Ingest.Tests;

public sealed class DecodingTests
{
    [Fact]
    public void Text_in_utf8_comes_back_as_it_was() => Gen.String.Where(text => !text.Contains('\0')).Sample(text =>
    {
        string expected = WellFormedText.Of(text);
        DecodedText decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(expected));
        decoded.Text.Should().Be(expected.StartsWith('\uFEFF') ? expected[1..] : expected);
        decoded.Warning.Should().BeNull();
    }, iter: 2000);

    [Fact]
    public void Any_bytes_without_nul_are_some_text_without_lone_surrogates() => Gen.Byte[1, 255].Array.Sample(bytes =>
    {
        DecodedText decoded;
        try
        {
            decoded = TextDecoder.Decode(bytes);
        }
        catch (BinaryContentException)
        {
            return; // UTF-16 with a NUL character
        }
        WellFormedText.Of(decoded.Text).Should().Be(decoded.Text);
    }, iter: 2000);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_decides(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("Dvořák said so.\r\n")];
        TextDecoder.Decode(bytes, declaredCharset: "windows-1251").Text.Should().Be("Dvořák said so.\r\n");
    }

    [Fact]
    public void What_is_no_utf8_is_windows_1252_with_a_warning()
    {
        DecodedText decoded = TextDecoder.Decode([0x93, 0x4E, 0x6F, 0x94, 0x80]);
        decoded.Text.Should().Be("“No”€");
        decoded.Warning.Should().Be(TextDecoder.Windows1252Warning);
    }

    [Theory]
    [InlineData("windows-1251", new byte[] { 0xCF, 0xF3 }, "Пу")]
    [InlineData("iso-8859-1", new byte[] { 0x93 }, "“")]
    [InlineData("iso-8859-2", new byte[] { 0xF8 }, "ř")]
    [InlineData("shift_jis", new byte[] { 0x93, 0xFA }, "日")]
    public void A_declared_charset_comes_before_utf8(string charset, byte[] bytes, string text) =>
        TextDecoder.Decode(bytes, charset).Should().Be(new DecodedText(text, null));

    [Theory]
    [InlineData("no-such-charset")]
    [InlineData("utf-7")]
    [InlineData("utf-16")]
    public void A_charset_that_cannot_be_is_passed_over(string charset) => TextDecoder.Decode("+AGE- é"u8, charset).Text.Should().Be("+AGE- é");

    [Theory]
    [InlineData("""<meta charset="windows-1251">""", "windows-1251")]
    [InlineData("""<META http-equiv=Content-Type content="text/html; charset=koi8-r">""", "koi8-r")]
    [InlineData("<p>charset=koi8-r</p>", null)]
    public void A_page_declares_its_charset_in_a_meta_element(string page, string? charset) => Charsets.DeclaredIn(Encoding.ASCII.GetBytes(page)).Should().Be(charset);

    [Fact]
    public void A_stream_is_judged_as_a_text_is() => Gen.Byte.Array.Sample(bytes =>
    {
        string? whole = Try(() => TextDecoder.Decode(bytes).Text);
        string? streamed = Try(() =>
        {
            using var stream = new MemoryStream(bytes);
            Encoding encoding = TextDecoder.EncodingOf(stream).Encoding;
            stream.Position = 0;
            return WellFormedText.Of(new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true).ReadToEnd());
        });
        if (whole is not null)
            streamed.Should().Be(whole);
    }, iter: 2000);

    private static string? Try(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (BinaryContentException)
        {
            return null;
        }
    }
}
