// Two imports of one module at once, as of two engines that open together, are more than the test runner's loader takes.
import '../../src/engine/embedded/embedded-engine.js';
import '../../src/engine/neo4j/neo4j-engine.js';
import type { Engine } from '../../src/engine/engine.js';
import { openEngine } from '../../src/engine/open-engine.js';
import { testNeo4j, type TestNeo4j } from '../support/test-neo4j.js';
import { wipeGraph } from '../support/wipe-graph.js';

/** An engine that every scenario runs on. */
export interface ContractEngine {
  readonly name: string;
  /** Settings that a server or a command opens the same engine with. */
  readonly config: ContractConfig;
  /** Opens it with no node in it. Whoever opens it closes it. */
  readonly open: (options?: { readonly deadline?: number }) => Promise<Engine>;
}

/** The settings of `Config` that name an engine. */
export type ContractConfig = Omit<TestNeo4j, 'neo4jUri'> & { readonly neo4jUri: string | null };

const EMBEDDED: ContractConfig = { neo4jUri: null, neo4jUser: 'neo4j', neo4jPassword: '', neo4jDatabase: 'neo4j' };
const DEADLINE = 20_000;

/** Every engine that this machine has: the embedded one always, Neo4j where the test run has one. */
export function contractEngines(): readonly ContractEngine[] {
  const neo4j = testNeo4j();
  return Object.freeze([contractEngine('embedded', EMBEDDED), ...(neo4j === null ? [] : [contractEngine('neo4j', neo4j)])]);
}

function contractEngine(name: string, config: ContractConfig): ContractEngine {
  const open = async ({ deadline = DEADLINE }: { readonly deadline?: number } = {}) => {
    const engine = await openEngine({ ...config, engineDeadline: deadline });
    await untilReachable(engine);
    await wipeGraph(engine);
    return engine;
  };
  return Object.freeze({ name, config, open });
}

// A server that has just started may take longer for its first connection than a caller of the API is kept waiting.
async function untilReachable(engine: Engine, attempts = 20): Promise<void> {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    const reached = await engine.version().then(
      () => true,
      () => false,
    );
    if (reached) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  await engine.version();
}
