import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { stringify } from 'yaml';
import { LABEL_BY_FILE_NAME } from '../../src/ingest/read-bundle/label-by-file-name.js';
import type { MadeNode } from './made-node.js';

const FILE_BY_LABEL: ReadonlyMap<string, string> = new Map([...LABEL_BY_FILE_NAME].map(([file, label]) => [label, `${file}.jsonl`]));

/** Writes a bundle as it is made: a JSON Lines file a node type, and the document's own file. */
export class BundleWriter {
  readonly #streams = new Map<string, WriteStream>();

  constructor(private readonly folder: string) {}

  #streamOf(label: string): WriteStream {
    const file = FILE_BY_LABEL.get(label);
    if (file === undefined) throw new Error(`There is no file for nodes of type ${label}.`);
    const stream = this.#streams.get(label) ?? createWriteStream(join(this.folder, file));
    this.#streams.set(label, stream);
    return stream;
  }

  async write({ label, content }: MadeNode): Promise<void> {
    if (label === 'Document') return writeFile(join(this.folder, 'document.yaml'), stringify(content));
    const stream = this.#streamOf(label);
    if (!stream.write(`${JSON.stringify(content)}\n`)) await once(stream, 'drain');
  }

  async end(): Promise<void> {
    await Promise.all(
      [...this.#streams.values()].map(async (stream) => {
        stream.end();
        await finished(stream);
      }),
    );
  }
}
