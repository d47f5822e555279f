namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>
/// L-BFGS (Liu and Nocedal, "On the limited memory BFGS method for large scale optimization", 1989) with a backtracking line search,
/// for smooth convex functions.
/// </summary>
internal sealed class LimitedMemoryMinimizer
{
    private const int Memory = 10;
    private const double SufficientDecrease = 1e-4;
    private const double RelativeChange = 1e-7;

    private readonly Queue<(double[] Step, double[] Change, double Scale)> _history = new();

    /// <summary>Minimises a function from the origin.</summary>
    /// <param name="size">Number of variables.</param>
    /// <param name="function">Value at a point, writing the gradient into its second argument.</param>
    /// <param name="steps">The most iterations.</param>
    /// <param name="progress">Told the iteration and the value reached.</param>
    public double[] Minimize(int size, Func<double[], double[], double> function, int steps, Action<int, double>? progress)
    {
        double[] point = new double[size], gradient = new double[size], nextGradient = new double[size];
        double value = function(point, gradient);
        for (int step = 1; step <= steps; step++)
        {
            double[] direction = Direction(gradient);
            double slope = Dot(direction, gradient);
            if (slope >= 0)
                break;
            double length = _history.Count == 0 ? 1 / Math.Max(1, Math.Sqrt(Dot(gradient, gradient))) : 1;
            double[] next = Move(point, direction, length);
            double nextValue = function(next, nextGradient);
            for (int halvings = 0; nextValue > value + (SufficientDecrease * length * slope) && halvings < 30; halvings++)
            {
                length /= 2;
                next = Move(point, direction, length);
                nextValue = function(next, nextGradient);
            }
            if (nextValue >= value)
                break;
            Remember(point, next, gradient, nextGradient);
            bool converged = value - nextValue <= RelativeChange * Math.Abs(value);
            (point, value) = (next, nextValue);
            (gradient, nextGradient) = (nextGradient, gradient);
            progress?.Invoke(step, value);
            if (converged)
                break;
        }
        return point;
    }

    private double[] Direction(double[] gradient)
    {
        double[] direction = Array.ConvertAll(gradient, g => -g);
        (double[] Step, double[] Change, double Scale)[] history = [.. _history];
        double[] alphas = new double[history.Length];
        for (int i = history.Length - 1; i >= 0; i--)
        {
            alphas[i] = history[i].Scale * Dot(history[i].Step, direction);
            AddTo(direction, history[i].Change, -alphas[i]);
        }
        if (history.Length > 0)
        {
            (_, double[] change, double scale) = history[^1];
            double factor = 1 / (scale * Dot(change, change));
            for (int i = 0; i < direction.Length; i++)
                direction[i] *= factor;
        }
        for (int i = 0; i < history.Length; i++)
            AddTo(direction, history[i].Step, alphas[i] - (history[i].Scale * Dot(history[i].Change, direction)));
        return direction;
    }

    private void Remember(double[] point, double[] next, double[] gradient, double[] nextGradient)
    {
        double[] step = new double[point.Length], change = new double[point.Length];
        for (int i = 0; i < point.Length; i++)
            (step[i], change[i]) = (next[i] - point[i], nextGradient[i] - gradient[i]);
        double curvature = Dot(step, change);
        if (curvature <= 1e-12)
            return;
        if (_history.Count == Memory)
            _history.Dequeue();
        _history.Enqueue((step, change, 1 / curvature));
    }

    private static double[] Move(double[] point, double[] direction, double length)
    {
        double[] moved = (double[])point.Clone();
        AddTo(moved, direction, length);
        return moved;
    }

    private static void AddTo(double[] target, double[] source, double factor)
    {
        for (int i = 0; i < target.Length; i++)
            target[i] += factor * source[i];
    }

    private static double Dot(double[] left, double[] right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }
}
