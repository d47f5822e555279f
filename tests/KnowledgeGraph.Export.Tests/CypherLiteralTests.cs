using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using KnowledgeGraph.Export.Cypher;

namespace KnowledgeGraph.Export.Tests;

public sealed class CypherLiteralTests
{
    private static readonly Gen<string> Nasty = Gen.OneOf(
        Gen.String,
        Gen.OneOf([.. new[] { "\\", "'", "\"", "u0027", "u005C", "U0027", "\n", "`", ";", "+", " ", "x", "\u2028", "u" }.Select(Gen.Const)]).Array[0, 12].Select(string.Concat));

    [Fact]
    public void A_literal_is_read_back_as_it_was() => Nasty.Sample(text => Read(CypherLiteral.Of(text)).Should().Be(text), iter: 5000);

    [Fact]
    public void Even_by_a_parser_that_decodes_unicode_escapes_before_it_looks_for_quotes() => Nasty.Sample(
        text => Read(Regex.Replace(CypherLiteral.Of(text), @"\\u([0-9A-Fa-f]{4})", m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())).Should().Be(text),
        iter: 5000);

    [Fact]
    public void Names_cannot_leave_their_backticks() => CypherLiteral.Name("a`b\\u0060`]->() DETACH").Should().Be("`abu0060- DETACH`");

    [Fact]
    public void Numbers_and_lists_are_literals_too()
    {
        CypherLiteral.Of(3).Should().Be("3");
        CypherLiteral.Of(1.0).Should().Be("1.0");
        CypherLiteral.Of(0.8125).Should().Be("0.8125");
        CypherLiteral.Of(new[] { "a", "b'c" }).Should().Be(@"['a', 'b\'c']");
    }

    /// <summary>Reads literals joined by +, as openCypher defines them; fails on anything after them.</summary>
    private static string Read(string source)
    {
        var text = new StringBuilder();
        int i = 0;
        while (true)
        {
            source[i++].Should().Be('\'');
            while (source[i] != '\'')
            {
                if (source[i] != '\\')
                {
                    text.Append(source[i++]);
                    continue;
                }
                char escaped = source[i + 1];
                if (escaped is 'u')
                {
                    text.Append((char)int.Parse(source.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                    i += 6;
                    continue;
                }
                "'\\".Should().Contain(escaped.ToString());
                text.Append(escaped);
                i += 2;
            }
            if (++i == source.Length)
                return text.ToString();
            source[i..].Should().StartWith(" + '");
            i += 3;
        }
    }
}
