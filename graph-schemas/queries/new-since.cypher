// What is new since a date: stances that no earlier article reports.
// Read it so: each row is an edge whose first report is on or after the date; undated ones and those that tell only of the past are not listed.
// :param since => null -- required: a date, yyyy-MM-dd
MATCH (a:Actor)-[r:PROPOSES|SUPPORTS|OPPOSES]->(t)
WHERE r.first >= $since AND r.until IS NULL
RETURN r.first AS first, a.id AS actor, a.name AS name, type(r) AS relation, coalesce(t.label, t.name) AS target, r.strength AS strength,
  r.articles AS articles, r.confidence AS confidence, r.id AS edge
ORDER BY first, edge
