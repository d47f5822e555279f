using KnowledgeGraph.Resolution.Proposals;

namespace KnowledgeGraph.Resolution.Tests.Proposals;

public sealed class MatterEvaluationTests
{
    [Fact]
    public void Labelled_pairs_of_wordings_are_decided_as_well_as_documented()
    {
        var rows = SharedEvaluation.Rows("proposals/pairs.csv");
        var matcher = new MatterMatcher(HandWritten.Embeddings);

        var (_, _, f1) = SharedEvaluation.Score(rows.Select(r => (
            r["is_match"] == "true",
            matcher.Explain(r["name1"], r["article1"], r["context1"], r["name2"], r["article2"], r["context2"]).IsMatch)));

        f1.Should().BeGreaterThan(0.72);
    }
}
