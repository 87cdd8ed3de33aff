import type { Adjacency } from '../adjacency.js';
import type { Answer } from '../answer.js';
import type { Subgraph } from '../subgraph.js';
import type { Fallen } from './fallen.js';
import { rivalsOf } from './rivals-of.js';
import { partAnswer, tallyOf } from './tally.js';

const HANGING = ['Programme', 'Cluster', 'Milestone', 'Budget'];

/** Programmes, clusters, milestones and money that hang on what stands still and on what goes on, with how many of those stand still. */
export function sharedOf(fallen: ReadonlyMap<string, Fallen>, adjacency: Adjacency, subgraph: Pick<Subgraph, 'nodes'>): readonly Answer[] {
  const hanging = [...subgraph.nodes.values()].filter(({ id, label }) => HANGING.includes(label) && !fallen.has(id));
  const held = hanging.map(({ id }) => ({ id, rivals: rivalsOf(id, adjacency, subgraph) }));
  return held
    .filter(({ rivals }) => {
      const { stopped, possible, of } = tallyOf(rivals, fallen);
      return stopped + possible > 0 && stopped + possible < of;
    })
    .map(({ id, rivals }) => partAnswer(id, rivals, fallen));
}
