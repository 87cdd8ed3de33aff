/** Where slots stand in plain data: in a text, between what is always there, or somewhere below. */
export type Places =
  { readonly kind: 'Text'; readonly parts: readonly (string | number)[] } | { readonly kind: 'Below'; readonly places: readonly (readonly [string, Places])[] };

/** Texts that stand in the place of each slot, in the order of the slots. */
export type StandIns = readonly string[];

/** What was made of two different values differs in more than them. */
export class Unfit extends Error {}

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && [Object.prototype, Array.prototype, null].includes(Object.getPrototypeOf(value) as object | null);

function partsOf(text: string, standIns: StandIns): readonly (string | number)[] {
  let parts: readonly (string | number)[] = [text];
  for (const [slot, standIn] of standIns.entries()) {
    parts = parts.flatMap((part) =>
      typeof part === 'number' ? [part] : part.split(standIn).flatMap((between, index) => (index === 0 ? [between] : [slot, between])),
    );
  }
  return Object.freeze(parts.filter((part) => part !== ''));
}

function written(parts: readonly (string | number)[], texts: readonly string[]): string {
  let text = '';
  for (const part of parts) text += typeof part === 'number' ? (texts[part] ?? '') : part;
  return text;
}

/** Finds the places of slots by comparing what was made of two sets of values. */
export class PlaceFinder {
  readonly #found = new Map<object, Places | null>();

  constructor(
    private readonly first: StandIns,
    private readonly second: StandIns,
  ) {}

  /** Null where the slots stand nowhere. Throws `Unfit` where one differs from the other in anything but the values that stand in. */
  find(one: unknown, other: unknown): Places | null {
    if (one === other) return null;
    if (typeof one === 'string' && typeof other === 'string') return this.#findInText(one, other);
    if (!isPlain(one) || !isPlain(other)) throw new Unfit();
    const known = this.#found.get(one);
    if (known !== undefined) return known;
    const places = this.#findBelow(one, other);
    this.#found.set(one, places);
    return places;
  }

  #findInText(one: string, other: string): Places {
    const parts = partsOf(one, this.first);
    if (written(parts, this.second) !== other) throw new Unfit();
    return Object.freeze({ kind: 'Text', parts });
  }

  #findBelow(one: Plain, other: Plain): Places | null {
    const keys = Object.keys(one);
    const others = Object.keys(other);
    if (keys.length !== others.length || keys.some((key, index) => key !== others[index])) throw new Unfit();
    const places = keys.flatMap((key) => {
      const below = this.find(one[key], other[key]);
      return below ? [[key, below] as const] : [];
    });
    return places.length > 0 ? Object.freeze({ kind: 'Below', places: Object.freeze(places) }) : null;
  }
}

/** The same data with these texts in the places of the slots; what holds no place is shared. */
export function fillPlaces<Data>(data: Data, places: Places | null, texts: readonly string[]): Data {
  const filled = new Map<Places, unknown>();
  const fill = (value: unknown, place: Places): unknown => {
    if (place.kind === 'Text') return written(place.parts, texts);
    const known = filled.get(place);
    if (known !== undefined) return known;
    const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as Plain) }) as Record<string, unknown>;
    for (const [key, below] of place.places) copy[key] = fill(copy[key], below);
    filled.set(place, Object.freeze(copy));
    return copy;
  };
  return places ? (fill(data, places) as Data) : data;
}
