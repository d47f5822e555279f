using KnowledgeGraph.Model.Tables;

namespace KnowledgeGraph.Model.Storage;

/// <summary>Where the analyst's tables are kept beside the records, so that whoever resolves them uses the same ones.</summary>
public interface ITableStore
{
    /// <summary>The tables as they were last put; <see cref="AnalystTables.None"/> when none were.</summary>
    /// <exception cref="StoreException">The store cannot be reached or is damaged.</exception>
    AnalystTables ReadTables();

    /// <summary>Puts the tables in the place of those before, wholly or not at all.</summary>
    /// <exception cref="StoreException">The store cannot be reached, is busy or damaged.</exception>
    void ReplaceTables(AnalystTables tables);
}
