namespace KnowledgeGraph.Extraction.Coreference.Training;

/// <summary>The assignment problem by shortest augmenting paths (Kuhn 1955; Jonker and Volgenant 1987).</summary>
internal static class Assignment
{
    /// <summary>The least total cost of giving each row a column of its own; there are at least as many columns as rows.</summary>
    public static double LeastCost(double[][] cost)
    {
        int rows = cost.Length, columns = cost[0].Length;
        double[] rowPotential = new double[rows + 1], columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++)
            Augment(cost, row, rowPotential, columnPotential, rowOf);
        double total = 0;
        for (int column = 1; column <= columns; column++)
            total += rowOf[column] > 0 ? cost[rowOf[column] - 1][column - 1] : 0;
        return total;
    }

    private static void Augment(double[][] cost, int row, double[] rowPotential, double[] columnPotential, int[] rowOf)
    {
        int columns = columnPotential.Length - 1, at = 0;
        double[] least = new double[columns + 1];
        Array.Fill(least, double.PositiveInfinity);
        int[] before = new int[columns + 1];
        bool[] used = new bool[columns + 1];
        rowOf[0] = row;
        do
        {
            used[at] = true;
            int next = 0;
            double delta = double.PositiveInfinity;
            for (int column = 1; column <= columns; column++)
            {
                if (used[column])
                    continue;
                double reduced = cost[rowOf[at] - 1][column - 1] - rowPotential[rowOf[at]] - columnPotential[column];
                if (reduced < least[column])
                    (least[column], before[column]) = (reduced, at);
                if (least[column] < delta)
                    (delta, next) = (least[column], column);
            }
            for (int column = 0; column <= columns; column++)
            {
                if (used[column])
                {
                    rowPotential[rowOf[column]] += delta;
                    columnPotential[column] -= delta;
                }
                else
                {
                    least[column] -= delta;
                }
            }
            at = next;
        }
        while (rowOf[at] != 0);
        for (; at != 0; at = before[at])
            rowOf[at] = rowOf[before[at]];
    }
}
