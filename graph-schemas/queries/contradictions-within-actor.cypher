// Actors who both support and oppose the same thing, neither given up.
// Read it so: a turn over time, an error of reading, or a real contradiction: the dates and the edges' evidence tell which. The surest come first.
MATCH (a:Actor)-[r:PROPOSES|SUPPORTS]->(t)<-[s:OPPOSES]-(a)
WHERE r.until IS NULL AND s.until IS NULL
RETURN a.id AS actor, a.name AS name, coalesce(t.label, t.name) AS target, type(r) AS supports, r.first AS supportsFrom, r.last AS supportsTo,
  s.first AS opposesFrom, s.last AS opposesTo, r.id AS supportEdge, s.id AS opposeEdge
ORDER BY CASE WHEN r.confidence < s.confidence THEN r.confidence ELSE s.confidence END DESC, actor, target, supportEdge
