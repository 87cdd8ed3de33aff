import { GRAPH_MODEL } from '../../../model/graph-model.js';
import { issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import type { Outline, Subject, WrittenStatement } from '../../outline/outline.js';

const REFERENCE_LABELS: readonly string[] = Object.values(GRAPH_MODEL.nodeTypes)
  .filter(({ reference }) => reference)
  .map(({ label }) => label);

const isReference = ({ content }: Pick<Subject, 'content'>) => content['origin'] === 'REFERENCE';
const hasSource = ({ content }: Pick<Subject, 'content'>) => Object.hasOwn(content, 'source');

function checkSource(subject: Subject): readonly IssueDraft[] {
  if (hasSource(subject)) return [];
  const { owner, place, content, properties } = subject;
  if (isReference(subject)) return [issueAt(place, { code: 'SOURCE_MISSING', owner, reason: 'what is of origin REFERENCE names where it comes from' })];
  const borrowed = Object.values(properties).find(({ name, reference }) => reference !== null && Object.hasOwn(content, name));
  return borrowed ? [issueAt(place, { code: 'SOURCE_MISSING', owner, reason: `"${borrowed.name}" is not the report's and names where it comes from` })] : [];
}

// Only these have lists and scopes that leave reference facts out unless asked.
function checkStatement({ start, type, content, place }: WrittenStatement): readonly IssueDraft[] {
  if (!isReference({ content }) || (type.type === 'PART_OF' && start.type.reference)) return [];
  return [
    issueAt(within(place, 'origin'), { code: 'REFERENCE_NOT_ALLOWED', owner: type.type, allowed: `only PART_OF from ${REFERENCE_LABELS.join(' or ')} can` }),
  ];
}

/** Facts that are not the report's: they name a source, and stand only where readers can leave them out. */
export function checkReferences({ subjects, statements, nodes }: Outline): readonly IssueDraft[] {
  const foreign = nodes.filter((node) => isReference(node) && !node.type.reference);
  return [
    ...subjects.filter(({ kind }) => kind !== 'VALUE').flatMap(checkSource),
    ...statements.flatMap(checkStatement),
    ...foreign.map(({ type, place }) =>
      issueAt(within(place, 'origin'), { code: 'REFERENCE_NOT_ALLOWED', owner: type.label, allowed: `only ${REFERENCE_LABELS.join(' and ')} can` }),
    ),
  ];
}
