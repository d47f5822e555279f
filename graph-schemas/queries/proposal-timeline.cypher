// All positions on a proposal in the order of their dates.
// Read it so: from top to bottom the debate as it was reported; undated articles are left out and counted by `kg show`.
// :param proposal => null -- required: id, label or any wording of the proposal
MATCH (t:Proposal) WHERE t.id = $proposal OR t.label = $proposal OR $proposal IN t.members
MATCH (a:Actor)-[:HOLDS]->(p:Position)-[:ON]->(t)
MATCH (p)-[:IN]->(d:Article)
WHERE p.date IS NOT NULL
RETURN p.date AS date, a.id AS actor, a.name AS name, p.relation AS relation, p.strength AS strength, p.text AS sentence, d.publisher AS outlet, d.id AS article, p.id AS position
ORDER BY date, article, p.start, position
