import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Where a block of rows stands. */
export type BlockPlace = readonly [offset: number, bytes: number];

/** Where blocks of text are put down and read again. */
export interface RowFile {
  /** Takes a copy of the block. */
  append(block: Uint8Array): BlockPlace;
  /** Reads blocks in their order, each good until the next is read; what they are read from is open only meanwhile. */
  read(places: readonly BlockPlace[]): Iterable<Buffer>;
}

/** Keeps blocks in memory, where no folder takes them. */
export class MemoryRowFile implements RowFile {
  readonly #blocks = new Map<number, Uint8Array>();
  #bytes = 0;

  append(block: Uint8Array): BlockPlace {
    const offset = this.#bytes;
    this.#blocks.set(offset, new Uint8Array(block));
    this.#bytes += block.length;
    return [offset, block.length];
  }

  *read(places: readonly BlockPlace[]): Generator<Buffer> {
    for (const [offset] of places) yield Buffer.from(this.#blocks.get(offset) ?? []);
  }
}

/** Blocks of a file that stands. */
export class DiskRowFile implements Pick<RowFile, 'read'> {
  constructor(readonly file: string) {}

  *read(places: readonly BlockPlace[]): Generator<Buffer> {
    const open = openSync(this.file, 'r');
    try {
      const room = Buffer.allocUnsafe(places.reduce((most, [, bytes]) => Math.max(most, bytes), 0));
      for (const [offset, bytes] of places) {
        readSync(open, room, 0, bytes, offset);
        yield room.subarray(0, bytes);
      }
    } finally {
      closeSync(open);
    }
  }
}

/** A file that is being written. */
export class DraftRowFile extends DiskRowFile implements RowFile {
  readonly #open: number;
  #bytes: number;

  /** Makes the file, with room for its head. Throws where that cannot be. */
  constructor(file: string, headBytes: number) {
    super(file);
    this.#open = openSync(file, 'wx');
    this.#bytes = headBytes;
  }

  append(block: Uint8Array): BlockPlace {
    const offset = this.#bytes;
    this.#bytes += writeSync(this.#open, block, 0, block.length, offset);
    if (this.#bytes - offset !== block.length) throw new Error(`${this.file} could not be written whole.`);
    return [offset, block.length];
  }

  /** Writes the head; no more is appended then. */
  finish(head: Uint8Array): void {
    writeSync(this.#open, head, 0, head.length, 0);
    this.close();
  }

  close(): void {
    closeSync(this.#open);
  }
}
