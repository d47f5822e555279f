// Positions told by several articles that all go back to one origin.
// Read it so: many articles and one origin is one source told many times; do not count the articles as witnesses. A graph of one outlet, which seldom tells a report twice, has few or no rows.
// :param articles => 2 -- articles at least
MATCH (a:Actor)-[r:PROPOSES|SUPPORTS|OPPOSES]->(t)
WHERE r.origins = 1 AND r.articles >= $articles
OPTIONAL MATCH (p:Position {id: r.positions[0]})
RETURN a.id AS actor, a.name AS name, type(r) AS relation, coalesce(t.label, t.name) AS target, r.articles AS articles, p.originReason AS reason, r.id AS edge
ORDER BY articles DESC, edge
