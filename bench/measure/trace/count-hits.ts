import type { Driver } from 'neo4j-driver';
import type { SentStatement } from './bolt-messages.js';

/** As much of a profiled plan as is counted. */
export interface ProfiledStep {
  readonly operatorType: string;
  readonly dbHits: number;
  readonly children: readonly ProfiledStep[];
}

/** Hits of a plan and all below it. */
export function hitsOf({ dbHits, children }: ProfiledStep): number {
  return children.reduce((sum, child) => sum + hitsOf(child), dbHits);
}

/** Runs a statement once more under PROFILE and counts what the database touched. */
export async function countHits(driver: Driver, { text, parameters }: SentStatement): Promise<number> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    const { summary } = await session.run(`PROFILE ${text}`, parameters);
    if (summary.profile === false) throw new Error('The database gave no profile.');
    return hitsOf(summary.profile);
  } finally {
    await session.close();
  }
}
