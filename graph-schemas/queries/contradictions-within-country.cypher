// Two who speak for the same country or organization and stand on opposite sides of a matter.
// Read it so: each row is one pair on one matter; a country itself counts as one of its speakers.
// :param country => null -- optional: id, name or any spelling; without it all
MATCH (c:Actor) WHERE $country IS NULL OR c.id = $country OR c.name = $country OR toLower($country) IN c.members
MATCH (a:Actor)-[r:PROPOSES|SUPPORTS]->(t)<-[s:OPPOSES]-(b:Actor)
WHERE a <> b AND r.until IS NULL AND s.until IS NULL
  AND (a = c OR EXISTS { (a)-[:SPEAKS_FOR]->(c) }) AND (b = c OR EXISTS { (b)-[:SPEAKS_FOR]->(c) })
RETURN c.id AS country, coalesce(t.label, t.name) AS target, a.id AS supporter, b.id AS opponent, r.last AS supported, s.last AS opposed, r.id AS supportEdge, s.id AS opposeEdge
ORDER BY country, target, supporter, opponent, supportEdge
