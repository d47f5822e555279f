// Sources that cite each other in a ring: each can be reached from each along citations.
// Read it so: what members of one ring report is not confirmed by other members of it.
// An outlet takes from whom its articles cite: the step from an actor back to an article it published is part of a chain.
MATCH (a:Actor)
WHERE EXISTS { ()-[:CITES]->(a) } AND (EXISTS { (a)-[:CITES]->() } OR EXISTS { (a)<-[:PUBLISHED_BY]-()-[:CITES]->() })
WITH collect(a) AS candidates
UNWIND candidates AS a
UNWIND candidates AS b
WITH a, b WHERE a <> b
MATCH ANY SHORTEST (a) ((x)-[r:CITES|PUBLISHED_BY]-(y) WHERE (r:CITES AND startNode(r) = x) OR (r:PUBLISHED_BY AND endNode(r) = x))+ (b)
WITH collect([a.id, b.id]) AS pairs
UNWIND pairs AS pair
WITH pairs, pair WHERE [pair[1], pair[0]] IN pairs
WITH pair[0] AS one, pair[1] AS other ORDER BY one, other
WITH one, collect(other) AS others
UNWIND others + [one] AS member
WITH one, member ORDER BY one, member
WITH one, collect(member) AS sources
RETURN DISTINCT sources, size(sources) AS size
ORDER BY size DESC, sources[0]
