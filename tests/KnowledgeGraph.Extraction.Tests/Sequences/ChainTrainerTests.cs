using KnowledgeGraph.Extraction.Sequences;

namespace KnowledgeGraph.Extraction.Tests.Sequences;

public sealed class ChainTrainerTests
{
    private static readonly ChainTrainingOptions Options = new(Passes: 20, Rate: 0.2f, L1: 0.01f, L2: 0.01f, LeastCount: 2, Seed: 3);

    [Fact]
    public void Learns_a_label_that_only_the_neighbour_tells()
    {
        // Label 1 follows the word 7; the word itself (9) stands for both labels.
        void Write(ISequenceSink sink)
        {
            (ulong Word, byte Label)[] sequence = [(7, 2), (9, 1), (8, 0), (9, 0)];
            for (int i = 0; i < 80; i++)
            {
                for (int t = 0; t < 4; t++)
                {
                    (ulong word, byte label) = sequence[(t + (2 * (i % 2))) % 4];
                    sink.Token([FeatureKey.Finish(word)], label);
                }

                sink.End(1);
            }
        }

        LinearChainModel model = ChainTrainer.Train(3, Write, Options);
        var lattice = new Lattice(3);
        lattice.Use(model);
        lattice.Begin(4);
        ulong[] words = [8, 9, 7, 9];
        for (int t = 0; t < 4; t++)
            model.AddRow(model.Features.Find(FeatureKey.Finish(words[t])), lattice.Scores(t));
        byte[] labels = new byte[4];
        lattice.Viterbi(model, labels);

        labels.Should().Equal(0, 0, 2, 1);
    }

    [Fact]
    public void Leaves_out_rare_features_and_features_without_weight()
    {
        void Write(ISequenceSink sink)
        {
            for (ulong i = 0; i < 30; i++)
            {
                // 1 is always on and 100 + i is on once; 2 and 3 tell the label.
                sink.Token([1, i % 2 == 0 ? 2UL : 3UL, 100 + i], (byte)(i % 2));
                sink.End(1);
            }
        }

        LinearChainModel model = ChainTrainer.Train(2, Write, Options with { L1 = 0.2f });

        model.Features.Keys.Should().Contain([2, 3]).And.NotContain(key => key >= 100);
    }
}
