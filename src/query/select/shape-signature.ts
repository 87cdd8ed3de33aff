import type { FieldSelection, SelectionTree } from './selection-tree.js';

// A page size or a cursor is a parameter of the statement; only that it is there shapes the text.
const PRESENCE_ONLY = new Set(['first', 'last', 'after', 'before', 'id', 'ids']);

function argumentSignature([name, value]: [string, unknown]): string {
  if (value === undefined || value === null) return '';
  if (PRESENCE_ONLY.has(name)) return name;
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
