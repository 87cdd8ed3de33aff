import type { WrittenNode } from '../../outline/outline.js';

const HEADINGS: readonly string[] = ['Section', 'Pillar', 'Task'];

/** Whether a node is a thing that a term can name: a line, event or figure whose title repeats the term names nothing, a heading names itself. */
export const isThing = ({ type }: WrittenNode): boolean => type.kind === 'SHARED' || HEADINGS.includes(type.label);
