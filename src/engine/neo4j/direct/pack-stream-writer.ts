import type { EncodedValue } from '../../copy-parameters.js';

const FIRST_SIZE = 65_536;
/** Bytes that are kept for the next statement. */
const KEPT_SIZE = 1_048_576;
/** Bytes of UTF-8 for one unit of a JavaScript text, at most. */
const BYTES_PER_UNIT = 3;
const LONGEST_HEADER = 9;

/** Writes values as Bolt has them (PackStream), one behind the other. */
export class PackStreamWriter {
  #bytes = Buffer.allocUnsafe(FIRST_SIZE);
  #end = 0;

  /** What was written since the last call; holds until the next is written. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#end);
    this.#end = 0;
    if (this.#bytes.length > KEPT_SIZE) this.#bytes = Buffer.allocUnsafe(FIRST_SIZE);
    return taken;
  }

  /** The beginning of a message: its fields follow. */
  message(signature: number, fields: number): void {
    this.#room(0);
    this.#bytes[this.#end] = 0xb0 + fields;
    this.#bytes[this.#end + 1] = signature;
    this.#end += 2;
  }

  value(value: EncodedValue<number>): void {
    if (typeof value === 'string') this.#text(value);
    else if (typeof value === 'number') this.#number(value);
    else if (value === null) this.#marker(0xc0);
    else if (typeof value === 'boolean') this.#marker(value ? 0xc3 : 0xc2);
    else if (Array.isArray(value)) this.#list(value as readonly EncodedValue<number>[]);
    else this.#map(value as Readonly<Record<string, EncodedValue<number>>>);
  }

  #room(bytes: number): void {
    const wanted = this.#end + bytes + LONGEST_HEADER;
    if (wanted <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(wanted, this.#bytes.length * 2));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }

  #marker(marker: number): void {
    this.#room(0);
    this.#bytes[this.#end] = marker;
    this.#end += 1;
  }

  #number(value: number): void {
    this.#room(0);
    if (!Number.isInteger(value)) {
      this.#bytes[this.#end] = 0xc1;
      this.#end = this.#bytes.writeDoubleBE(value, this.#end + 1);
    } else if (value >= -16 && value < 128) {
      this.#end = this.#bytes.writeInt8(value, this.#end);
    } else if (value >= -0x80000000 && value < 0x80000000) {
      this.#bytes[this.#end] = 0xca;
      this.#end = this.#bytes.writeInt32BE(value, this.#end + 1);
    } else {
      this.#bytes[this.#end] = 0xcb;
      this.#end = this.#bytes.writeBigInt64BE(BigInt(value), this.#end + 1);
    }
  }

  /** The header is as long as the longest encoding of so many units may need: to count the bytes first would be to read the text twice. */
  #text(text: string): void {
    const most = text.length * BYTES_PER_UNIT;
    this.#room(most);
    const bytes = this.#bytes;
    const start = this.#end;
    if (most < 0x10) {
      this.#end = start + 1 + bytes.write(text, start + 1);
      bytes[start] = 0x80 + this.#end - start - 1;
    } else if (most < 0x100) {
      this.#end = start + 2 + bytes.write(text, start + 2);
      bytes[start] = 0xd0;
      bytes[start + 1] = this.#end - start - 2;
    } else {
      this.#end = start + 5 + bytes.write(text, start + 5);
      bytes[start] = 0xd2;
      bytes.writeUInt32BE(this.#end - start - 5, start + 1);
    }
  }

  #list(list: readonly EncodedValue<number>[]): void {
    this.#sized(0x90, 0xd6, list.length);
    for (const item of list) this.value(item);
  }

  #map(map: Readonly<Record<string, EncodedValue<number>>>): void {
    const keys = Object.keys(map);
    this.#sized(0xa0, 0xda, keys.length);
    for (const key of keys) {
      this.#text(key);
      this.value(map[key] ?? null);
    }
  }

  #sized(small: number, large: number, size: number): void {
    if (size < 0x10) return this.#marker(small + size);
    this.#room(0);
    this.#bytes[this.#end] = large;
    this.#end = this.#bytes.writeUInt32BE(size, this.#end + 1);
  }
}
