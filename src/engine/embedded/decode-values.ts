import { types } from 'node:util';
import type { GrafeoValue, QueryResult } from '@grafeo-db/js';
import { decodeInteger } from '../decode-integer.js';
import type { CypherValue, EngineRecord } from '../engine.js';
import { refuseValue } from '../refuse-value.js';

/** The rows of an answer as plain JavaScript values, columns in the order of the statement. */
export function decodeRecords(result: QueryResult): readonly EngineRecord[] {
  return result.toArray().map((row) => decodeMap(row, result.columns));
}

function decodeMap(map: Readonly<Record<string, GrafeoValue>>, keys: readonly string[], column?: string): EngineRecord {
  return Object.fromEntries(keys.map((key) => [key, decodeValue(map[key] ?? null, column ?? key)]));
}

function decodeValue(value: GrafeoValue, column: string): CypherValue {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? decodeInteger(value) : value;
  if (Array.isArray(value)) return value.map((item) => decodeValue(item, column));
  if (types.isDate(value)) return value.toISOString();
  return decodePlainMap(value as Readonly<Record<string, GrafeoValue>>, column);
}

function decodePlainMap(map: Readonly<Record<string, GrafeoValue>>, column: string): CypherValue {
  if (ArrayBuffer.isView(map)) return refuseValue(column, 'list of bytes');
  if ('_labels' in map && '_id' in map) return refuseValue(column, 'node');
  if ('_source' in map && '_target' in map) return refuseValue(column, 'relationship');
  if ('nodes' in map && 'edges' in map) return refuseValue(column, 'path');
  return decodeMap(map, Object.keys(map).sort(), column);
}
