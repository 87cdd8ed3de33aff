import type { FieldSelection, SelectionTree } from './selection-tree.js';

// A page size or a cursor is a parameter of the statement; only that it is there shapes the text.
const PRESENCE_ONLY = new Set(['first', 'last', 'after', 'before', 'id', 'ids']);

// Inside a filter only these are shape: each names something of the model or turns a condition round.
const SHAPE_KEYS = new Set(['isNull', 'isEmpty', 'scope', 'types', 'includeReference', 'certainty', 'type']);

function valueSignature(value: unknown): unknown {
  if (Array.isArray(value)) return value.some((entry) => typeof entry === 'object') ? value.map(valueSignature) : '?';
  if (typeof value !== 'object' || value === null) return '?';
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, SHAPE_KEYS.has(key) ? (inner as unknown) : valueSignature(inner)]));
}

// Of an order all is shape but the values of the filters in it.
function orderSignature(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(orderSignature);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, key === 'of' ? valueSignature(inner) : orderSignature(inner)] as const);
  return Object.fromEntries(entries);
}

function argumentSignature([name, value]: [string, unknown]): string {
  if (value === undefined || value === null) return '';
  if (PRESENCE_ONLY.has(name)) return name;
  if (name === 'filter' || name === 'edgeFilter' || name === 'having') return `${name}=${JSON.stringify(valueSignature(value))}`;
  // The order of these is the order of the answer.
  if (name === 'orderBy' || name === 'by') return `${name}=${JSON.stringify(orderSignature(value))}`;
  return `${name}=${JSON.stringify(Array.isArray(value) ? [...(value as readonly unknown[])].sort() : value)}`;
}

/** What of a field shapes the statement: everything but aliases, order and scalar values. Equal signatures have equal texts. */
export function shapeSignature({ name, arguments: given, selection }: FieldSelection): string {
  const written = Object.entries(given)
    .map(argumentSignature)
    .filter((text) => text !== '')
    .sort();
  return `${name}(${written.join(',')})${selection ? treeSignature(selection) : ''}`;
}

function fieldsSignature(fields: readonly FieldSelection[]): string {
  return [...new Set(fields.map(shapeSignature))].sort().join(' ');
}

function treeSignature({ fields, byType }: SelectionTree): string {
  const typed = Object.keys(byType)
    .sort()
    .map((typeName) => `${typeName}{${fieldsSignature(byType[typeName] ?? [])}}`);
  return `{${fieldsSignature(fields)}${typed.join('')}}`;
}
