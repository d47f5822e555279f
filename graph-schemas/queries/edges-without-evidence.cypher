// Edges that cannot show a sentence: there are none in a sound graph.
// Read it so: any row is a fault of the program or of somebody's edits; `kg verify` checks the same and more.
MATCH (a)-[r:PROPOSES|SUPPORTS|OPPOSES|CITES]->(t)
WHERE r.graph IS NOT NULL AND (CASE WHEN r:CITES THEN size(coalesce(r.evidence, [])) = 0
  ELSE size(coalesce(r.positions, [])) = 0 OR any(id IN r.positions WHERE NOT EXISTS { (:Position {id: id})-[:IN]->(:Article) }) END)
RETURN type(r) AS relation, a.id AS from, t.id AS to, r.id AS edge
ORDER BY relation, edge
