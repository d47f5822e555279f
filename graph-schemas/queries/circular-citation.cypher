// Sources that cite each other in a ring: each can be reached from each along citations.
// Read it so: what members of one ring report is not confirmed by other members of it. Articles of one outlet rarely hold a ring: no rows.
// An outlet takes from whom its articles cite: the step from an actor back to an article it published is part of a chain.
MATCH (a:Actor) WHERE EXISTS { ()-[:CITES]->(a) }
CALL (a) {
  MATCH (a)-[:CITES]->(b) RETURN b.id AS cited
  UNION
  MATCH (a)<-[:PUBLISHED_BY]-()-[:CITES]->(b) RETURN b.id AS cited
}
WITH a.id AS id, collect(cited) AS cited
WITH collect({id: id, cited: cited}) AS direct
// Warshall's closure: whoever cites k cites, at one remove, whom k cites.
WITH reduce(all = direct, k IN [v IN direct | v.id] | [v IN all | CASE WHEN k IN v.cited
  THEN {id: v.id, cited: v.cited + [x IN head([w IN all WHERE w.id = k | w.cited]) WHERE NOT x IN v.cited]} ELSE v END]) AS closed
UNWIND closed AS v
WITH v.id AS one, [w IN closed WHERE w.id = v.id OR (w.id IN v.cited AND v.id IN w.cited) | w.id] AS members
WHERE size(members) > 1
UNWIND members AS member
WITH one, member ORDER BY one, member
WITH one, collect(member) AS sources
RETURN DISTINCT sources, size(sources) AS size
ORDER BY size DESC, sources[0]
