import { closeSync, openSync, readSync } from 'node:fs';
import { GraphApiError } from '../../errors/graph-api-error.js';
import type { ContentMap } from '../read-bundle/bundle.js';
import { isContentMap } from '../read-bundle/is-content-map.js';
import { parseJsonLine } from '../read-bundle/read-json-lines.js';

/** Where the line of a node stands. */
export interface LinePlace {
  readonly file: string;
  /** From the top of the file, counted from 0. */
  readonly index: number;
  /** In bytes. */
  readonly offset: number;
  readonly bytes: number;
  /** Of the node; null where it has none. */
  readonly id: string | null;
}

/** Contents that are held: what is asked for again, as where bundles are compared, is asked for soon. */
const MOST_HELD = 64;
const MOST_OPEN = 32;
/** Bytes that are read at once at most, where line after line is asked for. */
const MOST_AHEAD = 131_072;
const LEAST_AHEAD = 4096;

function parse(text: string, { file, index, id }: LinePlace): ContentMap {
  try {
    const content = parseJsonLine(text);
    if (isContentMap(content) && (id === null || content['id'] === id)) return content;
  } catch {
    // Told below.
  }
  throw new GraphApiError('BUNDLE_INVALID', `${file}:${index + 1}:1 The line has changed since it was first read. Load again once the seeds stay as they are.`);
}

/** Reads lines of JSON Lines files again when they are asked for, so that not all need be held. */
export class LineReader {
  readonly #held = new Map<LinePlace, ContentMap>();
  readonly #open = new Map<string, number>();
  #window = { file: '', start: 0, buffer: Buffer.alloc(0) };

  /** What a line holds. Throws BUNDLE_INVALID where it is another than it was. */
  read(place: LinePlace): ContentMap {
    const held = this.#held.get(place);
    if (held) return held;
    const content = parse(this.#textOf(place), place);
    this.#hold(place, content);
    return content;
  }

  #hold(place: LinePlace, content: ContentMap): void {
    if (this.#held.size >= MOST_HELD) for (const oldest of this.#held.keys()) if (this.#held.size >= MOST_HELD / 2) this.#held.delete(oldest);
    this.#held.set(place, content);
  }

  /** Closes the files. What is read later opens them again. */
  close(): void {
    for (const open of this.#open.values()) closeSync(open);
    this.#open.clear();
    this.#held.clear();
  }

  #textOf(place: LinePlace): string {
    const { file, offset, bytes } = place;
    if (this.#window.file !== file || offset < this.#window.start || offset + bytes > this.#end) this.#move(place);
    const start = offset - this.#window.start;
    return this.#window.buffer.toString('utf8', start, start + bytes);
  }

  get #end(): number {
    return this.#window.start + this.#window.buffer.length;
  }

  /** Reads on from where the last window ended, twice as much each time; elsewhere no more than some lines. */
  #move({ file, offset, bytes }: LinePlace): void {
    const follows = this.#window.file === file && offset >= this.#window.start && offset <= this.#end + 1;
    const ahead = follows ? Math.min(2 * this.#window.buffer.length, MOST_AHEAD) : LEAST_AHEAD;
    const buffer = Buffer.allocUnsafe(Math.max(bytes, ahead));
    const read = readSync(this.#fileOf(file), buffer, 0, buffer.length, offset);
    this.#window = { file, start: offset, buffer: buffer.subarray(0, read) };
  }

  #fileOf(file: string): number {
    const known = this.#open.get(file);
    if (known !== undefined) return known;
    const [oldest] = this.#open;
    if (oldest && this.#open.size >= MOST_OPEN) {
      closeSync(oldest[1]);
      this.#open.delete(oldest[0]);
    }
    const open = openSync(file, 'r');
    this.#open.set(file, open);
    return open;
  }
}
