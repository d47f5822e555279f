namespace KnowledgeGraph.Extraction.Learning;

/// <summary>Grows one tree after the other over the same rows.</summary>
internal sealed class TreeGrower
{
    private readonly TreeTrainer _options;
    private readonly int _bins;
    private readonly int _rows;
    private readonly float[][] _bounds;
    private readonly byte[][] _binned;
    private readonly int[] _leafOf;

    public TreeGrower(TreeTrainer options, IReadOnlyList<float[]> rows, int bins)
    {
        (_options, _bins, _rows) = (options, bins, rows.Count);
        int measures = rows[0].Length;
        (_bounds, _binned, _leafOf) = (new float[measures][], new byte[measures][], new int[_rows]);
        for (int m = 0; m < measures; m++)
        {
            int measure = m;
            float[] sorted = [.. rows.Select(r => r[measure]).Order()];
            float[] bounds = [.. Enumerable.Range(1, bins - 1).Select(b => sorted[(int)((long)b * (_rows - 1) / bins)]).Distinct()];
            _bounds[m] = bounds;
            byte[] binned = _binned[m] = new byte[_rows];
            for (int i = 0; i < _rows; i++)
            {
                int at = Array.BinarySearch(bounds, rows[i][m]);
                binned[i] = (byte)(at < 0 ? ~at : at);
            }
        }
    }

    /// <summary>The nodes of all trees so far.</summary>
    public List<TreeNode> Nodes { get; } = [];

    /// <summary>Grows a tree, adds its scores to those of the rows, and returns its root.</summary>
    public int Grow(double[] gradients, double[] hessians, double[] scores)
    {
        int root = Nodes.Count;
        Nodes.Add(default);
        Array.Fill(_leafOf, root);
        var open = new List<int> { root };
        for (int level = 0; level < _options.Depth && open.Count > 0; level++)
            open = Split(open, gradients, hessians);
        SetLeaves(root, gradients, hessians);
        for (int i = 0; i < _rows; i++)
            scores[i] += Nodes[_leafOf[i]].Value;
        return root;
    }

    private List<int> Split(List<int> open, double[] gradients, double[] hessians)
    {
        int[] slot = new int[Nodes.Count];
        Array.Fill(slot, -1);
        for (int i = 0; i < open.Count; i++)
            slot[open[i]] = i;
        var best = new (double Gain, int Measure, int Bin)[open.Count];
        double[] g = new double[open.Count * _bins], h = new double[open.Count * _bins];
        for (int m = 0; m < _bounds.Length; m++)
        {
            Array.Clear(g);
            Array.Clear(h);
            byte[] binned = _binned[m];
            for (int i = 0; i < _rows; i++)
            {
                int s = slot[_leafOf[i]];
                if (s < 0)
                    continue;
                g[(s * _bins) + binned[i]] += gradients[i];
                h[(s * _bins) + binned[i]] += hessians[i];
            }

            for (int s = 0; s < open.Count; s++)
            {
                (double gain, int bin) = BestCut(g.AsSpan(s * _bins, _bins), h.AsSpan(s * _bins, _bins), _bounds[m].Length);
                if (gain > best[s].Gain)
                    best[s] = (gain, m, bin);
            }
        }

        var next = new List<int>();
        int[] left = new int[open.Count];
        for (int s = 0; s < open.Count; s++)
        {
            left[s] = -1;
            if (best[s].Gain <= 0)
                continue;
            left[s] = Nodes.Count;
            Nodes[open[s]] = new TreeNode(best[s].Measure, left[s], _bounds[best[s].Measure][best[s].Bin]);
            Nodes.Add(default);
            Nodes.Add(default);
            next.Add(left[s]);
            next.Add(left[s] + 1);
        }

        for (int i = 0; i < _rows; i++)
        {
            int s = slot[_leafOf[i]];
            if (s >= 0 && left[s] >= 0)
                _leafOf[i] = left[s] + (_binned[best[s].Measure][i] <= best[s].Bin ? 0 : 1);
        }

        return next;
    }

    private (double Gain, int Bin) BestCut(ReadOnlySpan<double> g, ReadOnlySpan<double> h, int bounds)
    {
        double allG = 0, allH = 0;
        for (int b = 0; b < g.Length; b++)
            (allG, allH) = (allG + g[b], allH + h[b]);
        double whole = allG * allG / (allH + _options.Penalty), leftG = 0, leftH = 0, gain = 1e-3;
        int bin = -1;
        for (int b = 0; b < bounds; b++)
        {
            (leftG, leftH) = (leftG + g[b], leftH + h[b]);
            double rightG = allG - leftG, rightH = allH - leftH;
            if (leftH < _options.LeastWeight || rightH < _options.LeastWeight)
                continue;
            double here = (leftG * leftG / (leftH + _options.Penalty)) + (rightG * rightG / (rightH + _options.Penalty)) - whole;
            if (here > gain)
                (gain, bin) = (here, b);
        }

        return bin < 0 ? (0, -1) : (gain, bin);
    }

    private void SetLeaves(int root, double[] gradients, double[] hessians)
    {
        double[] g = new double[Nodes.Count - root], h = new double[g.Length];
        for (int i = 0; i < _rows; i++)
        {
            g[_leafOf[i] - root] += gradients[i];
            h[_leafOf[i] - root] += hessians[i];
        }

        for (int n = root; n < Nodes.Count; n++)
        {
            if (Nodes[n].Left == 0)
                Nodes[n] = new TreeNode(0, -1, (float)(-_options.Rate * g[n - root] / (h[n - root] + _options.Penalty)));
        }
    }
}
