using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Logistic regression with L2 on standardised features, by Newton's method; weights come back in raw units, the intercept first.</summary>
internal static class LogisticFit
{
    private const int Steps = 25;

    /// <param name="rows">One row of features each.</param>
    /// <param name="labels">The classes.</param>
    /// <param name="cost">Weight of the loss against the penalty.</param>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, double cost)
    {
        int width = rows[0].Length;
        double[] mean = [.. Enumerable.Range(0, width).Select(f => rows.Average(r => r[f]))];
        double[] deviation = [.. Enumerable.Range(0, width).Select(f => Math.Max(1e-9, Math.Sqrt(rows.Average(r => (r[f] - mean[f]) * (r[f] - mean[f])))))];
        double[][] inputs = [.. rows.Select(r => new double[] { 1 }.Concat(r.Select((v, f) => (v - mean[f]) / deviation[f])).ToArray())];
        double[] weights = new double[width + 1];
        for (int step = 0; step < Steps; step++)
        {
            double[] gradient = new double[width + 1];
            double[,] curvature = new double[width + 1, width + 1];
            for (int f = 0; f <= width; f++)
            {
                gradient[f] = f == 0 ? 0 : weights[f];
                curvature[f, f] = f == 0 ? 1e-9 : 1;
            }

            for (int i = 0; i < inputs.Length; i++)
            {
                double p = Probability(weights, inputs[i]);
                for (int f = 0; f <= width; f++)
                {
                    gradient[f] += cost * (p - (labels[i] ? 1 : 0)) * inputs[i][f];
                    for (int g = 0; g <= width; g++)
                        curvature[f, g] += cost * p * (1 - p) * inputs[i][f] * inputs[i][g];
                }
            }

            double[] change = Solve(curvature, gradient);
            for (int f = 0; f <= width; f++)
                weights[f] -= change[f];
        }

        double[] raw = [.. weights.Select((w, f) => f == 0 ? w : w / deviation[f - 1])];
        raw[0] -= Enumerable.Range(0, width).Sum(f => raw[f + 1] * mean[f]);
        return raw;
    }

    /// <summary>Probability by weights in raw units.</summary>
    public static double Of(double[] weights, double[] features) => Probability(weights, [1, .. features]);

    private static double Probability(double[] weights, double[] input)
    {
        double z = 0;
        for (int f = 0; f < weights.Length; f++)
            z += weights[f] * input[f];
        return PortableMath.Sigmoid(z);
    }

    // Gaussian elimination with pivoting.
    private static double[] Solve(double[,] a, double[] b)
    {
        int n = b.Length;
        double[] x = [.. b];
        for (int column = 0; column < n; column++)
        {
            int pivot = Enumerable.Range(column, n - column).MaxBy(r => Math.Abs(a[r, column]));
            for (int k = 0; k < n; k++)
                (a[column, k], a[pivot, k]) = (a[pivot, k], a[column, k]);
            (x[column], x[pivot]) = (x[pivot], x[column]);
            for (int row = column + 1; row < n; row++)
            {
                double factor = a[row, column] / a[column, column];
                for (int k = column; k < n; k++)
                    a[row, k] -= factor * a[column, k];
                x[row] -= factor * x[column];
            }
        }

        for (int row = n - 1; row >= 0; row--)
        {
            for (int k = row + 1; k < n; k++)
                x[row] -= a[row, k] * x[k];
            x[row] /= a[row, row];
        }

        return x;
    }
}
