// Who stands with an actor and who against it: on how many proposals they take the same or the other side, and what they say of each other.
// Read it so: `same` counts proposals that both support or both oppose, `other` those on which they part; `backs` and `attacks` are stances on the actor itself.
// :param actor => null -- required: id, name or any spelling of the actor
MATCH (a:Actor) WHERE a.id = $actor OR a.name = $actor OR toLower($actor) IN a.members
MATCH (b:Actor) WHERE b <> a
CALL (a, b) {
  MATCH (a)-[r:PROPOSES|SUPPORTS|OPPOSES]->(p:Proposal)<-[s:PROPOSES|SUPPORTS|OPPOSES]-(b)
  WHERE r.until IS NULL AND s.until IS NULL
  RETURN count(DISTINCT CASE WHEN (r:OPPOSES) = (s:OPPOSES) THEN p END) AS same, count(DISTINCT CASE WHEN (r:OPPOSES) <> (s:OPPOSES) THEN p END) AS other
}
WITH a, b, same, other,
  COUNT { (b)-[x:PROPOSES|SUPPORTS]->(a) WHERE x.until IS NULL } + COUNT { (a)-[y:PROPOSES|SUPPORTS]->(b) WHERE y.until IS NULL } AS backs,
  COUNT { (b)-[x:OPPOSES]->(a) WHERE x.until IS NULL } + COUNT { (a)-[y:OPPOSES]->(b) WHERE y.until IS NULL } AS attacks
WHERE same + other + backs + attacks > 0
RETURN b.id AS actor, b.name AS name, same, other, backs, attacks
ORDER BY same + backs - other - attacks DESC, actor
