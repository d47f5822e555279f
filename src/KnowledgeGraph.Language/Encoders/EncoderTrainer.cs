using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Language.Encoders;

/// <summary>
/// Teaches an encoder and its choice together (fine-tuning, Devlin et al. 2019) by Adam with decoupled decay (Loshchilov and Hutter 2019); the rate
/// rises over the first tenth and falls to 0. Batches are cut into the same parts whatever the number of threads, and their gradients are added in
/// order: the same bytes on any machine.
/// </summary>
internal sealed class EncoderTrainer
{
    private const int Batch = 32;
    private const int Parts = 2;
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.999f;
    private const float WeightDecay = 0.01f;
    private const float WarmUp = 0.1f;
    private const float Epsilon = 1e-8f;
    private const int StepsOfReport = 50;
    private const float EncoderRate = 5e-5f;
    private const float ChoiceRate = 1e-3f;

    private readonly EncoderParameters _parameters;
    private readonly PackedEncoder _packed;
    private readonly IReadOnlyList<SpanSentence> _sentences;
    private readonly ParallelOptions _parallel;
    private readonly float[] _means;
    private readonly float[] _squares;

    /// <param name="parameters">Where learning begins, and what is changed.</param>
    /// <param name="sentences">What is learned from.</param>
    /// <param name="threads">Threads to use.</param>
    public EncoderTrainer(EncoderParameters parameters, IReadOnlyList<SpanSentence> sentences, int threads)
    {
        (_parameters, _sentences) = (parameters, sentences);
        _packed = new PackedEncoder(parameters, transposed: true);
        _parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        (_means, _squares) = (new float[parameters.Layout.Length], new float[parameters.Layout.Length]);
    }

    /// <summary>Learns.</summary>
    /// <param name="epochs">Passes over the sentences.</param>
    /// <param name="progress">Told the pass and its mean error so far, every fifty steps and at the end of each pass.</param>
    public void Train(int epochs, Action<int, double> progress)
    {
        int items = _sentences.Max(s => s.Items) * Batch / Parts, rows = _sentences.Max(s => s.Pieces.Length) * Batch / Parts;
        Part[] parts = [.. Enumerable.Range(0, Parts).Select(_ => new Part(_packed, rows, items))];
        try
        {
            Train(parts, epochs, progress);
        }
        finally
        {
            foreach (Part part in parts)
                part.Dispose();
        }
    }

    private void Train(Part[] parts, int epochs, Action<int, double> progress)
    {
        int[] order = [.. Enumerable.Range(0, _sentences.Count)];
        int steps = ((order.Length + Batch - 1) / Batch) * epochs, step = 0;
        var lots = new XorShift(0x9E3779B97F4A7C15);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            lots.Shuffle(order);
            double loss = 0, weight = 0;
            for (int start = 0; start < order.Length; start += Batch, step++)
            {
                int at = start, lot = step;
                Parallel.For(0, Parts, _parallel, i => parts[i].Read(order[at..Math.Min(at + Batch, order.Length)].Where((_, k) => k % Parts == i).Select(k => _sentences[k]), ((ulong)lot * Parts) + (ulong)i));
                double total = 0;
                foreach (Part part in parts)
                    (loss, total) = (loss + part.Loss, total + part.Weight);
                weight += total;
                float share = Math.Min(1, (step + 1) / (WarmUp * steps)) * (1 - (step / (float)steps));
                Step(parts, (float)total, share, step + 1);
                _packed.Pack(_parallel.MaxDegreeOfParallelism);
                if ((step + 1) % StepsOfReport == 0 || start + Batch >= order.Length)
                    progress(epoch, loss / weight);
            }
        }
    }

    private void Step(Part[] parts, float total, float share, int step)
    {
        if (total == 0)
            return;
        float meanScale = 1 - (float)PortableMath.Exp(step * PortableMath.Log(Beta1)), squareScale = 1 - (float)PortableMath.Exp(step * PortableMath.Log(Beta2));
        int choice = _parameters.Layout.Hidden.Weight, length = _parameters.Layout.Length;
        const int Stretch = 1 << 16;
        Parallel.For(0, (length + Stretch - 1) / Stretch, _parallel, stretch =>
        {
            Span<float> values = _parameters.Values.Span;
            for (int i = stretch * Stretch; i < Math.Min(length, (stretch + 1) * Stretch); i++)
            {
                float gradient = 0;
                foreach (Part part in parts)
                    gradient += part.Gradient[i];
                gradient /= total;
                _means[i] = (Beta1 * _means[i]) + ((1 - Beta1) * gradient);
                _squares[i] = (Beta2 * _squares[i]) + ((1 - Beta2) * gradient * gradient);
                float now = (i < choice ? EncoderRate : ChoiceRate) * share;
                values[i] -= now * ((_means[i] / meanScale / (MathF.Sqrt(_squares[i] / squareScale) + Epsilon)) + (WeightDecay * values[i]));
            }
        });
    }

    /// <summary>What reads one part of a batch.</summary>
    private sealed class Part(PackedEncoder packed, int rows, int items) : IDisposable
    {
        private readonly SpanBatch _batch = new(packed.Shape.Features, packed.Shape.Classes);
        private readonly EncoderBuffers _buffers = new(packed.Shape, rows, items, keep: true);
        private readonly TransformerGradient _gradient = new(packed, Kernels.Best, rows, items);
        private readonly Transformer _transformer = new(packed, Kernels.Best);

        public double Loss { get; private set; }

        public float Weight { get; private set; }

        public Span<float> Gradient => _gradient.Gradient.Span;

        public void Read(IEnumerable<SpanSentence> sentences, ulong lot)
        {
            _batch.Clear();
            _gradient.Gradient.Span.Clear();
            SpanSentence[] chosen = [.. sentences];
            foreach (SpanSentence sentence in chosen)
                _batch.Add(sentence);
            float[] weights = [.. chosen.SelectMany(s => s.Weights)];
            double sum = 0;
            foreach (float weight in weights)
                sum += weight;
            (Loss, Weight) = (0, (float)sum);
            if (Weight == 0)
                return;
            var mask = new DropoutMask(lot);
            _transformer.Read(_batch, _buffers, mask);
            Loss = _gradient.Add(_batch, _buffers, [.. chosen.SelectMany(s => s.Labels)], weights, mask);
        }

        public void Dispose()
        {
            _buffers.Dispose();
            _gradient.Dispose();
        }
    }
}
