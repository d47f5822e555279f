// What the officials and organs of a country stand for: all who SPEAK_FOR it, and the country itself.
// Read it so: rows of one proposal with opposing relations show officials who do not speak with one voice.
// :param country => null -- required: id (country/UKR), name or any spelling of the country or organization
MATCH (c:Actor) WHERE c.id = $country OR c.name = $country OR toLower($country) IN c.members
MATCH (a:Actor) WHERE a = c OR EXISTS { (a)-[:SPEAKS_FOR]->(c) }
MATCH (a)-[r:PROPOSES|SUPPORTS|OPPOSES]->(t)
WHERE r.until IS NULL
OPTIONAL MATCH (a)-[s:SPEAKS_FOR]->(c)
WITH a, r, t, [role IN collect(DISTINCT s.role) WHERE role IS NOT NULL | role] AS roles
RETURN a.id AS actor, a.name AS name, roles, type(r) AS relation, coalesce(t.label, t.name) AS target, r.strength AS strength,
  r.last AS last, r.articles AS articles, r.confidence AS confidence, r.id AS edge
ORDER BY target, relation, actor, edge
