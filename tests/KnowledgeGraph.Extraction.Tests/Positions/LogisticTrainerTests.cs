using KnowledgeGraph.Extraction.Learning;

namespace KnowledgeGraph.Extraction.Tests.Positions;

public sealed class LogisticTrainerTests
{
    // Eight features tell the class together: each of them would do.
    private static readonly ExampleSet Examples = Of(Enumerable.Range(0, 600).Select(i => (i % 2 == 0 ? (ulong[])[1, 2, 3, 4, 5, 6, 7, 8] : [9, (ulong)(10 + (i % 7))], i % 2 == 0)));

    [Fact]
    public void With_dropout_what_would_not_be_needed_is_learned_too()
    {
        Predict(new LogisticTrainer(2, Epochs: 12, Dropout: 0.5f)).Should().BeGreaterThan(Predict(new LogisticTrainer(2, Epochs: 12)));
    }

    [Fact]
    public void Every_run_draws_other_lots_and_the_same_runs_give_the_same_bytes()
    {
        var once = new LogisticTrainer(2, Dropout: 0.5f);

        Written(once with { Runs = 3 }).Should().Equal(Written(once with { Runs = 3 })).And.NotEqual(Written(once));
    }

    private static double Predict(LogisticTrainer trainer)
    {
        double[] probabilities = new double[2];
        trainer.Train(Examples, All).Predict([2ul], [], probabilities);
        return probabilities[1];
    }

    private static byte[] Written(LogisticTrainer trainer)
    {
        using var stream = new MemoryStream();
        trainer.Train(Examples, All).Write(stream);
        return stream.ToArray();
    }

    private static int[] All => [.. Enumerable.Range(0, Examples.Count)];

    private static ExampleSet Of(IEnumerable<(ulong[] Keys, bool Yes)> examples)
    {
        var set = new ExampleSet();
        foreach ((ulong[] keys, bool yes) in examples)
            set.Add(keys, yes ? (byte)1 : (byte)0, 1);
        return set;
    }
}
