import { decodeInteger } from '../../decode-integer.js';
import type { CypherValue } from '../../engine.js';
import type { AnswerMetadata } from './driver-connection.js';

/** What stands at a place is no plain JSON: a node, a date, bytes. The driver reads that. */
export class NotPlain extends Error {}

/** Reads plain values as Bolt has them (PackStream), straight into what an engine gives. Throws NotPlain for any other. */
export class PackStreamReader {
  readonly #bytes: Buffer;
  #position: number;

  constructor(bytes: Buffer, position: number) {
    this.#bytes = bytes;
    this.#position = position;
  }

  /** The next byte. */
  byte(): number {
    const byte = this.#bytes[this.#position];
    if (byte === undefined) throw new NotPlain();
    this.#position += 1;
    return byte;
  }

  value(): CypherValue {
    const marker = this.byte();
    if (marker < 0x80) return marker;
    if (marker < 0x90) return this.#text(marker - 0x80);
    if (marker < 0xa0) return this.#list(marker - 0x90);
    if (marker < 0xb0) return this.#map(marker - 0xa0);
    if (marker >= 0xf0) return marker - 0x100;
    return marker < 0xd0 ? this.#scalar(marker) : this.#sized(marker);
  }

  /** What a server says of an answer: of much that it says, what is asked for. */
  answerMetadata(): AnswerMetadata {
    const size = this.byte() - 0xa0;
    // Longer ones are of statements with a plan or counters in them.
    if (size < 0 || size > 0xf) throw new NotPlain();
    const metadata: { -readonly [Name in keyof AnswerMetadata]: AnswerMetadata[Name] } = {};
    for (let place = 0; place < size; place += 1) {
      const key = this.value();
      const value = this.value();
      if (key === 'fields') metadata.fields = value as readonly string[];
      else if (key === 't_first') metadata.result_available_after = value as number;
      else if (key === 't_last') metadata.result_consumed_after = value as number;
    }
    return metadata;
  }

  #scalar(marker: number): CypherValue {
    const start = this.#position;
    const bytes = this.#bytes;
    switch (marker) {
      case 0xc0:
        return null;
      case 0xc1:
        this.#position += 8;
        return bytes.readDoubleBE(start);
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc8:
        this.#position += 1;
        return bytes.readInt8(start);
      case 0xc9:
        this.#position += 2;
        return bytes.readInt16BE(start);
      case 0xca:
        this.#position += 4;
        return bytes.readInt32BE(start);
      case 0xcb:
        this.#position += 8;
        return decodeInteger(bytes.readBigInt64BE(start));
      default:
        throw new NotPlain();
    }
  }

  /** Texts, lists and maps whose size stands behind the marker in one, two or four bytes. */
  #sized(marker: number): CypherValue {
    const bytes = 1 << (marker & 3);
    if (marker > 0xda || bytes === 8) throw new NotPlain();
    const size = this.#bytes.readUIntBE(this.#position, bytes);
    this.#position += bytes;
    if (marker < 0xd4) return this.#text(size);
    return marker < 0xd8 ? this.#list(size) : this.#map(size);
  }

  #text(size: number): string {
    const start = this.#position;
    this.#position += size;
    return this.#bytes.toString('utf8', start, this.#position);
  }

  #list(size: number): CypherValue {
    const list: CypherValue[] = [];
    for (let place = 0; place < size; place += 1) list.push(this.value());
    return list;
  }

  /** By key, as every engine gives it. */
  #map(size: number): CypherValue {
    const entries: [key: string, value: CypherValue][] = [];
    for (let place = 0; place < size; place += 1) entries.push([String(this.value()), this.value()]);
    if (size < 2) return Object.fromEntries(entries);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
