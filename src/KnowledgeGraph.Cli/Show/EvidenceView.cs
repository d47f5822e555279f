using System.Globalization;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Model.Articles;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Records;
using KnowledgeGraph.Pipeline.Lookup;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Show;

/// <summary>The sentences behind an edge: holder and target marked, who reported it, and which positions share one origin.</summary>
internal static class EvidenceView
{
    private static readonly Style Holder = new(Color.Aqua, decoration: Decoration.Bold);
    private static readonly Style Target = new(Color.Yellow, decoration: Decoration.Underline);
    private static readonly Style Faint = new(decoration: Decoration.Dim);

    /// <summary>Writes positions in the words of their sentences, grouped by origin; the origin's reason stands once.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="index">The graph.</param>
    /// <param name="positions">The positions.</param>
    /// <param name="withMatter">Whether to say to which matter a target belongs that is worded otherwise.</param>
    public static void Write(Terminal terminal, GraphIndex index, IEnumerable<PositionNode> positions, bool withMatter = true)
    {
        foreach (IGrouping<string, PositionNode> origin in positions.GroupBy(p => p.OriginId, StringComparer.Ordinal))
        {
            foreach (PositionNode position in origin)
                Write(terminal, index, position, withMatter);
            if (index.Origins.TryGetValue(origin.Key, out Origin? shared) && shared.Positions.Count > 1)
                terminal.Screen.Write(new Text($"  one origin ({shared.Positions.Count} positions): {SafeText.Line(shared.Reason)}\n\n", Faint));
        }
    }

    /// <summary>Writes the sentences behind a citation.</summary>
    public static void Write(Terminal terminal, GraphIndex index, Evidence evidence)
    {
        terminal.Screen.Write(new Text($"  {SafeText.Line(evidence.Text)}\n"));
        terminal.Screen.Write(new Text($"    {Place(index, evidence.ArticleId, evidence.Start, evidence.End)}, confidence {Number(evidence.Confidence)}\n\n", Faint));
    }

    private static void Write(Terminal terminal, GraphIndex index, PositionNode position, bool withMatter)
    {
        string matter = index.LabelOf(position.TargetId), target = position.TargetKind == TargetKind.Actor ? matter : position.TargetText;
        string finding = $"{index.LabelOf(position.ActorId)} {RelationVerb.Of(position.Relation, position.Strength)} {Object(position.Relation, target)}";
        terminal.Screen.Write(new Text($"{GraphIds.Shown(position.Id)}  {SafeText.Line(finding)}\n", new Style(decoration: Decoration.Bold)));
        terminal.Screen.Write(Marked(position, terminal.OutputIsTerminal));
        terminal.Screen.Write(new Text($"    {Place(index, position.ArticleId, position.Start, position.End)}, confidence {Number(position.Confidence)}\n", Faint));
        if (withMatter && !string.Equals(SafeText.Line(matter), SafeText.Line(target), StringComparison.OrdinalIgnoreCase))
            terminal.Screen.Write(new Text($"    matter: {SafeText.Line(matter)}\n", Faint));
        if (position.When is { } when)
            terminal.Screen.Write(new Text($"    when: {SafeText.Line(when)}\n", Faint));
        if (position.Via.Count > 0)
            terminal.Screen.Write(new Text($"    reported by: {SafeText.Line(string.Join(", citing ", position.Via.Select(index.LabelOf)))}\n", Faint));
        terminal.Screen.Write(new Text("\n"));
    }

    // "proposes to take over the port", but opposes "take over the port".
    private static string Object(Relation relation, string target) =>
        !Infinitive.Is(target) ? target : relation == Relation.Proposes ? $"to {target}" : $"“{target}”";

    // On a terminal by style, elsewhere by brackets: [the holder] and {the target}.
    private static Paragraph Marked(PositionNode position, bool styled)
    {
        var line = new Paragraph();
        line.Append("  ");
        bool placesFit = position.Text.Length == position.End - position.Start;
        int[] kinds = new int[position.Text.Length];
        if (placesFit)
        {
            Fill(kinds, position.Target, position.Start, 2);
            Fill(kinds, position.Holder, position.Start, 1);
        }
        for (int start = 0; start < kinds.Length;)
        {
            int end = start;
            while (end < kinds.Length && kinds[end] == kinds[start])
                end++;
            string piece = SafeText.Line(position.Text[start..end]);
            switch (kinds[start])
            {
                case 1: line.Append(styled ? piece : $"[{piece}]", styled ? Holder : Style.Plain); break;
                case 2: line.Append(styled ? piece : $"{{{piece}}}", styled ? Target : Style.Plain); break;
                default: line.Append(piece); break;
            }
            start = end;
        }
        line.Append("\n");
        return line;
    }

    private static void Fill(int[] kinds, IEnumerable<TextSpan> spans, int offset, int kind)
    {
        foreach (TextSpan span in spans)
        {
            for (int i = Math.Max(0, span.Start - offset); i < Math.Min(kinds.Length, span.End - offset); i++)
                kinds[i] = kind;
        }
    }

    private static string Place(GraphIndex index, string articleId, int start, int end)
    {
        ArticleNode? article = index.Articles.GetValueOrDefault(articleId);
        string outlet = article?.Publisher is { } publisher ? publisher + ", " : "";
        return SafeText.Line(string.Create(CultureInfo.InvariantCulture, $"{outlet}{article?.Date ?? "undated"}, {articleId} [{start}–{end}]"));
    }

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
