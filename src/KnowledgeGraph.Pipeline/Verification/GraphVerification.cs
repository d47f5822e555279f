using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;

namespace KnowledgeGraph.Pipeline.Verification;

/// <summary>Compares a graph with the records it was made from, and both with themselves.</summary>
public static class GraphVerification
{
    /// <summary>Runs all checks; reads the records once, one at a time.</summary>
    /// <param name="graph">The graph as it is stored.</param>
    /// <param name="records">The records that it should have been made from.</param>
    /// <param name="corrections">The corrections that it should have been made with.</param>
    /// <param name="digest">The digest that a graph of these inputs has; see <see cref="Building.GraphState.DigestOf"/>.</param>
    /// <param name="storeFindings">What the store found in itself, one sentence each.</param>
    /// <param name="textOf">The text of an article whose record carries none, or null; for those whose articles are at hand.</param>
    public static VerificationReport Run(
        StatementGraph graph,
        IEnumerable<ArticleRecord> records,
        CorrectionSet corrections,
        string digest,
        IEnumerable<string>? storeFindings = null,
        Func<string, string?>? textOf = null)
    {
        var findings = new List<VerificationFinding>();
        if (!string.Equals(graph.Digest, digest, StringComparison.Ordinal))
            findings.Add(new(VerificationCheck.Digest, "", "the graph was made from other records, corrections or tables than those that are there now: build it again"));
        findings.AddRange((storeFindings ?? []).Select(f => new VerificationFinding(VerificationCheck.Store, "", f)));
        findings.AddRange(ReferenceChecks.Of(graph));
        findings.AddRange(AggregationChecks.Of(graph));

        var agreement = new AgreementChecks(graph, corrections);
        int read = 0, withText = 0;
        foreach (ArticleRecord record in records)
        {
            read++;
            string? text = record.Article.Text ?? textOf?.Invoke(record.Article.Id);
            if (text is not null)
                withText++;
            findings.AddRange(RecordChecks.Of(record, text));
            findings.AddRange(agreement.Compare(record));
        }
        findings.AddRange(agreement.WhatNoRecordHolds());
        return new VerificationReport(
            read,
            withText,
            graph.Statements.Count,
            graph.Positions.Count,
            graph.Summaries.Count + graph.Citations.Count,
            [.. findings.OrderBy(f => f.Check).ThenBy(f => f.Id, StringComparer.Ordinal).ThenBy(f => f.Message, StringComparer.Ordinal)]);
    }
}
