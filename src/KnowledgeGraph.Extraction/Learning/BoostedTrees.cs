using KnowledgeGraph.Language.Numerics;

namespace KnowledgeGraph.Extraction.Learning;

/// <summary>
/// A sum of small decision trees that gives a probability (Friedman, "Greedy function approximation: a gradient boosting machine", 2001).
/// Nodes are numbered through all trees; the right child follows the left one. Scores are summed in the order of the trees: the same bits on any machine.
/// </summary>
internal sealed class BoostedTrees
{
    private readonly double _bias;
    private readonly int[] _roots;
    private readonly TreeNode[] _nodes;

    public BoostedTrees(double bias, int[] roots, TreeNode[] nodes) => (_bias, _roots, _nodes) = (bias, roots, nodes);

    /// <summary>The probability for a row of measures.</summary>
    public double Predict(ReadOnlySpan<float> row) => Probability(Score(row));

    /// <summary>The sum of the trees for a row of measures.</summary>
    public double Score(ReadOnlySpan<float> row)
    {
        double sum = _bias;
        foreach (int root in _roots)
        {
            int at = root;
            while (_nodes[at].Left >= 0)
                at = row[_nodes[at].Measure] <= _nodes[at].Value ? _nodes[at].Left : _nodes[at].Left + 1;
            sum += _nodes[at].Value;
        }

        return sum;
    }

    /// <summary>From a sum to a probability.</summary>
    public static double Probability(double score) => 1 / (1 + PortableMath.Exp(-score));

    /// <summary>Writes the trees: number of trees, of nodes, bias, roots, nodes.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(_roots.Length);
        writer.Write(_nodes.Length);
        writer.Write(_bias);
        foreach (int root in _roots)
            writer.Write(root);
        foreach (TreeNode node in _nodes)
        {
            writer.Write((short)node.Measure);
            writer.Write(node.Left);
            writer.Write(node.Value);
        }
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <param name="stream">At the beginning of the trees.</param>
    /// <param name="measures">How many measures a row has.</param>
    /// <exception cref="InvalidDataException">The bytes are no such trees.</exception>
    public static BoostedTrees Read(Stream stream, int measures)
    {
        using var reader = new BinaryReader(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        int trees = reader.ReadInt32(), count = reader.ReadInt32();
        if (trees < 0 || trees > count || count < 0 || count > (1 << 20))
            throw new InvalidDataException($"A model has {trees} trees of {count} nodes.");
        double bias = reader.ReadDouble();
        int[] roots = new int[trees];
        for (int i = 0; i < trees; i++)
        {
            roots[i] = reader.ReadInt32();
            if ((uint)roots[i] >= (uint)count)
                throw new InvalidDataException($"A tree begins at node {roots[i]}.");
        }

        var nodes = new TreeNode[count];
        for (int i = 0; i < count; i++)
        {
            nodes[i] = new TreeNode(reader.ReadInt16(), reader.ReadInt32(), reader.ReadSingle());
            // Children stand behind their parent: no walk goes round.
            bool known = nodes[i].Left < 0 || (nodes[i].Left > i && nodes[i].Left + 1 < count && (uint)nodes[i].Measure < (uint)measures);
            if (!known)
                throw new InvalidDataException($"Node {i} of the trees leads nowhere.");
        }

        return new BoostedTrees(bias, roots, nodes);
    }
}
