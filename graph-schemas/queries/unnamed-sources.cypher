// How much each outlet leans on unnamed sources.
// Read it so: `share` is the part of an outlet's attributed statements that come from a source without a name; few statements make a share worthless.
MATCH (s:Statement)-[:IN]->(d:Article)
MATCH (a:Actor)-[:MADE]->(s)
WITH coalesce(d.publisher, '(no outlet)') AS outlet, count(s) AS statements, sum(CASE WHEN a:Unnamed THEN 1 ELSE 0 END) AS unnamed
RETURN outlet, statements, unnamed, round(1.0 * unnamed / statements, 4) AS share
ORDER BY share DESC, statements DESC, outlet
