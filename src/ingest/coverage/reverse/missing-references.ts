import type { WrittenNode, WrittenStatement } from '../../outline/outline.js';
import type { CoverageGap } from '../coverage-gap.js';
import type { CoverageGround } from '../facts/coverage-ground.js';
import { ownLines } from '../facts/own-lines.js';

interface ReferenceRule {
  readonly wanted: string;
  readonly isFor: (node: WrittenNode) => boolean;
  readonly isThere: (node: WrittenNode, parents: readonly WrittenStatement[]) => boolean;
}

const hasCode = ({ content }: WrittenNode) => typeof content['isoCode'] === 'string';
const hasPlace = ({ content }: WrittenNode) => typeof content['latitude'] === 'number' && typeof content['longitude'] === 'number';
const kindOf = ({ type, content }: WrittenNode) => `${type.label} ${String(content['kind'])}`;

const PLACED: readonly string[] = ['Country STATE', 'Region PROVINCE', 'Region CITY', 'Region FOREIGN'];

const RULES: readonly ReferenceRule[] = [
  { wanted: 'an ISO 3166-1 code', isFor: (node) => kindOf(node) === 'Country STATE', isThere: hasCode },
  { wanted: 'an ISO 3166-2 code', isFor: (node) => kindOf(node) === 'Region PROVINCE', isThere: hasCode },
  { wanted: 'coordinates', isFor: (node) => PLACED.includes(kindOf(node)), isThere: hasPlace },
  { wanted: 'an administrative parent', isFor: (node) => kindOf(node) === 'Region CITY', isThere: (_, parents) => parents.length > 0 },
];

/** Named states and places of the country without the codes, coordinates and parents that joins and maps need. */
export function missingReferences({ outline, home }: CoverageGround): readonly CoverageGap[] {
  return outline.nodes
    .filter((node) => node.home === home)
    .flatMap((node) => {
      const parents = outline.statements.filter(({ start, type, content }) => start === node && type.type === 'PART_OF' && content['origin'] === 'REFERENCE');
      const missing = RULES.filter(({ isFor, isThere }) => isFor(node) && !isThere(node, parents));
      return missing.map(({ wanted }): CoverageGap => ({ code: 'REFERENCE_MISSING', line: [...ownLines(node)][0] ?? 0, id: node.id ?? '', wanted }));
    });
}
