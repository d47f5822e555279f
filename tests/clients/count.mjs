// Counts what a pushed graph holds, with the official JavaScript driver.  usage: node count.mjs bolt://localhost:7687   (password in KG_NEO4J_PASSWORD)
import neo4j from 'neo4j-driver';

const driver = neo4j.driver(process.argv[2], neo4j.auth.basic('neo4j', process.env.KG_NEO4J_PASSWORD));
const count = async text => (await driver.executeQuery(text, {}, { database: 'neo4j', routing: neo4j.routing.READ })).records[0].get(0).toNumber();
for (const label of ['Actor', 'Proposal', 'Article', 'Statement', 'Position'])
  console.log(label, await count(`MATCH (n:${label} {graph: 'kg'}) RETURN count(n)`));
for (const types of ['PROPOSES|SUPPORTS|OPPOSES', 'CITES', 'SPEAKS_FOR', 'CONCERNS', 'SAME_STORY'])
  console.log(types, await count(`MATCH ()-[r:${types} {graph: 'kg'}]->() RETURN count(r)`));
await driver.close();
