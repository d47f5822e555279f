// Pairs of actors of one kind that stand on the same matter or in the same article, and of whose names one holds all words of the other, or, of persons, the last.
// Read it so: a list to look through, not to apply: confirm with `kg match`, then merge with a `same` correction.
// :param limit => 50 -- rows at most
MATCH (a:Actor)-[:HOLDS|MADE]->(x)-[:IN|ON]->(m)<-[:IN|ON]-(y)<-[:HOLDS|MADE]-(b:Actor)
WHERE a.id < b.id AND (m:Article OR m:Proposal) AND NOT a:Unnamed AND NOT b:Unnamed
  AND any(kind IN labels(a) WHERE kind <> 'Actor' AND kind IN labels(b))
WITH a, b, count(DISTINCT m) AS together, split(toLower(a.name), ' ') AS x, split(toLower(b.name), ' ') AS y
WITH a, b, together, all(w IN x WHERE w IN y) OR all(w IN y WHERE w IN x) AS within, last(x) = last(y) AS sameLast
WHERE within OR (a:Person AND sameLast)
RETURN a.id AS actor, b.id AS other, a.name AS name, b.name AS otherName, together
ORDER BY within DESC, together DESC, actor, other
LIMIT $limit
