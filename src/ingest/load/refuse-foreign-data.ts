import type { Engine } from '../../engine/engine.js';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { GRAPH_NAME } from '../../model/stored-form/graph-pointer.js';
import { LOAD_DEADLINE } from './write-limits.js';

const FOREIGN = `MATCH (node)
WHERE (node:Entity AND (node.key IS NULL OR node.generation IS NULL OR node.sortKey IS NULL))
  OR (node:Graph AND coalesce(node.name, '') <> $graph)
  OR (NOT node:Entity AND NOT node:Graph AND NOT node:GraphLock AND NOT node:SourceText)`;

/** Rejects with FOREIGN_DATA where a database holds nodes that are not ours, so that nothing of another's is ever touched. */
export async function refuseForeignData(engine: Engine): Promise<void> {
  const parameters = { graph: GRAPH_NAME };
  const [counted] = await engine.run({ text: `${FOREIGN}\nRETURN count(node) AS count`, parameters }, { deadline: LOAD_DEADLINE });
  const count = Number(counted?.['count'] ?? 0);
  if (count === 0) return;
  const [example] = await engine.run({ text: `${FOREIGN}\nRETURN labels(node) AS labels LIMIT 1`, parameters }, { deadline: LOAD_DEADLINE });
  const labels = Array.isArray(example?.['labels']) ? example['labels'].join(', ') : '';
  throw new GraphApiError(
    'FOREIGN_DATA',
    `The database holds ${count} nodes that are not of this graph, such as one of ${labels === '' ? 'no label' : `label ${labels}`}. Name an empty database, or one that holds this graph alone.`,
  );
}
