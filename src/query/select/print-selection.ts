import type { FieldSelection } from './selection-tree.js';

function printArguments(given: FieldSelection['arguments']): string {
  const written = Object.entries(given).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return written.length > 0 ? `(${written.sort().join(', ')})` : '';
}

function printFields(fields: readonly FieldSelection[], indent: string): readonly string[] {
  return fields.flatMap((field) => printField(field, indent));
}

function printField({ responseKey, name, arguments: given, selection }: FieldSelection, indent: string): readonly string[] {
  const alias = responseKey === name ? '' : `${responseKey}: `;
  const type = selection ? ` ${selection.typeName}` : '';
  const typed = Object.entries(selection?.byType ?? {}).flatMap(([typeName, fields]) => [`${indent}  on ${typeName}`, ...printFields(fields, `${indent}    `)]);
  return [`${indent}${alias}${name}${printArguments(given)}${type}`, ...printFields(selection?.fields ?? [], `${indent}  `), ...typed];
}

/** The selection as text, one field a line. */
export function printSelection(field: FieldSelection): string {
  return printField(field, '').join('\n');
}
