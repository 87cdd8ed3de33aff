/** A value as a client of Bolt sends it; whole numbers are bigint, which the driver sends as whole numbers again. A structure, such as a date, is told by its fields alone. */
export type PackedValue = null | boolean | number | bigint | string | readonly PackedValue[] | { readonly [key: string]: PackedValue };

/** Reads values one after another from the bytes of a message. */
export interface PackStreamReader {
  value(): PackedValue;
}

const SIZES: Readonly<Record<number, { readonly kind: 'text' | 'bytes' | 'list' | 'map'; readonly width: 1 | 2 | 4 }>> = {
  0xcc: { kind: 'bytes', width: 1 },
  0xcd: { kind: 'bytes', width: 2 },
  0xce: { kind: 'bytes', width: 4 },
  0xd0: { kind: 'text', width: 1 },
  0xd1: { kind: 'text', width: 2 },
  0xd2: { kind: 'text', width: 4 },
  0xd4: { kind: 'list', width: 1 },
  0xd5: { kind: 'list', width: 2 },
  0xd6: { kind: 'list', width: 4 },
  0xd8: { kind: 'map', width: 1 },
  0xd9: { kind: 'map', width: 2 },
  0xda: { kind: 'map', width: 4 },
};

/** Reads PackStream, the encoding of Bolt: of its packages for Node none decodes what a client has sent. */
export function readPackStream(bytes: Buffer, start = 0): PackStreamReader {
  let at = start;

  const unsigned = (width: 1 | 2 | 4): number => {
    const read = bytes.readUIntBE(at, width);
    at += width;
    return read;
  };
  const taken = (length: number): Buffer => bytes.subarray(at, (at += length));
  const list = (size: number): readonly PackedValue[] => Array.from({ length: size }, () => value());
  const map = (size: number): PackedValue => Object.fromEntries(Array.from({ length: size }, () => [String(value()), value()]));
  const sized = {
    text: (size: number) => taken(size).toString('utf8'),
    bytes: (size: number) => taken(size).toString('base64'),
    list,
    map,
  };

  function scalar(marker: number): PackedValue {
    if (marker === 0xc0) return null;
    if (marker === 0xc1) return taken(8).readDoubleBE();
    if (marker === 0xc2 || marker === 0xc3) return marker === 0xc3;
    if (marker === 0xc8) return BigInt(taken(1).readInt8());
    if (marker === 0xc9) return BigInt(taken(2).readInt16BE());
    if (marker === 0xca) return BigInt(taken(4).readInt32BE());
    if (marker === 0xcb) return taken(8).readBigInt64BE();
    throw new RangeError(`No value of PackStream begins with 0x${marker.toString(16)}.`);
  }

  function value(): PackedValue {
    const marker = unsigned(1);
    const size = marker & 0x0f;
    if (marker < 0x80) return BigInt(marker);
    if (marker < 0x90) return sized.text(size);
    if (marker < 0xa0) return list(size);
    if (marker < 0xb0) return map(size);
    if (marker < 0xc0) {
      at += 1;
      return list(size);
    }
    if (marker >= 0xf0) return BigInt(marker - 0x100);
    const large = SIZES[marker];
    return large ? sized[large.kind](unsigned(large.width)) : scalar(marker);
  }

  return { value };
}
