// From an article along citations to the source that cites nobody further: the shortest chain to each first source.
// Read it so: the chain runs from the nearest to the first source; many articles with the same last link may lean on one source. Only the first link
// stands in the article itself: that the nearest source cites the next is told somewhere, maybe of another report, so read the evidence of each CITES.
// :param steps => 2 -- citations in the chain at least
MATCH (d:Article) WHERE EXISTS { (d)-[:CITES]->() }
MATCH (s:Actor) WHERE EXISTS { ()-[:CITES]->(s) } AND NOT EXISTS { (s)-[:CITES]->() }
MATCH p = ALL SHORTEST (d)-[:CITES]->+(s)
WITH d, s, [n IN tail(nodes(p)) | n.id] AS chain
WHERE size(chain) >= $steps
WITH d, s, chain ORDER BY reduce(t = '', id IN chain | t + id + '\n')
WITH d, s, head(collect(chain)) AS chain
RETURN d.id AS article, s.id AS source, s.name AS name, chain, size(chain) AS steps
ORDER BY article, source
