import type { ArgumentDeclaration } from '../declare-argument.js';
import { declareInput } from '../declare-input.js';
import { NodeTypeName, RelationshipTypeName } from '../arguments.js';

const Through = declareInput('Through', 'What a walk may run over.', [
  { name: 'relationshipTypes', type: () => [RelationshipTypeName], description: 'Only statements of these types. Not given: of any type.' },
  {
    name: 'nodeTypes',
    type: () => [NodeTypeName],
    description: 'Only over nodes of these types; what is asked about may be of any. Naming DOCUMENT, SECTION or PILLAR walks over them too.',
  },
]);

/** What questions that walk the graph from node to node have in common. */
export const WALKED_ARGUMENTS: readonly ArgumentDeclaration[] = Object.freeze([
  { name: 'through', type: () => Through, description: 'What to walk over. Not given: all but documents, sections and pillars.' },
  { name: 'avoid', type: 'IDs', description: 'Nodes that are not entered. None of them may be one that is asked about; an id that is not there is no matter.' },
  { name: 'includeStructure', type: 'Boolean', description: 'Also over documents, sections and pillars, where `through` names no node types.' },
  { name: 'includeReference', type: 'Boolean', description: 'Also over statements of `origin: REFERENCE`, which no document makes.' },
]);
