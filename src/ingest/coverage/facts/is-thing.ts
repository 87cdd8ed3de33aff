import type { WrittenNode } from '../../outline/outline.js';

const HEADINGS: readonly string[] = ['Section', 'Pillar', 'Task'];

/** Whether a node is a thing that a term can name: a line, event, indicator or figure whose title repeats the term names nothing, a heading names itself. */
export const isThing = ({ type }: WrittenNode): boolean => (type.kind === 'SHARED' && type.label !== 'Metric') || HEADINGS.includes(type.label);
