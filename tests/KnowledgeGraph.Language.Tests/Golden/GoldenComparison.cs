using System.Globalization;
using KnowledgeGraph.Language.Lexicon;
using KnowledgeGraph.Language.ModelFiles;

namespace KnowledgeGraph.Language.Tests.Golden;

/// <summary>
/// Compares our reading of a text with spaCy's. What follows from the text alone must be equal. A decision may differ where
/// spaCy's own margin was below 1e-3, since its products differ in the last bits from machine to machine; what depends on such a
/// decision is counted, not compared.
/// </summary>
internal sealed class GoldenComparison(string[] parserClasses, string[] entityClasses)
{
    private const double Tie = 1e-3;
    private const float VectorTolerance = 1e-4f;

    private static readonly FeatureIds Ids = new ModelFolder(ModelLocation.Find(ModelLocation.EnglishPipeline)).ReadFeatureIds();

    public int Tokens { get; private set; }

    /// <summary>Tokens that may differ after a near tie.</summary>
    public int Excused { get; private set; }

    public float LargestDeviation { get; private set; }

    public void Compare(GoldenDocument golden, EnglishPipeline pipeline)
    {
        var trace = new ReadingTrace();
        TokenColumns columns = pipeline.Annotate(golden.Text, new ReadOptions { KeepVectors = true }, trace);
        var document = new Document(columns);
        Tokens += document.Count;
        CompareTokens(golden, document);
        CompareVectors(golden.Vectors("tok2vec"), columns.Vectors!);
        CompareVectors(golden.Vectors("ner_tok2vec"), [.. trace.EntityVectors]);
        CompareVectors(golden.Vectors("embed"), [.. columns.Lexemes.SelectMany((lexeme, i) => (document[i].HasSpace ? lexeme.MixedBeforeSpace : lexeme.Mixed)!)]);
        CompareVectors(golden.Vectors("ner_embed"), [.. columns.Lexemes.SelectMany(lexeme => lexeme.MixedForEntities!)]);
        if (!SameSteps(golden.Trace("parser_trace"), [.. trace.ParserSteps.Select(step => (parserClasses[step.Chosen], step.Tokens))]))
        {
            Excused += document.Count;
            return;
        }

        CompareTrees(golden, document);
        CompareWords(golden, document);
        if (SameSteps(golden.Trace("ner_trace"), [.. trace.EntitySteps.Select(step => (entityClasses[step.Chosen], step.Tokens))]))
            document.Entities.Select(entity => (entity.Start, entity.End, entity.Label)).Should().Equal(golden.Entities);
        else
            Excused += document.Count;
    }

    private static void CompareTokens(GoldenDocument golden, Document document)
    {
        document.Tokens.Select(token => token.Text).Should().Equal(golden.Strings("text"));
        document.Tokens.Select(token => token.HasSpace).Should().Equal(golden.Flags("ws"));
        document.Tokens.Select(token => token.Start).Should().Equal(golden.Numbers("idx16"));
        document.Tokens.Select(token => token.Norm).Should().Equal(golden.Strings("norm"));
        document.Tokens.Select(token => token.Lower).Should().Equal(golden.Strings("lower"));
        document.Tokens.Select(token => token.Shape).Should().Equal(golden.Strings("shape"));
        Features(golden, document, "NORM", ids => ids.Norm);
        Features(golden, document, "PREFIX", ids => ids.Prefix);
        Features(golden, document, "SUFFIX", ids => ids.Suffix);
        Features(golden, document, "SHAPE", ids => ids.Shape);
    }

    private static void Features(GoldenDocument golden, Document document, string name, Func<(ulong Norm, ulong Prefix, ulong Suffix, ulong Shape), ulong> feature) =>
        document.Tokens.Select(token => feature(Ids.Of(document.LexemeAt(token.Index))).ToString(CultureInfo.InvariantCulture)).Should().Equal(golden.Features(name));

    private void CompareVectors(float[]? golden, float[] ours)
    {
        if (golden is null)
            return;
        ours.Should().HaveCount(golden.Length);
        for (int i = 0; i < golden.Length; i++)
            LargestDeviation = Math.Max(LargestDeviation, Math.Abs(golden[i] - ours[i]));
        LargestDeviation.Should().BeLessThan(VectorTolerance);
    }

    /// <summary>Whether all steps agree; where the first that differs was no near tie, it is an error. Without steps to compare with, the outcome must be equal.</summary>
    private static bool SameSteps((string Action, int[] Tokens, double Margin)[]? golden, (string Action, int[] Tokens)[] ours)
    {
        if (golden is null)
            return true;
        for (int i = 0; i < golden.Length; i++)
        {
            if (i < ours.Length && golden[i].Action == ours[i].Action && golden[i].Tokens.AsSpan().SequenceEqual(ours[i].Tokens))
                continue;
            golden[i].Margin.Should().BeLessThan(Tie, "step {0} is {1} on {2}, not {3}", i, golden[i].Action, string.Join(' ', golden[i].Tokens), i < ours.Length ? ours[i] : null);
            return false;
        }

        ours.Should().HaveCount(golden.Length);
        return true;
    }

    private static void CompareTrees(GoldenDocument golden, Document document)
    {
        document.Tokens.Select(token => token.HeadIndex).Should().Equal(golden.Numbers("head"));
        document.Tokens.Select(token => token.Dep).Should().Equal(golden.Strings("dep"));
        document.Tokens.Select(token => token.IsSentenceStart ? 1 : -1).Should().Equal(golden.Numbers("sent_start"));
    }

    private void CompareWords(GoldenDocument golden, Document document)
    {
        string[] tags = golden.Strings("tag"), pos = golden.Strings("pos"), morphs = golden.Strings("morph"), lemmas = golden.Strings("lemma");
        double[]? margins = golden.TagMargins;
        foreach (Token token in document.Tokens)
        {
            int i = token.Index;
            if (token.Tag != tags[i])
            {
                (margins?[i] ?? double.PositiveInfinity).Should().BeLessThan(Tie, "token {0} '{1}' has tag {2}, not {3}", i, token, tags[i], token.Tag);
                Excused++;
                continue;
            }

            (token.Pos, token.Morph, token.Lemma).Should().Be((pos[i], morphs[i], lemmas[i]), "token {0} '{1}' {2} {3}", i, token, token.Tag, token.Dep);
        }
    }
}
