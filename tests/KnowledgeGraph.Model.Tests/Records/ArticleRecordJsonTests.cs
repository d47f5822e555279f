using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Storage.Contract.Records;
using Newtonsoft.Json.Linq;

namespace KnowledgeGraph.Model.Tests.Records;

public sealed class ArticleRecordJsonTests
{
    private static readonly string Line = ArticleRecordJson.Write(RecordFixtures.Of("levy/announcement"));

    [Fact]
    public void Reading_and_writing_gives_the_same_bytes()
    {
        foreach (string line in RecordFixtures.Lines)
            ArticleRecordJson.Write(ArticleRecordJson.Read(line)).Should().Be(line);
    }

    [Fact]
    public void A_record_is_one_line()
    {
        ArticleRecord record = RecordFixtures.Of("hostile/markup");
        ArticleRecord odd = record with { Article = record.Article with { Title = "a\nb\r\u2028\u2029\u0085c\0" } };
        string line = ArticleRecordJson.Write(odd);
        line.Should().NotContainAny("\n", "\r", "\u2028", "\u2029", "\u0085");
        ArticleRecordJson.Read(line).Article.Title.Should().Be(odd.Article.Title);
    }

    [Fact]
    public void Unknown_keys_are_passed_over() =>
        ArticleRecordJson.Write(ArticleRecordJson.Read(Line.Insert(1, "\"future\":{\"a\":[1,2]},"))).Should().Be(Line);

    [Fact]
    public void Dates_stay_as_given()
    {
        JObject json = JObject.Parse(Line);
        json["article"]!["published"] = "2031-03-04T18:20:00.000+01:00";
        ArticleRecordJson.Read(json.ToString()).Article.Published.Should().Be("2031-03-04T18:20:00.000+01:00");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"format\":1}")]
    [InlineData("{\"format\":2,\"article\":{\"id\":\"a\"}}")]
    [InlineData("{\"format\":1,\"article\":{\"id\":\"\"}}")]
    [InlineData("{\"format\":1,\"article\":{\"id\":\"a\"}}")]
    [InlineData("{\"format\":\"x\"}")]
    [InlineData("no json")]
    public void What_is_no_record_is_refused(string line) =>
        FluentActions.Invoking(() => ArticleRecordJson.Read(line)).Should().Throw<FormatException>();

    [Fact]
    public void Something_after_the_record_is_refused() =>
        FluentActions.Invoking(() => ArticleRecordJson.Read(Line + Line)).Should().Throw<FormatException>();

    [Fact]
    public void A_cut_line_is_refused()
    {
        for (int length = 0; length < Line.Length; length += 97)
            FluentActions.Invoking(() => ArticleRecordJson.Read(Line[..length])).Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("$.entities[1].id", "\"e1\"", "entity e1 stands twice")]
    [InlineData("$.statements[1].id", "\"s1\"", "statement s1 stands twice")]
    [InlineData("$.positions[1].id", "\"p1\"", "position p1 stands twice")]
    [InlineData("$.statements[0].source.entity", "\"e99\"", "source of s1 names 'e99'")]
    [InlineData("$.statements[0].parent", "\"s1\"", "statement s1 lies in itself")]
    [InlineData("$.statements[0].cue.spans", "[[5,2]]", "[5, 2]")]
    [InlineData("$.statements[0].cue.spans", "[[99999999999999999999,2]]", "span")]
    [InlineData("$.statements[0].cue.spans", "[[5]]", "a span must be [start, end]")]
    [InlineData("$.entities[0].mentions[0]", "null", "entity e1")]
    [InlineData("$.entities[0].roles[0]", "null", "entity e1")]
    [InlineData("$.entities[0].forms[0]", "null", "entity e1")]
    [InlineData("$.statements[0]", "null", "statement")]
    [InlineData("$.statements[0].source.spans", "null", "statement s1")]
    [InlineData("$.statements[0].content.text", "null", "statement s1")]
    [InlineData("$.positions[0]", "null", "position")]
    [InlineData("$.positions[0].about[0]", "null", "position p1")]
    [InlineData("$.positions[0].target.lemmas[0]", "null", "position p1")]
    [InlineData("$.positions[0].confidence", "NaN", "confidence")]
    [InlineData("$.positions[0].confidence", "1.01", "confidence")]
    [InlineData("$.positions[0].relation", "\"likes\"", "likes")]
    [InlineData("$.positions[0].relation", "1", "relation")]
    [InlineData("$.quotations[0]", "null", "quotation")]
    [InlineData("$.quotations[0].span", "[7,3]", "[7, 3]")]
    [InlineData("$.positions[4].target.entity", "null", "position p5")]
    public void A_damaged_record_is_refused_with_the_place(string path, string value, string message)
    {
        JObject json = JObject.Parse(Line);
        json.SelectToken(path)!.Replace(JToken.Parse(value));
        FluentActions.Invoking(() => ArticleRecordJson.Read(json.ToString())).Should().Throw<FormatException>()
            .Which.Message.Should().Contain(message);
    }

    [Theory]
    [InlineData("$.positions[0]", "relation")]
    [InlineData("$.positions[0]", "strength")]
    [InlineData("$.positions[0].target", "kind")]
    [InlineData("$.statements[0]", "polarity")]
    [InlineData("$.entities[0]", "type")]
    [InlineData("$.citations[0].citing", "article")]
    public void A_missing_value_does_not_read_as_its_default(string path, string key)
    {
        JObject json = JObject.Parse(ArticleRecordJson.Write(RecordFixtures.Of("levy/ledger")));
        ((JObject)json.SelectToken(path)!).Remove(key).Should().BeTrue();
        FluentActions.Invoking(() => ArticleRecordJson.Read(json.ToString())).Should().Throw<FormatException>().WithMessage($"*'{key}'*");
    }

    [Fact]
    public void Any_part_may_be_missing_without_another_exception()
    {
        JObject whole = JObject.Parse(Line);
        foreach (JProperty property in whole.Descendants().OfType<JProperty>().ToList())
        {
            foreach (JToken replacement in new JToken[] { JValue.CreateNull(), new JObject(), new JArray(), new JArray(JValue.CreateNull()), "x", -1 })
            {
                var copy = (JObject)whole.DeepClone();
                copy.SelectToken(property.Path)!.Replace(replacement);
                try
                {
                    ArticleRecordJson.Read(copy.ToString());
                }
                catch (FormatException)
                {
                    // Refusal is right; any other exception fails the test.
                }
            }
        }
    }
}
