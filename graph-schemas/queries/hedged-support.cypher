// Support that is conditional or only possible: who could still be won or lost.
// Read it so: the sentence names the condition; an actor with several such rows is the one to watch.
// :param limit => 50 -- rows at most
MATCH (a:Actor)-[:HOLDS]->(p:Position)-[:ON]->(t)
WHERE p.strength IN ['conditional', 'possible'] AND p.relation <> 'opposes'
MATCH (p)-[:IN]->(d:Article)
RETURN a.id AS actor, a.name AS name, p.strength AS strength, p.relation AS relation, coalesce(t.label, t.name) AS target, p.date AS date,
  p.text AS sentence, d.id AS article, p.id AS position
ORDER BY coalesce(date, '') DESC, position
LIMIT $limit
