// Who changed sides on a proposal or an actor, and when.
// Read it so: up to `before` the actor was on one side, from `after` on it was on the other; read both sentences before you call it a turn.
// :param limit => 50 -- rows at most
MATCH (a:Actor)-[:HOLDS]->(p:Position)-[:ON]->(t)<-[:ON]-(q:Position)<-[:HOLDS]-(a)
WHERE p.date < q.date AND (p.relation = 'opposes') <> (q.relation = 'opposes') AND p.strength <> 'past' AND q.strength <> 'past'
WITH a, t, p, q ORDER BY p.date DESC, q.date, p.id, q.id
WITH a, t, head(collect([p, q])) AS turn
WITH a, t, turn[0] AS p, turn[1] AS q
RETURN a.id AS actor, a.name AS name, coalesce(t.label, t.name) AS target, p.relation AS was, p.date AS before, p.text AS sentenceBefore,
  q.relation AS became, q.date AS after, q.text AS sentenceAfter
ORDER BY after DESC, actor, target
LIMIT $limit
