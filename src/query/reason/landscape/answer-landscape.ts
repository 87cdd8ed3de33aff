import { generationFree } from '../../../model/stored-form/sort-key.js';
import type { LandscapeQuestion } from '../../plan/questions/landscape.question.js';
import { adjacencyOf } from '../adjacency.js';
import type { Answer } from '../answer.js';
import type { PagedEntry } from '../page-of.js';
import type { Subgraph } from '../subgraph.js';
import { truncationOf } from '../truncation.js';
import { areasOf, type Area } from './areas-of.js';
import { LANDSCAPE_HOWS, mergeLanded, type Landed } from './landed.js';
import { landedIn } from './landed-in.js';

function areaAnswer({ id, partOf }: Area): Answer {
  const sources = partOf.map(({ facts }) => facts['source']).filter((source) => typeof source === 'string');
  return {
    node: id,
    origin: partOf.every(({ facts }) => facts['origin'] === 'REPORT') ? 'REPORT' : 'REFERENCE',
    sources: [...new Set(sources)].sort(),
    statements: partOf.map((statement) => statement.id),
  };
}

function entryOf({ id, how, through, statements }: Landed, areas: readonly Area[], { nodes }: Subgraph): PagedEntry {
  const node = nodes.get(id);
  const around = areas.filter((area) => how === 'WIDER_AREA' && through.includes(area.id)).map(areaAnswer);
  return {
    node: id,
    nodeType: node?.label ?? '',
    how,
    through,
    areas: around,
    statements,
    citations: { relationships: statements },
    position: `0 ${String(LANDSCAPE_HOWS.indexOf(how))} ${generationFree(node?.sortKey ?? '')}`,
  };
}

function countsOf(entries: readonly PagedEntry[]): readonly Answer[] {
  const types = [...new Set(entries.map(({ nodeType }) => String(nodeType)))].sort();
  return types.map((nodeType) => {
    const hows = entries.filter((entry) => entry['nodeType'] === nodeType).map(({ how }) => how);
    const count = (wanted: string) => hows.filter((how) => how === wanted).length;
    return { nodeType, count: hows.length, direct: count('DIRECT'), throughCluster: count('THROUGH_CLUSTER'), widerArea: count('WIDER_AREA') };
  });
}

/** Everything that lands in a place, told apart by how it does. */
export function answerLandscape({ hangs }: LandscapeQuestion, subgraph: Subgraph): Answer {
  const adjacency = adjacencyOf(subgraph);
  const [place] = subgraph.sets['place'] ?? [];
  const areas = place === undefined ? [] : areasOf(place, adjacency);
  const landed = mergeLanded(areas.flatMap((area) => landedIn(area, hangs, adjacency, subgraph)));
  const entries = [...landed.values()].map((one) => entryOf(one, areas, subgraph));
  return { items: entries, counts: countsOf(entries), areas: areas.slice(1).map(areaAnswer), ...truncationOf(subgraph) };
}
