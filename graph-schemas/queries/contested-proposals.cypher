// The proposals on which actors stand against each other most.
// Read it so: a proposal high in the list has many on both sides; one with many on a single side is not contested and is not listed.
// :param limit => 20 -- rows at most
MATCH (a:Actor)-[r:PROPOSES|SUPPORTS|OPPOSES]->(p:Proposal)
WHERE r.until IS NULL
WITH p, count(DISTINCT CASE WHEN r:OPPOSES THEN null ELSE a END) AS supporters, count(DISTINCT CASE WHEN r:OPPOSES THEN a END) AS opponents
WHERE supporters > 0 AND opponents > 0
RETURN p.id AS proposal, p.label AS label, supporters, opponents
ORDER BY CASE WHEN supporters < opponents THEN supporters ELSE opponents END DESC, supporters + opponents DESC, proposal
LIMIT $limit
