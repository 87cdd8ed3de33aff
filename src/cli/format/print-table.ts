import type { CypherValue, EngineRecord } from '../../engine/engine.js';
import { displayWidth } from './display-width.js';

function printCell(value: CypherValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value).replaceAll(/[\r\n\t]+/g, ' ');
  return Array.isArray(value) ? value.map(printCell).join(', ') : JSON.stringify(value);
}

/** Prints records as a table for people: a column a name, numbers to the right, and how many rows there are. */
export function printTable(records: readonly EngineRecord[]): string {
  const names = Object.keys(records[0] ?? {});
  const isNumber = names.map((name) => records.every((record) => record[name] === null || typeof record[name] === 'number'));
  const rows = records.map((record) => names.map((name) => printCell(record[name])));
  const widths = names.map((name, column) => Math.max(displayWidth(name), ...rows.map((row) => displayWidth(row[column] ?? ''))));
  const pad = (cell: string, column: number): string => {
    const space = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
    return isNumber[column] ? space + cell : cell + space;
  };
  const line = (cells: readonly string[]): string => cells.map(pad).join('  ').trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  const count = `${records.length} ${records.length === 1 ? 'row' : 'rows'}`;
  return records.length === 0 ? count : [line(names), rule, ...rows.map(line), '', count].join('\n');
}
