// Keys and indexes of the graph. `kg push` applies this file by itself; it can be run again at any time.
// The property `graph` marks what is ours: keys are unique within it, so other data in the same database cannot collide with them.

CREATE CONSTRAINT kg_graph IF NOT EXISTS FOR (n:Graph) REQUIRE (n.graph, n.id) IS UNIQUE;
CREATE CONSTRAINT kg_actor IF NOT EXISTS FOR (n:Actor) REQUIRE (n.graph, n.id) IS UNIQUE;
CREATE CONSTRAINT kg_proposal IF NOT EXISTS FOR (n:Proposal) REQUIRE (n.graph, n.id) IS UNIQUE;
CREATE CONSTRAINT kg_article IF NOT EXISTS FOR (n:Article) REQUIRE (n.graph, n.id) IS UNIQUE;
CREATE CONSTRAINT kg_statement IF NOT EXISTS FOR (n:Statement) REQUIRE (n.graph, n.id) IS UNIQUE;
CREATE CONSTRAINT kg_position IF NOT EXISTS FOR (n:Position) REQUIRE (n.graph, n.id) IS UNIQUE;

CREATE CONSTRAINT kg_proposes IF NOT EXISTS FOR ()-[r:PROPOSES]-() REQUIRE (r.graph, r.id) IS UNIQUE;
CREATE CONSTRAINT kg_supports IF NOT EXISTS FOR ()-[r:SUPPORTS]-() REQUIRE (r.graph, r.id) IS UNIQUE;
CREATE CONSTRAINT kg_opposes IF NOT EXISTS FOR ()-[r:OPPOSES]-() REQUIRE (r.graph, r.id) IS UNIQUE;
CREATE CONSTRAINT kg_cites IF NOT EXISTS FOR ()-[r:CITES]-() REQUIRE (r.graph, r.id) IS UNIQUE;
CREATE CONSTRAINT kg_speaks_for IF NOT EXISTS FOR ()-[r:SPEAKS_FOR]-() REQUIRE (r.graph, r.id) IS UNIQUE;
CREATE CONSTRAINT kg_concerns IF NOT EXISTS FOR ()-[r:CONCERNS]-() REQUIRE (r.graph, r.id) IS UNIQUE;
CREATE CONSTRAINT kg_same_story IF NOT EXISTS FOR ()-[r:SAME_STORY]-() REQUIRE (r.graph, r.id) IS UNIQUE;

// Queries name nodes by id alone and ask for what lies after a date.
CREATE INDEX kg_actor_id IF NOT EXISTS FOR (n:Actor) ON (n.id);
CREATE INDEX kg_proposal_id IF NOT EXISTS FOR (n:Proposal) ON (n.id);
CREATE INDEX kg_position_id IF NOT EXISTS FOR (n:Position) ON (n.id);
CREATE INDEX kg_article_date IF NOT EXISTS FOR (n:Article) ON (n.date);
CREATE INDEX kg_position_date IF NOT EXISTS FOR (n:Position) ON (n.date);

// Full text: CALL db.index.fulltext.queryNodes('kg_names', 'zelensky~').
CREATE FULLTEXT INDEX kg_names IF NOT EXISTS FOR (n:Actor|Proposal) ON EACH [n.name, n.label, n.members];
CREATE FULLTEXT INDEX kg_statements IF NOT EXISTS FOR (n:Statement) ON EACH [n.text];
CREATE FULLTEXT INDEX kg_evidence IF NOT EXISTS FOR (n:Position) ON EACH [n.text, n.targetText];
