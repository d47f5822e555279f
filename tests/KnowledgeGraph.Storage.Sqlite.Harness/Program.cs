using KnowledgeGraph.Storage.Sqlite;
using KnowledgeGraph.Storage.Sqlite.Harness;

switch (args)
{
    case ["write", { } path]:
        using (SqliteStore store = SqliteStore.Open(path))
        {
            Console.WriteLine("ready");
            for (int round = 1; ; round++)
                StoreWork.Do(store, "round " + round.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    case ["read", { } path]:
        using (SqliteStore store = SqliteStore.OpenReadOnly(path))
            Console.WriteLine($"{store.ReadRecords().Count()} records, graph {store.ReadGraph()?.Digest}, {store.Search("levy").Count} hits");
        return 0;
    default:
        Console.Error.WriteLine("write STORE | read STORE");
        return 3;
}
