import type { GraphModel } from '../graph-model-data.js';
import { nodeTypeSection } from './node-type-section.js';
import { propertyTable } from './property-table.js';
import { relationshipTypeSection } from './relationship-type-section.js';
import { valueTypesSection } from './value-types-section.js';

const INTRODUCTION = [
  '# The graph',
  '',
  'Emitted from `src/model` by `npm run emit`; change it there. Types are written as GraphQL writes them: `!` is always there,',
  'brackets are a list. Node types marked by `<document>` in their ids belong to one document; all others are shared by every plan.',
  'Every text is stored once more as filters and orders compare it, under its name with `Folded` at the end (NFKC, lower case).',
  '',
];

/** `docs/reference/model.md`: every node type, relationship type, property, role and word, from the one declaration. */
export function modelPage(model: GraphModel): string {
  const lines = [
    ...INTRODUCTION,
    '## Every node',
    '',
    ...propertyTable(model.entityProperties),
    '## Every relationship',
    '',
    ...propertyTable(model.statementProperties),
    '## Node types',
    '',
    ...Object.values(model.nodeTypes).flatMap((type) => nodeTypeSection(type, model)),
    '## Relationship types',
    '',
    ...Object.values(model.relationshipTypes).flatMap((type) => relationshipTypeSection(type, model)),
    ...valueTypesSection(model),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
