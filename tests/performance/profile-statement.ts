import neo4j, { type Driver } from 'neo4j-driver';
import type { CypherStatement } from '../../src/engine/engine.js';
import { encodeParameters } from '../../src/engine/neo4j/encode-parameters.js';
import { testNeo4j } from '../support/test-neo4j.js';

/** One operator of a plan that was carried out. */
export interface PlanOperator {
  /** Such as `NodeIndexSeekByRange`. */
  readonly name: string;
  readonly databaseHits: number;
  readonly rows: number;
}

interface ProfiledPlan {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly rows: number;
  readonly children: readonly ProfiledPlan[];
}

function operatorsOf({ operatorType, dbHits, rows, children }: ProfiledPlan): readonly PlanOperator[] {
  return [{ name: operatorType.replace(/@.*$/u, ''), databaseHits: dbHits, rows }, ...children.flatMap(operatorsOf)];
}

/** Profiles statements on the Neo4j of the tests. */
export class Profiler {
  readonly #driver: Driver;
  readonly #database: string;

  constructor() {
    const given = testNeo4j();
    if (!given) throw new Error('There is no Neo4j to profile on.');
    const { neo4jUri, neo4jUser, neo4jPassword, neo4jDatabase } = given;
    this.#driver = neo4j.driver(neo4jUri, neo4j.auth.basic(neo4jUser, neo4jPassword), { disableLosslessIntegers: true });
    this.#database = neo4jDatabase;
  }

  /** Counts the indexes anew and forgets all plans, so that they are made for the graph that is there now. */
  async forgetPlans(): Promise<void> {
    await this.#driver.executeQuery('CALL db.prepareForReplanning()', {}, { database: this.#database });
  }

  /** Carries a statement out and gives the operators of its plan. */
  async profile(statement: CypherStatement): Promise<readonly PlanOperator[]> {
    const session = this.#driver.session({ database: this.#database, defaultAccessMode: neo4j.session.READ });
    try {
      const { summary } = await session.run(`PROFILE ${statement.text}`, encodeParameters(statement));
      if (!summary.profile) throw new Error('The server gave no profile.');
      return operatorsOf(summary.profile);
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}

/** What a statement read of the store, as the database counts it. */
export function databaseHits(operators: readonly PlanOperator[]): number {
  return operators.reduce((sum, operator) => sum + operator.databaseHits, 0);
}
