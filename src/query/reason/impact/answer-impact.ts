import type { ImpactQuestion } from '../../plan/questions/impact.question.js';
import { adjacencyOf } from '../adjacency.js';
import type { Answer } from '../answer.js';
import type { PagedEntry } from '../page-of.js';
import type { Subgraph } from '../subgraph.js';
import { truncationOf } from '../truncation.js';
import { containersOf } from './containers-of.js';
import { earlierOf } from './earlier-of.js';
import { impactEntries } from './impact-entries.js';
import { impactOrigins } from './impact-origins.js';
import { sharedOf } from './shared-of.js';
import { traceImpact } from './trace-impact.js';

function countsOf(entries: readonly PagedEntry[]): readonly Answer[] {
  const types = [...new Set(entries.map(({ nodeType }) => String(nodeType)))].sort();
  return types.map((nodeType) => {
    const hows = entries.filter((entry) => entry['nodeType'] === nodeType).map(({ how }) => how);
    const count = (wanted: string) => hows.filter((how) => how === wanted).length;
    return { nodeType, count: hows.length, direct: count('DIRECT'), carried: count('CARRIED'), possible: count('POSSIBLE') };
  });
}

/** What stands still if something does not happen as planned, how surely and by which chain; what contains it, and what does not wait. */
export function answerImpact(question: ImpactQuestion, subgraph: Subgraph): Answer {
  const { of, assume, until, maxHops } = question;
  const origins = impactOrigins(question, subgraph);
  const adjacency = adjacencyOf(subgraph);
  const traced = traceImpact(origins, adjacency, subgraph, maxHops);
  const { fallen, cut } = traced;
  const entries = impactEntries(question, fallen, adjacency, subgraph);
  const { truncated, bounds } = truncationOf(subgraph);
  return {
    of: origins.length > 0 ? of : null,
    assume,
    until,
    together: origins.filter((id) => id !== of),
    entries,
    overtaken: entries.filter(({ timing }) => timing === 'OVERTAKEN'),
    unknown: entries.filter(({ timing }) => timing === 'UNKNOWN'),
    counts: countsOf(entries),
    containers: containersOf(fallen, adjacency, subgraph),
    shared: sharedOf(fallen, adjacency, subgraph),
    earlier: earlierOf(traced, subgraph),
    truncated: truncated || cut,
    bounds: cut ? [...bounds, { name: 'hops', limit: maxHops }] : bounds,
  };
}
