// How the picture that one outlet gives differs from another's: stances that only one of the two reports, and matters where they report opposite sides.
// Read it so: `onlyHere` lists what a reader of the first outlet learns and a reader of the second does not; swap the two for the other half. It takes a graph of several outlets: no rows where one of the two has no article.
// :param outlet => null -- required: the outlet as its articles name it
// :param other => null -- required: the other outlet
MATCH (a:Actor)-[:HOLDS]->(p:Position)-[:ON]->(t)
MATCH (p)-[:IN]->(d:Article) WHERE d.publisher = $outlet AND EXISTS { (o:Article) WHERE o.publisher = $other }
WITH a, t, p.relation AS relation, count(*) AS positions
WHERE NOT EXISTS {
  MATCH (a)-[:HOLDS]->(q:Position {relation: relation})-[:ON]->(t)
  MATCH (q)-[:IN]->(e:Article) WHERE e.publisher = $other
}
OPTIONAL MATCH (a)-[:HOLDS]->(q:Position)-[:ON]->(t)
WHERE (q.relation = 'opposes') <> (relation = 'opposes') AND EXISTS { (q)-[:IN]->(e:Article) WHERE e.publisher = $other }
WITH a, t, relation, positions, count(q) AS opposite
RETURN a.id AS actor, a.name AS name, relation AS onlyHere, coalesce(t.label, t.name) AS target, positions, opposite AS otherSaysOpposite
ORDER BY otherSaysOpposite DESC, positions DESC, actor, target, onlyHere
