import { suggest } from '../issue/suggest.js';
import type { BundleIssue } from '../issue/bundle-issue.js';
import { deepFreeze } from '../../model/deep-freeze.js';
import type { Bundle, BundleNode, StrayEntry } from './bundle.js';
import type { BundleFile, BundleFolder } from './bundle-files.js';
import { unreadable, type FileContent } from './file-content.js';
import { isContentMap } from './is-content-map.js';
import { LABEL_BY_FILE_NAME } from './label-by-file-name.js';
import { readJsonLinesFile } from './read-json-lines-file.js';
import { readYamlFile } from './read-yaml-file.js';

const DOCUMENT_FILE = 'document.yaml';

const READERS: Readonly<Record<BundleFile['format'], (file: BundleFile) => Promise<FileContent>>> = {
  DOCUMENT: ({ file }) => readYamlFile(file, 'MAPPING'),
  YAML: ({ file }) => readYamlFile(file, 'LIST'),
  JSON_LINES: ({ file }) => readJsonLinesFile(file),
  UNKNOWN: ({ called }) => {
    const name = called.replace(/\.\w+$/, '');
    return Promise.resolve(unreadable({ code: 'FILE_NAME_UNKNOWN', given: called, suggestions: [`${name}.yaml`, `${name}.jsonl`] }));
  },
};

function readFile(file: BundleFile): Promise<FileContent> {
  if (file.label !== null || file.format === 'UNKNOWN') return READERS[file.format](file);
  return Promise.resolve(unreadable({ code: 'FILE_NAME_UNKNOWN', given: file.called, suggestions: suggest(file.called, LABEL_BY_FILE_NAME.keys()) }));
}

/** What one file holds. */
export interface ReadFile {
  readonly nodes: readonly BundleNode[];
  readonly strays: readonly StrayEntry[];
  readonly issues: readonly BundleIssue[];
}

function sortEntries(file: BundleFile, { values, issues }: FileContent): ReadFile {
  const nodes: BundleNode[] = [];
  const strays: StrayEntry[] = [];
  for (const { path, value } of values) {
    const place = { file: file.file, path, at: 'value' } as const;
    if (isContentMap(value)) nodes.push(deepFreeze({ label: file.label ?? '', content: value, place }));
    else strays.push(deepFreeze({ given: value, place }));
  }
  return { nodes, strays, issues: issues.map((issue) => ({ ...issue, file: file.file })) };
}

/** Reads one file whole. What is wrong with it is gathered. */
export async function readBundleFile(file: BundleFile): Promise<ReadFile> {
  return sortEntries(file, await readFile(file));
}

/** Says so where a folder has no document. */
export function missingDocument({ document, folder, files }: BundleFolder): readonly BundleIssue[] {
  if (files.some(({ format }) => format === 'DOCUMENT')) return [];
  return [{ code: 'DOCUMENT_MISSING', document, file: `${folder}/${DOCUMENT_FILE}`, line: 1, column: 1 }];
}

/** Reads every file of a bundle's folder. What is wrong with a file is gathered; the other files are read all the same. */
export async function readBundle(folder: BundleFolder): Promise<Bundle> {
  const read = await Promise.all(folder.files.map(readBundleFile));
  return Object.freeze({
    document: folder.document,
    files: Object.freeze(folder.files.map(({ file }) => file)),
    nodes: Object.freeze(read.flatMap(({ nodes }) => nodes)),
    strays: Object.freeze(read.flatMap(({ strays }) => strays)),
    issues: Object.freeze([...missingDocument(folder), ...read.flatMap(({ issues }) => issues)]),
  });
}
