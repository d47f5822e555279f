using KnowledgeGraph.Ingest.Tables;
using KnowledgeGraph.Model.Corrections;
using KnowledgeGraph.Model.Graph;
using KnowledgeGraph.Model.Tables;

namespace KnowledgeGraph.Ingest.Tests;

public sealed class AnalystFilesTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Actors_have_aliases_a_type_and_attributes_by_column()
    {
        string actors = _folder.Write("actors.csv", "name;party;id;type;aliases;country\nMarek Dvorsky;National Accord;dvorsky;person;Dvorský | President Dvorsky;\n");
        string concepts = _folder.Write("concepts.csv", "id,label,examples\nseize,Take over the terminal,\"take it over, now|nationalize\"\n");

        (AnalystTables tables, IReadOnlyList<IngestRejection> errors) = AnalystTableReader.Read(actors, concepts);

        errors.Should().BeEmpty();
        ActorRow actor = tables.Actors.Should().ContainSingle().Subject;
        actor.Should().BeEquivalentTo(new ActorRow("dvorsky", "Marek Dvorsky", ["Dvorský", "President Dvorsky"], ActorType.Person, [KeyValuePair.Create("party", "National Accord")]));
        tables.Concepts.Should().ContainSingle().Which.Examples.Should().Equal("take it over, now", "nationalize");
        tables.Digest.Should().HaveLength(64).And.NotBe(AnalystTableReader.Read(actors, null).Tables.Digest);
    }

    [Fact]
    public void Errors_name_the_line()
    {
        string actors = _folder.Write("actors.csv", "id,name,type\na,Anna,Person\na,Anna again,\nb,,\nc,Carl,Robot\nd,Dora\n");

        IReadOnlyList<IngestRejection> errors = AnalystTableReader.Read(actors, null).Errors;

        errors.Select(error => error.Line).Should().Equal(3, 4, 5, 6);
        errors[0].Reason.Should().Contain("line 2");
        errors[2].Reason.Should().Contain("'Robot'").And.Contain("Country");
    }

    [Fact]
    public void A_table_without_its_columns_is_an_error_as_a_whole()
    {
        string actors = _folder.Write("actors.csv", "identity,name\n1,Anna\n");
        AnalystTableReader.Read(actors, Path.Combine(_folder.Path, "missing.csv")).Errors.Should().HaveCount(2).And.OnlyContain(error => error.Line == null);
    }

    [Fact]
    public void Without_tables_there_is_nothing() => AnalystTableReader.Read(null, null).Tables.Should().BeEquivalentTo(AnalystTables.None);

    [Fact]
    public void Corrections_are_read_line_by_line_and_bad_lines_are_named()
    {
        string path = _folder.Write("graph.corrections.jsonl",
            """{"kind": "not-same", "by": "ab", "date": "2026-01-02", "subject": "actor", "member": "pell", "other": "naomi pell"}""" + "\n\n"
            + """{"kind": "remove", "by": "ab", "date": "2026-01-02"}""" + "\n"
            + "{\"kind\": \"no such\"}\nnot json\n");

        (CorrectionSet corrections, IReadOnlyList<IngestRejection> errors) = CorrectionFile.Read(path);

        corrections.Items.Should().ContainSingle().Which.Should().Match<Correction>(c => c.Kind == CorrectionKind.NotSame && c.Line == 1);
        errors.Select(error => error.Line).Should().Equal(3, 4, 5);
        errors[0].Reason.Should().Contain("\"article\"");
    }

    [Fact]
    public void Tables_and_corrections_in_a_folder_of_articles_are_no_articles()
    {
        _folder.Write("actors.csv", "id,name\na,Anna\n");
        _folder.Write("graph.corrections.jsonl", "{}");
        _folder.Write("a.txt", ScratchFolder.English);
        _folder.Read().OfType<IngestRejection>().Should().BeEmpty();
    }
}
