// What is said about an actor: stances on it, and proposals that concern it.
// Read it so: `on` tells whether the stance is on the actor itself or on a proposal about it.
// :param actor => null -- required: id, name or any spelling of the actor
MATCH (c:Actor) WHERE c.id = $actor OR c.name = $actor OR toLower($actor) IN c.members
MATCH (a:Actor)-[r:PROPOSES|SUPPORTS|OPPOSES]->(t)
WHERE r.until IS NULL AND (t = c OR EXISTS { (t)-[:CONCERNS]->(c) })
RETURN a.id AS actor, a.name AS name, type(r) AS relation, CASE WHEN t = c THEN 'actor' ELSE 'proposal' END AS on, coalesce(t.label, t.name) AS target,
  r.last AS last, r.articles AS articles, r.confidence AS confidence, r.id AS edge
ORDER BY coalesce(last, '') DESC, edge
