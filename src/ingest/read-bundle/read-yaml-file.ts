import { stat } from 'node:fs/promises';
import { showValue } from '../issue/show-value.js';
import type { Content } from './bundle.js';
import { unreadable, type FileContent } from './file-content.js';
import { isContentMap } from './is-content-map.js';
import { parseYaml } from './parse-yaml.js';
import { readUtf8 } from './read-utf8.js';

/** Parsing with positions takes more than a hundred times a file's size in memory. */
const MOST_BYTES = 5_000_000;

function contentOf(text: string, shape: 'LIST' | 'MAPPING'): FileContent {
  const { value, issues } = parseYaml(text);
  if (issues.length > 0) return { values: [], issues };
  if (value === null) return unreadable({ code: 'FILE_EMPTY' });
  if (shape === 'MAPPING') {
    if (isContentMap(value)) return { values: [{ path: [], value }], issues };
    return unreadable({ code: 'FILE_SHAPE_WRONG', given: showValue(value), wanted: 'one mapping' });
  }
  if (!Array.isArray(value)) return unreadable({ code: 'FILE_SHAPE_WRONG', given: showValue(value), wanted: 'a list of nodes' });
  return { values: (value as readonly Content[]).map((node, index) => ({ path: [index], value: node })), issues };
}

/** Reads a YAML file: a list of nodes, or the one mapping of `document.yaml`. */
export async function readYamlFile(file: string, shape: 'LIST' | 'MAPPING'): Promise<FileContent> {
  const { size } = await stat(file);
  if (size > MOST_BYTES) return unreadable({ code: 'FILE_TOO_LARGE', bytes: size, most: MOST_BYTES });
  const text = await readUtf8(file);
  return text === null ? unreadable({ code: 'FILE_NOT_UTF8' }) : contentOf(text, shape);
}
