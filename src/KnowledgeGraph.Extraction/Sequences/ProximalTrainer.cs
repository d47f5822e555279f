using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Extraction.Sequences;

/// <summary>
/// Online learning of a chain model with an adaptive step for each weight and L1 and L2 penalties: the follow-the-regularised-leader
/// method of McMahan et al. (2013), one sequence a step. At each step a part of the features of each token is left out by lot (dropout; for
/// such models Wager, Wang and Liang 2013), so that the few that would be enough do not keep the others from learning. Strictly
/// sequential, so that the outcome depends on nothing but the data and the seed.
/// </summary>
internal sealed class ProximalTrainer
{
    // Tokens that are as good as certain change nothing.
    private const float LeastError = 0.004f;

    private readonly SequenceSet _data;
    private readonly LinearChainModel _model;
    private readonly ChainTrainingOptions _options;
    private readonly Lattice _lattice;
    private readonly float[] _gradients;
    private readonly float[] _squares;
    private readonly float[] _mean;
    private readonly float _scale;
    private int _pass;
    private float _l1;
    private float _l2;

    public ProximalTrainer(SequenceSet data, LinearChainModel model, ChainTrainingOptions options)
    {
        (_data, _model, _options) = (data, model, options);
        _lattice = new Lattice(model.Labels);
        _scale = 1 / (1 - options.Dropout);
        _gradients = new float[model.Weights.Length];
        _squares = new float[model.Weights.Length];
        _mean = new float[model.Weights.Length];
    }

    /// <summary>Learns; the model's weights are changed in place.</summary>
    public void Learn(Action<int, double>? progress)
    {
        int[] order = [.. Enumerable.Range(0, _data.Count)];
        ulong state = _options.Seed ^ 0x9E3779B97F4A7C15;
        for (int pass = 0; pass < _options.Passes; pass++)
        {
            Shuffling.Shuffle(order, ref state);
            _pass = pass;
            double loss = 0;
            for (int i = 0; i < order.Length; i++)
            {
                float passes = pass + ((float)i / order.Length);
                (_l1, _l2) = (_options.L1 * Math.Max(passes, 0.5f), _options.L2 * Math.Max(passes, 0.5f));
                loss += Step(order[i]);
            }

            progress?.Invoke(pass + 1, loss);
            if (pass >= _options.Passes / 2)
                AddToMean(pass + 1);
        }

        float share = 1f / (_options.Passes - (_options.Passes / 2));
        for (int i = 0; i < _mean.Length; i++)
            _model.Weights[i] = _mean[i] * share;
    }

    // The mean of the weights at the ends of the later passes is steadier than those at the end (Polyak and Juditsky 1992).
    private void AddToMean(int passes)
    {
        (_l1, _l2) = (_options.L1 * passes, _options.L2 * passes);
        Span<float> none = stackalloc float[_model.Stride];
        for (int row = 0; row < _model.Weights.Length; row += _model.Stride)
            Update(row, none);
        for (int i = 0; i < _mean.Length; i++)
            _mean[i] += _model.Weights[i];
    }

    private double Step(int sequence)
    {
        int start = _data.Start(sequence);
        int length = _data.Start(sequence + 1) - start;
        if (length == 0)
            return 0;
        _lattice.Use(_model);
        _lattice.Begin(length);
        double gold = 0;
        int edges = _model.Features.Count * _model.Stride;
        for (int t = 0; t < length; t++)
        {
            Span<float> scores = _lattice.Scores(t);
            AddScores(start + t, scores);
            byte label = _data.Label(start + t);
            gold += scores[label] + (t == 0 ? _model.First[label] : _model.Transitions[(_data.Label(start + t - 1) * _model.Stride) + label]);
        }

        gold += _model.Last[_data.Label(start + length - 1)];
        double loss = _lattice.ForwardBackward() - gold;
        if (loss < LeastError)
            return loss;
        float weight = _data.Weight(sequence);
        Span<float> error = stackalloc float[_model.Stride];
        for (int t = 0; t < length; t++)
        {
            if (!Error(t, _data.Label(start + t), weight, error))
                continue;
            FeatureLot lot = LotOf(start + t);
            foreach (int feature in _data.Features(start + t))
            {
                if (lot.Keeps())
                    Update(feature * _model.Stride, error);
            }

            if (t == 0)
                Update(edges + (_model.Labels * _model.Stride), error);
            if (t == length - 1)
                Update(edges + ((_model.Labels + 1) * _model.Stride), error);
        }

        UpdateTransitions(start, length, weight, edges);
        return loss;
    }

    private FeatureLot LotOf(int token) => new(FeatureKey.Mix(_options.Seed, ((ulong)(uint)_pass << 32) | (uint)token), _options.Dropout);

    // Those that are kept speak for all, so that scores are of the size that they have when nothing is dropped.
    private void AddScores(int token, Span<float> scores)
    {
        FeatureLot lot = LotOf(token);
        foreach (int feature in _data.Features(token))
        {
            if (lot.Keeps())
                _model.AddRow(feature, scores);
        }

        for (int i = 0; i < scores.Length; i++)
            scores[i] *= _scale;
    }

    private bool Error(int t, byte label, float weight, Span<float> error)
    {
        float largest = 0;
        for (int a = 0; a < _model.Labels; a++)
        {
            float difference = (float)(_lattice.Marginal(t, a) - (a == label ? 1 : 0));
            error[a] = weight * difference;
            largest = Math.Max(largest, Math.Abs(difference));
        }

        return largest >= LeastError;
    }

    private void UpdateTransitions(int start, int length, float weight, int edges)
    {
        Span<float> error = stackalloc float[_model.Stride];
        for (int a = 0; a < _model.Labels; a++)
        {
            error.Clear();
            for (int t = 0; t + 1 < length; t++)
            {
                for (int b = 0; b < _model.Labels; b++)
                    error[b] += weight * (float)_lattice.Marginal(t, a, b);
                if (_data.Label(start + t) == a)
                    error[_data.Label(start + t + 1)] -= weight;
            }

            Update(edges + (a * _model.Stride), error);
        }
    }

    private void Update(int row, ReadOnlySpan<float> error)
    {
        ref float e = ref MemoryMarshal.GetReference(error);
        ref float w = ref _model.Weights[row];
        ref float z = ref _gradients[row];
        ref float n = ref _squares[row];
        Vector128<float> rate = Vector128.Create(1 / _options.Rate);
        Vector128<float> l1 = Vector128.Create(_l1);
        Vector128<float> floor = Vector128.Create((1f / _options.Rate) + _l2);
        for (nuint i = 0; i < (nuint)error.Length; i += 4)
        {
            Vector128<float> g = Vector128.LoadUnsafe(ref e, i);
            Vector128<float> squares = Vector128.LoadUnsafe(ref n, i);
            Vector128<float> next = squares + (g * g);
            Vector128<float> root = Vector128.Sqrt(next) * rate;
            Vector128<float> change = root - (Vector128.Sqrt(squares) * rate);
            Vector128<float> sum = Vector128.LoadUnsafe(ref z, i) + g - (change * Vector128.LoadUnsafe(ref w, i));
            Vector128<float> size = Vector128.Max(Vector128.Abs(sum) - l1, Vector128<float>.Zero);
            Vector128<float> weight = size / (floor + root);
            Vector128<float> negative = Vector128.GreaterThan(sum, Vector128<float>.Zero);
            Vector128.ConditionalSelect(negative, -weight, weight).StoreUnsafe(ref w, i);
            sum.StoreUnsafe(ref z, i);
            next.StoreUnsafe(ref n, i);
        }
    }
}
