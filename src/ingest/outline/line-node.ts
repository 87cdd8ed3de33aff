import type { NodeTypeModel } from '../../model/graph-model-data.js';
import type { ContentMap, Place } from '../read-bundle/bundle.js';
import type { LinePlace, LineReader } from './line-reader.js';
import type { OutlinedBundle, WrittenNode } from './outline.js';
import { statedLines } from './stated-lines.js';

/** What tells one line from others of its bundle. */
export interface LineOfNode extends LinePlace {
  readonly home: OutlinedBundle;
  readonly type: NodeTypeModel;
}

/** A node of a JSON Lines file: its content is read when it is asked for. */
export class LineNode implements WrittenNode, LinePlace {
  readonly home: OutlinedBundle;
  readonly type: NodeTypeModel;
  readonly id: string | null;
  readonly file: string;
  readonly index: number;
  readonly offset: number;
  readonly bytes: number;
  readonly lines: readonly number[];
  readonly #reader: LineReader;
  #content: ContentMap | null;

  /** The content is what the line holds now; it is kept until it is let go. */
  constructor({ home, type, id, file, index, offset, bytes }: LineOfNode, content: ContentMap, reader: LineReader) {
    this.home = home;
    this.type = type;
    this.id = id;
    this.file = file;
    this.index = index;
    this.offset = offset;
    this.bytes = bytes;
    this.lines = statedLines(type, content);
    this.#reader = reader;
    this.#content = content;
  }

  get content(): ContentMap {
    return this.#content ?? this.#reader.read(this);
  }

  /** No longer keeps the content: it is read again when it is asked for. */
  letGo(): void {
    this.#content = null;
  }

  get place(): Place {
    return { file: this.file, path: [this.index], at: 'value' };
  }
}
