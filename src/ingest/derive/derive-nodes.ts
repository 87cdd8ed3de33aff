import { foldedName, foldText } from '../../model/stored-form/folded-text.js';
import { keyOf, normaliseText } from '../../model/stored-form/search/normalise-text.js';
import { printedOrder } from '../../model/stored-form/sort-key.js';
import type { Content } from '../read-bundle/bundle.js';
import { textOf } from '../text-of.js';
import { citationEntries, deriveCitations } from './derive-citations.js';
import { deriveSearchForms } from './derive-search-forms.js';
import type { NodeRow, StoredProperties } from './graph-rows.js';
import type { HeadingIndex } from './heading-index.js';
import { valueOf, type ReadNode } from './merged-node.js';
import type { PrintedPlace } from './printed-places.js';
import { inNameOrder, storeProperty } from './store-property.js';

/** A node whose keys still lack the generation, which is named by all nodes together. */
export interface UnkeyedNode extends NodeRow {
  readonly id: string;
  readonly origin: string;
  /** The natural order among its kind. */
  readonly order: string;
}

const DEFAULTS: Readonly<Record<string, string>> = { origin: 'REPORT', nameOrigin: 'PRINTED' };

function unitedAliases({ written }: ReadNode): readonly string[] {
  const aliases = written.flatMap(({ content }) => (Array.isArray(content['aliases']) ? (content['aliases'] as readonly Content[]) : []));
  return [...new Set(aliases.filter((alias) => typeof alias === 'string'))];
}

function orderOf(node: ReadNode, places: ReadonlyMap<string, PrintedPlace>): string {
  if (node.type.kind === 'SHARED') return keyOf(normaliseText(textOf(valueOf(node, 'name'))));
  const { line, position } = places.get(node.id) ?? { line: 0, position: 0 };
  return printedOrder(node.written[0]?.home.bundle.document ?? '', line, position);
}

/** A node with everything that follows from what is written. */
export function deriveNode(node: ReadNode, headings: HeadingIndex, places: ReadonlyMap<string, PrintedPlace>): UnkeyedNode {
  const aliases = unitedAliases(node);
  const written = Object.values(node.type.properties).flatMap((property) => storeProperty(property, valueOf(node, property.name) ?? DEFAULTS[property.name]));
  const stored: StoredProperties = Object.fromEntries([
    ...written.filter(([name]) => !name.startsWith('aliases')),
    ['aliases', aliases],
    [foldedName('aliases'), aliases.map(foldText)],
    ...citationEntries(deriveCitations(node.written, headings)),
  ]);
  const properties = inNameOrder([...Object.entries(stored), ...deriveSearchForms(node.id, node.type, stored)]);
  return { id: node.id, label: node.type.label, origin: String(properties['origin']), order: orderOf(node, places), properties };
}
