// Actors who connect others that do not agree with each other on anything: betweenness within each actor's own neighbourhood.
// Read it so: for each pair of its allies that are no allies of each other, an actor gets 1 divided by the number of allies (itself included)
// that link the two; a high score is a go-between, or a matter so general that all agree on it. Allies take the same side on a proposal.
// (Everett and Borgatti, "Ego network betweenness", Social Networks 27, 2005.)
// :param limit => 20 -- rows at most
MATCH (a:Actor)-[r:PROPOSES|SUPPORTS|OPPOSES]->(:Proposal)<-[s:PROPOSES|SUPPORTS|OPPOSES]-(b:Actor)
WHERE a <> b AND r.until IS NULL AND s.until IS NULL AND (r:OPPOSES) = (s:OPPOSES)
WITH DISTINCT a, b ORDER BY a.id, b.id
WITH a, collect(b) AS allies
WHERE size(allies) > 1
CALL (a, allies) {
  UNWIND allies AS x
  WITH x, [z IN allies WHERE z <> x AND EXISTS {
    (x)-[r:PROPOSES|SUPPORTS|OPPOSES]->(:Proposal)<-[s:PROPOSES|SUPPORTS|OPPOSES]-(z)
    WHERE r.until IS NULL AND s.until IS NULL AND (r:OPPOSES) = (s:OPPOSES) }] AS near
  WITH collect({actor: x, near: near}) AS ring
  UNWIND ring AS x
  UNWIND ring AS y
  WITH x, y WHERE x.actor.id < y.actor.id AND NOT y.actor IN x.near
  RETURN count(*) AS pairs, sum(1.0 / (1 + size([z IN x.near WHERE z IN y.near]))) AS score
}
WITH a, allies, pairs, score WHERE pairs > 0
RETURN a.id AS actor, a.name AS name, size(allies) AS allies, pairs, round(score, 4) AS score
ORDER BY score DESC, actor
LIMIT $limit
