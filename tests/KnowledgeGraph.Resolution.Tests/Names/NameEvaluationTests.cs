using KnowledgeGraph.Resolution.Names;

namespace KnowledgeGraph.Resolution.Tests.Names;

public sealed class NameEvaluationTests
{
    [Fact]
    public void Labelled_name_pairs_are_decided_as_well_as_documented()
    {
        var rows = SharedEvaluation.Rows("names/cases.csv");

        var (_, _, f1) = SharedEvaluation.Score(rows.Select(r => (
            r["is_match"] == "true",
            NameMatcher.Explain(r["name1"], r["name2"], Enum.Parse<NameSchema>(r["schema"])).IsMatch)));

        f1.Should().BeGreaterThan(0.95);
    }
}
