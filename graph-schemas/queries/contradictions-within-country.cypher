// Two who speak for the same country, organization or group and stand on opposite sides of a matter.
// Read it so: each row is one pair on one matter; a country itself counts as one of its speakers.
// :param country => null -- optional: id, name or any spelling; without it all
MATCH (a:Actor)-[r:PROPOSES|SUPPORTS]->(t)<-[s:OPPOSES]-(b:Actor)
WHERE a <> b AND r.until IS NULL AND s.until IS NULL
CALL (a, b) {
  WITH [b] + COLLECT { MATCH (b)-[:SPEAKS_FOR]->(x) RETURN x } AS theirs, [a] + COLLECT { MATCH (a)-[:SPEAKS_FOR]->(x) RETURN x } AS ours
  UNWIND ours AS c
  WITH DISTINCT c, theirs WHERE c IN theirs AND (c:Country OR c:Organization OR c:Group)
  RETURN c
}
WITH * WHERE $country IS NULL OR c.id = $country OR c.name = $country OR toLower($country) IN c.members
RETURN c.id AS country, coalesce(t.label, t.name) AS target, a.id AS supporter, b.id AS opponent, r.last AS supported, s.last AS opposed, r.id AS supportEdge, s.id AS opposeEdge
ORDER BY country, target, supporter, opponent, supportEdge
