import type { BundleIssue } from '../issue/bundle-issue.js';
import type { StrayEntry } from '../read-bundle/bundle.js';
import type { BundleFile, BundleFolder } from '../read-bundle/bundle-files.js';
import { missingDocument, readBundleFile } from '../read-bundle/read-bundle.js';
import { FolderOutliner } from './folder-outliner.js';
import type { LineReader } from './line-reader.js';
import { lineCountOf } from './outline-bundles.js';
import type { Outline, OutlinedBundle } from './outline.js';

const isStreamed = ({ format, label }: BundleFile) => format === 'JSON_LINES' && label !== null;

async function outlineFolder(outliner: FolderOutliner, folder: BundleFolder): Promise<void> {
  const { document, files } = folder;
  const read = await Promise.all(files.map(async (file) => (isStreamed(file) ? null : await readBundleFile(file))));
  const lineCount = lineCountOf(read.flatMap((file) => file?.nodes ?? []).find(({ label }) => label === 'Document'));
  const [strays, issues]: [StrayEntry[], BundleIssue[]] = [[], [...missingDocument(folder)]];
  const home: OutlinedBundle = { bundle: { document, files: files.map(({ file }) => file), nodes: [], strays, issues }, lineCount };
  outliner.open(home);
  for (const [index, file] of files.entries()) {
    const whole = read[index];
    const gathered = whole ? outliner.takeFile(home, whole) : await outliner.stream(home, file);
    strays.push(...gathered.strays);
    issues.push(...gathered.issues);
  }
}

/**
 * Reads folders as one outline. Of JSON Lines only ids are held and where each node stands: what it says is read again
 * when it is asked for. What is wrong with a file is gathered; the other files are read all the same. Each part is shown
 * when it has been read, while its contents are at hand.
 */
export async function outlineFolders(folders: readonly BundleFolder[], reader: LineReader, show: (part: Outline) => void): Promise<Outline> {
  const outliner = new FolderOutliner(reader, show);
  // Parts of one document are shown when all documents before are known.
  for (const folder of [...folders].sort((a, b) => (a.document < b.document ? -1 : 1))) await outlineFolder(outliner, folder);
  return outliner.end();
}
