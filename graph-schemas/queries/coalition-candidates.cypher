// Pairs of actors who take the same side on several proposals, part on none, and do not oppose each other.
// Read it so: candidates for a coalition, not proof of one: nothing says that they know of each other.
// :param agreements => 2 -- proposals on the same side at least
MATCH (a:Actor)-[r:PROPOSES|SUPPORTS|OPPOSES]->(p:Proposal)<-[s:PROPOSES|SUPPORTS|OPPOSES]-(b:Actor)
WHERE a.id < b.id AND r.until IS NULL AND s.until IS NULL
WITH a, b, count(DISTINCT CASE WHEN (r:OPPOSES) = (s:OPPOSES) THEN p END) AS agreements, count(DISTINCT CASE WHEN (r:OPPOSES) <> (s:OPPOSES) THEN p END) AS disagreements
WHERE agreements >= $agreements AND disagreements = 0 AND NOT EXISTS { (a)-[x:OPPOSES]-(b) WHERE x.until IS NULL }
RETURN a.id AS actor, b.id AS other, a.name AS name, b.name AS otherName, agreements
ORDER BY agreements DESC, actor, other
