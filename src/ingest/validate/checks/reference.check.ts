import { GRAPH_MODEL } from '../../../model/graph-model.js';
import { issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import { chooseProperties } from '../../outline/choose-properties.js';
import type { Outline, Subject, WrittenStatement } from '../../outline/outline.js';

const REFERENCE_LABELS: readonly string[] = Object.values(GRAPH_MODEL.nodeTypes)
  .filter(({ reference }) => reference)
  .map(({ label }) => label);

const isReference = ({ content }: Pick<Subject, 'content'>) => content['origin'] === 'REFERENCE';
const hasSource = ({ content }: Pick<Subject, 'content'>) => Object.hasOwn(content, 'source');

const borrowedProperties = chooseProperties(({ reference }) => reference !== null);

function checkSource(subject: Subject): readonly IssueDraft[] {
  if (hasSource(subject)) return [];
  const missing = (reason: string) => [issueAt(subject.place, { code: 'SOURCE_MISSING', owner: subject.owner, reason })];
  if (isReference(subject)) return missing('what is of origin REFERENCE names where it comes from');
  const borrowed = borrowedProperties(subject.properties).find(({ name }) => Object.hasOwn(subject.content, name));
  return borrowed ? missing(`"${borrowed.name}" is not the report's and names where it comes from`) : [];
}

// Only these have lists and scopes that leave reference facts out unless asked.
function checkStatement(statement: WrittenStatement): readonly IssueDraft[] {
  const { start, type } = statement;
  if (!isReference(statement) || (type.type === 'PART_OF' && start.type.reference)) return [];
  return [
    issueAt(within(statement.place, 'origin'), {
      code: 'REFERENCE_NOT_ALLOWED',
      owner: type.type,
      allowed: `only PART_OF from ${REFERENCE_LABELS.join(' or ')} can`,
    }),
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
