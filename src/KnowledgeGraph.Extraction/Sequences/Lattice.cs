using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Extraction.Sequences;

/// <summary>
/// Inference over one sequence: forward-backward with a scale a token (Rabiner 1989) and Viterbi. Keeps its memory from sequence
/// to sequence. Fill <see cref="Scores"/> after <see cref="Begin"/>, then call <see cref="ForwardBackward"/> or <see cref="Viterbi"/>.
/// </summary>
internal sealed class Lattice
{
    private readonly int _labels;
    private readonly int _stride;
    private float[] _scores = [];
    private double[] _potentials = [];
    private double[] _forward = [];
    private double[] _backward = [];
    private double[] _scales = [];
    private int[] _from = [];
    private readonly double[] _transitions;
    private readonly double[] _first;
    private readonly double[] _last;
    private readonly float[] _best;

    /// <summary>Makes a lattice for models of so many labels.</summary>
    public Lattice(int labels)
    {
        _labels = labels;
        _stride = LinearChainModel.StrideOf(labels);
        _transitions = new double[labels * labels];
        _first = new double[labels];
        _last = new double[labels];
        _best = new float[labels];
    }

    /// <summary>How many tokens the sequence has.</summary>
    public int Length { get; private set; }

    /// <summary>Takes over the transitions of a model; needed once a model and again when its weights change.</summary>
    public void Use(LinearChainModel model)
    {
        for (int a = 0; a < _labels; a++)
        {
            for (int b = 0; b < _labels; b++)
                _transitions[(a * _labels) + b] = PortableMath.Exp(model.Transitions[(a * _stride) + b]);
            _first[a] = PortableMath.Exp(model.First[a]);
            _last[a] = PortableMath.Exp(model.Last[a]);
        }
    }

    /// <summary>Starts a sequence with all scores 0.</summary>
    public void Begin(int length)
    {
        Length = length;
        if (_scores.Length < length * _stride)
        {
            int room = Math.Max(64, length * 2);
            _scores = new float[room * _stride];
            _potentials = new double[room * _labels];
            _forward = new double[room * _labels];
            _backward = new double[room * _labels];
            _scales = new double[room];
            _from = new int[room * _labels];
        }

        _scores.AsSpan(0, length * _stride).Clear();
    }

    /// <summary>The label scores of a token, one row.</summary>
    public Span<float> Scores(int token) => _scores.AsSpan(token * _stride, _stride);

    /// <summary>Computes all marginals; returns the logarithm of the sum over all labellings.</summary>
    public double ForwardBackward()
    {
        int n = Length;
        int labels = _labels;
        double logZ = 0;
        for (int t = 0; t < n; t++)
        {
            Span<float> scores = Scores(t);
            float top = scores[0];
            for (int a = 1; a < labels; a++)
                top = Math.Max(top, scores[a]);
            logZ += top;
            double sum = 0;
            for (int b = 0; b < labels; b++)
            {
                double potential = PortableMath.Exp(scores[b] - top);
                if (t == n - 1)
                    potential *= _last[b];
                _potentials[(t * labels) + b] = potential;
                double into = t == 0 ? _first[b] : 0;
                for (int a = 0; t > 0 && a < labels; a++)
                    into += _forward[((t - 1) * labels) + a] * _transitions[(a * labels) + b];
                sum += _forward[(t * labels) + b] = into * potential;
            }

            _scales[t] = sum;
            for (int b = 0; b < labels; b++)
                _forward[(t * labels) + b] /= sum;
            logZ += PortableMath.Log(sum);
        }

        for (int a = 0; a < labels; a++)
            _backward[((n - 1) * labels) + a] = 1;
        for (int t = n - 2; t >= 0; t--)
        {
            for (int a = 0; a < labels; a++)
            {
                double sum = 0;
                for (int b = 0; b < labels; b++)
                    sum += _transitions[(a * labels) + b] * _potentials[((t + 1) * labels) + b] * _backward[((t + 1) * labels) + b];
                _backward[(t * labels) + a] = sum / _scales[t + 1];
            }
        }

        return logZ;
    }

    /// <summary>The probability of a label at a token, after <see cref="ForwardBackward"/>.</summary>
    public double Marginal(int token, int label) => _forward[(token * _labels) + label] * _backward[(token * _labels) + label];

    /// <summary>The probability of two labels at a token and its successor, after <see cref="ForwardBackward"/>.</summary>
    public double Marginal(int token, int label, int next) =>
        _forward[(token * _labels) + label] * _transitions[(label * _labels) + next] * _potentials[((token + 1) * _labels) + next]
        * _backward[((token + 1) * _labels) + next] / _scales[token + 1];

    /// <summary>Writes the best labelling into <paramref name="labels"/>; ties go to the lower label.</summary>
    public void Viterbi(LinearChainModel model, Span<byte> labels)
    {
        int n = Length;
        Span<float> current = stackalloc float[_labels];
        for (int t = 0; t < n; t++)
        {
            Span<float> scores = Scores(t);
            for (int b = 0; b < _labels; b++)
            {
                float best = t == 0 ? model.First[b] : float.NegativeInfinity;
                for (int a = 0; t > 0 && a < _labels; a++)
                {
                    float score = _best[a] + model.Transitions[(a * _stride) + b];
                    if (score > best)
                        (best, _from[(t * _labels) + b]) = (score, a);
                }

                current[b] = best + scores[b] + (t == n - 1 ? model.Last[b] : 0);
            }

            current.CopyTo(_best);
        }

        int at = 0;
        for (int b = 1; b < _labels; b++)
        {
            if (_best[b] > _best[at])
                at = b;
        }

        for (int t = n - 1; t >= 0; t--)
        {
            labels[t] = (byte)at;
            at = _from[(t * _labels) + at];
        }
    }
}
