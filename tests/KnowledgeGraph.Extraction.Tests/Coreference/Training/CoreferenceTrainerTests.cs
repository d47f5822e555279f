using KnowledgeGraph.Extraction.Coreference;
using KnowledgeGraph.Extraction.Coreference.Training;
using KnowledgeGraph.Extraction.Layout;
using KnowledgeGraph.Extraction.Tests.Entities;

namespace KnowledgeGraph.Extraction.Tests.Coreference.Training;

public sealed class CoreferenceTrainerTests
{
    private static readonly string Corpus = Path.Combine(RepositoryRoot(), "..", "shared", "eval", "gum");

    [Fact]
    public void TheSameDocumentsGiveTheSameModelAndTheKeptModelIsReached()
    {
        if (!Directory.Exists(Path.Combine(Corpus, "coref")))
            Assert.Skip("the GUM documents are not beside the repository");
        List<(GoldDocument Gold, DocumentLayout Layout)> some =
            [.. CoreferenceCorpus.Read(Corpus).Where((_, i) => i % 8 == 0).Select(d => (d, SharedExtractor.Layout(ParsableText.Of(d.Text))))];

        RankerModel first = CoreferenceTrainer.Train(some), second = CoreferenceTrainer.Train(some);
        CoreferenceScores scores = CoreferenceEvaluator.Evaluate(some, RankerModel.Load());

        second.Weights.Should().Equal(first.Weights);
        scores.Pronouns.F1.Should().BeGreaterThan(0.8);
        scores.ConllPronounsAndNames.Should().BeGreaterThan(0.7);
    }

    [Fact]
    public void AFolderWithoutMarksIsRefused()
    {
        FluentActions.Invoking(() => CoreferenceCorpus.Read(Path.GetTempPath())).Should().Throw<InvalidDataException>();
    }

    private static string RepositoryRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
