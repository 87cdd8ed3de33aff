// `node tools/neo4j/fetch.mjs [VERSION ...]`: has the jars of the usual version and of those given ready, where this machine can run them.
import { fetchJars } from './fetch-jars.mjs';
import { DEFAULT_VERSION, whatIsMissing } from './start-neo4j.mjs';

for (const version of [DEFAULT_VERSION, ...process.argv.slice(2)]) {
  const missing = whatIsMissing({ version });
  if (missing === null) await fetchJars(version);
  else console.log(`Neo4j ${version} is not fetched: it needs ${missing}.`);
}
