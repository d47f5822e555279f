// Who opposes a proposal, since when, and on how many independent origins that rests.
// Read it so: the more origins and the higher the confidence, the firmer the opposition; one origin in many articles is one report retold.
// :param proposal => null -- required: id, label or any wording of the proposal
MATCH (p:Proposal) WHERE p.id = $proposal OR p.label = $proposal OR $proposal IN p.members
MATCH (a:Actor)-[r:OPPOSES]->(p)
WHERE r.until IS NULL
RETURN a.id AS actor, a.name AS name, p.label AS proposal, r.strength AS strength, r.first AS first, r.last AS last,
  r.articles AS articles, r.origins AS origins, r.confidence AS confidence, r.id AS edge
ORDER BY origins DESC, confidence DESC, actor, edge
