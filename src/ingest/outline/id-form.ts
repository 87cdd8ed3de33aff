import type { NodeTypeModel } from '../../model/graph-model-data.js';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a text is a part of an id: small letters, digits and single hyphens. */
export const isSlug = (text: string): boolean => SLUG.test(text);

/** What the ids of a node type begin with in a bundle: `task:motir-2026:` or `law:`. */
export function idBeginning({ prefix, kind }: NodeTypeModel, document: string): string {
  return kind === 'PLAN' ? `${prefix}:${document}:` : `${prefix}:`;
}

/** An id that would be right, for messages. */
export function exampleId(type: NodeTypeModel, document: string): string {
  return type.label === 'Document' ? `document:${document}` : `${idBeginning(type, document)}short-name`;
}
