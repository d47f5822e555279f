using KnowledgeGraph.Language.Encoders;

namespace KnowledgeGraph.Language.Tests.Encoders;

public class EncoderTrainerTests
{
    [Fact]
    public void Learning_gives_the_same_numbers_on_any_number_of_threads()
    {
        Learn(1, 3, out _).Should().Equal(Learn(3, 3, out _));
    }

    [Fact]
    public void Learning_lowers_the_error()
    {
        Learn(2, 40, out List<double> errors);

        errors[^1].Should().BeLessThan(errors[0] * 0.7);
    }

    private static float[] Learn(int threads, int epochs, out List<double> errors)
    {
        EncoderParameters parameters = SmallEncoder.Draw();
        List<double> seen = errors = [];
        new EncoderTrainer(parameters, SmallEncoder.Sentences([.. Enumerable.Range(0, 100).Select(i => 1 + (i % 25))]), threads).Train(epochs, (_, error) => seen.Add(error));
        return parameters.Values.Span.ToArray();
    }
}
