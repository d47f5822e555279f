// Pairs of actors of one kind whose names share their last word and that stand on the same matter or in the same article.
// Read it so: a list to look through, not to apply: confirm with `kg match`, then merge with a `same` correction.
// :param limit => 50 -- rows at most
MATCH (a:Actor)-[:HOLDS|MADE]->(x)-[:IN|ON]->(m)<-[:IN|ON]-(y)<-[:HOLDS|MADE]-(b:Actor)
WHERE a.id < b.id AND (m:Article OR m:Proposal) AND NOT a:Unnamed AND NOT b:Unnamed
  AND any(kind IN labels(a) WHERE kind <> 'Actor' AND kind IN labels(b)) AND last(split(toLower(a.name), ' ')) = last(split(toLower(b.name), ' '))
WITH a, b, count(DISTINCT m) AS together
RETURN a.id AS actor, b.id AS other, a.name AS name, b.name AS otherName, together
ORDER BY together DESC, actor, other
LIMIT $limit
