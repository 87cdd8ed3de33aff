import { readFileSync } from 'node:fs';
import type { GraphRows, NodeRow, RelationshipRow, StoredProperties } from '../../src/ingest/derive/graph-rows.js';

const FIRST_LINE = 170;
const LAST_LINE = 185;
const SHOWN = 'measure:motir-2026:display-institute-opening';
const SHOWN_FILE = 'seeds/motir-2026/measures/pillar-1.yaml';

const INTRODUCTION = `# How a passage becomes graph

Lines ${FIRST_LINE} to ${LAST_LINE} of the report are sixteen short lines below one square: support that fits each region. They name three
places, four things to be built, two sums of one institute, a programme with its money, a date, a review that is under way,
and a chain of four steps that a footnote spells out. This page is emitted from the seeds.

## What was read

- Each line is a measure, nested as printed; a footnote is a measure below the line that it explains.
- One line with four steps in a row is four measures joined by PRECEDES, each with the body that carries it out.
- Two sums behind one plus sign are two budgets, national and local. No total is printed, so none is stored.
- "By 2030" is a milestone of its own, at the precision of a year. The review that is under way is what the opening depends on.
- A working title is kept as one. What a heading names and the line does not is stated BY_HEADING.
- Nothing says that the sum of the programme is for one city alone: its node says so in \`doubt\`.
`;

function isInside({ lineStarts, lineEnds }: StoredProperties): boolean {
  const [starts, ends] = [lineStarts, lineEnds] as readonly (readonly number[])[];
  return (starts ?? []).some((start, index) => start >= FIRST_LINE && (ends?.[index] ?? start) <= LAST_LINE);
}

const idOf = ({ properties }: NodeRow): string => String(properties['id']);

/** Shared subjects would tie everything to everything; the picture shows who does what, where, for how much and when. */
function isDrawn({ type, end, properties }: RelationshipRow, ids: ReadonlySet<string>): boolean {
  return isInside(properties) && ids.has(end) && !['TARGETS', 'LOOKS_LIKE'].includes(type);
}

function picture(rows: GraphRows): readonly string[] {
  const [nodes, relationships] = [[...rows.nodeBatches()].flat(), [...rows.relationshipBatches()].flat()];
  const inside = nodes.filter(({ properties }) => isInside(properties));
  const ids = new Set(inside.map(idOf));
  const drawn = relationships.filter((relationship) => ids.has(relationship.start) && isDrawn(relationship, ids));
  const tied = inside.filter((node) => drawn.some(({ start, end }) => start === idOf(node) || end === idOf(node)));
  const names = new Map(tied.map((node, index) => [idOf(node), `n${index}`]));
  const boxes = tied.map((node) => `  ${names.get(idOf(node)) ?? ''}["${node.label}<br/>${String(node.properties['nameEn']).replaceAll('"', "'")}"]`);
  const arrows = drawn.map(({ start, type, end }) => `  ${names.get(start) ?? ''} -->|${type}| ${names.get(end) ?? ''}`);
  return ['```mermaid', 'graph LR', ...boxes, ...arrows, '```'];
}

function writtenNode(): readonly string[] {
  const blocks = readFileSync(SHOWN_FILE, 'utf8').split(/\n(?=- id: )/u);
  const found = blocks.find((block) => block.startsWith(`- id: ${SHOWN}\n`));
  if (found === undefined) throw new Error(`${SHOWN_FILE} has no ${SHOWN}.`);
  return ['```yaml', found.trimEnd(), '```'];
}

/** The page that shows how one dense passage became graph, as a picture and as YAML. */
export function passagePage(rows: GraphRows): string {
  return [
    INTRODUCTION,
    '## As a picture',
    '',
    'Without the subjects (industries, technologies, themes) that the same lines name.',
    '',
    ...picture(rows),
    '',
    '## As it is written',
    '',
    'One of the measures, in the bundle:',
    '',
    ...writtenNode(),
    '',
  ].join('\n');
}
