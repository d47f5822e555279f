// The sentences behind an edge.
// Read it so: each row is one sentence of one article; rows of one origin are one report, told more than once.
// :param edge => null -- required: id of the edge, or the beginning of it that `kg show` prints
MATCH (a:Actor)-[r:PROPOSES|SUPPORTS|OPPOSES]->(t) WHERE r.id STARTS WITH $edge
UNWIND r.positions AS id
MATCH (p:Position {id: id})-[:IN]->(d:Article)
RETURN a.name AS name, type(r) AS relation, coalesce(t.label, t.name) AS target, p.date AS date, p.text AS sentence, p.strength AS strength,
  p.confidence AS confidence, p.origin AS origin, d.publisher AS outlet, d.title AS title, d.url AS url, d.id AS article, p.id AS position
ORDER BY date, article, p.start, position
