namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>
/// MUC (Vilain et al., 1995), B³ (Bagga and Baldwin, 1998) and CEAFe (Luo, "On coreference resolution performance metrics", 2005)
/// of clusters of mention numbers, summed over documents.
/// </summary>
internal sealed class ClusterMeasures
{
    private readonly RatioSum _muc = new();
    private readonly RatioSum _bCubed = new();
    private readonly RatioSum _ceaf = new();

    /// <summary>The mean of the three F1.</summary>
    public double Mean =>
        (_muc.ToPrecisionRecall().F1 + _bCubed.ToPrecisionRecall().F1 + _ceaf.ToPrecisionRecall().F1) / 3;

    /// <summary>Adds a document.</summary>
    /// <param name="key">The marked clusters.</param>
    /// <param name="response">The found clusters; a mention that is not marked has a number that no marked one has.</param>
    public void Add(IReadOnlyList<HashSet<int>> key, IReadOnlyList<HashSet<int>> response)
    {
        (double rightFound, double found) = Muc(response, key);
        (double rightMarked, double marked) = Muc(key, response);
        _muc.Add(rightFound, found, rightMarked, marked);
        (rightFound, found) = BCubed(response, key);
        (rightMarked, marked) = BCubed(key, response);
        _bCubed.Add(rightFound, found, rightMarked, marked);
        double likeness = Ceaf(key, response);
        _ceaf.Add(likeness, response.Count, likeness, key.Count);
    }

    private static (double Right, double Total) Muc(IReadOnlyList<HashSet<int>> clusters, IReadOnlyList<HashSet<int>> others)
    {
        Dictionary<int, int> clusterOf = Index(others);
        double right = 0, total = 0;
        foreach (HashSet<int> cluster in clusters)
        {
            int alone = cluster.Count(m => !clusterOf.ContainsKey(m));
            int parts = cluster.Where(clusterOf.ContainsKey).Select(m => clusterOf[m]).Distinct().Count();
            right += cluster.Count - alone - parts;
            total += cluster.Count - 1;
        }
        return (right, total);
    }

    private static (double Right, double Total) BCubed(IReadOnlyList<HashSet<int>> clusters, IReadOnlyList<HashSet<int>> others)
    {
        Dictionary<int, int> clusterOf = Index(others);
        double right = 0, total = 0;
        foreach (HashSet<int> cluster in clusters)
        {
            foreach (int mention in cluster)
            {
                if (clusterOf.TryGetValue(mention, out int other))
                    right += (double)cluster.Count(others[other].Contains) / cluster.Count;
                total++;
            }
        }
        return (right, total);
    }

    /// <summary>The greatest sum of likenesses of clusters paired one to one.</summary>
    private static double Ceaf(IReadOnlyList<HashSet<int>> key, IReadOnlyList<HashSet<int>> response)
    {
        (IReadOnlyList<HashSet<int>> rows, IReadOnlyList<HashSet<int>> columns) = key.Count <= response.Count ? (key, response) : (response, key);
        if (rows.Count == 0)
            return 0;
        double[][] cost = new double[rows.Count][];
        for (int i = 0; i < rows.Count; i++)
            cost[i] = [.. columns.Select(c => -2.0 * rows[i].Count(c.Contains) / (rows[i].Count + c.Count))];
        return -Assignment.LeastCost(cost);
    }

    private static Dictionary<int, int> Index(IReadOnlyList<HashSet<int>> clusters)
    {
        var index = new Dictionary<int, int>();
        for (int i = 0; i < clusters.Count; i++)
        {
            foreach (int mention in clusters[i])
                index[mention] = i;
        }
        return index;
    }
}
