const FORM = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/u;

/** A decimal number, exactly: `digits` divided by ten to the power of `places`. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const tenTo = (power: number) => 10n ** BigInt(power);

/** A stored number as the decimal that it is printed as. Floats hold printed decimals of up to fifteen digits, and print them again. */
export function decimalOf(value: number | string): Decimal {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = FORM.exec(String(value)) ?? [];
  if (whole === '') throw new Error(`${String(value)} is no number.`);
  const places = fraction.length - Number(exponent);
  const digits = BigInt(`${sign}${whole}${fraction}`);
  return places >= 0 ? { digits, places } : { digits: digits * tenTo(-places), places: 0 };
}

/** The same number with at least so many places. */
export function withPlaces({ digits, places }: Decimal, wanted: number): Decimal {
  return places >= wanted ? { digits, places } : { digits: digits * tenTo(wanted - places), places: wanted };
}

/** One number less another. */
export function subtract(one: Decimal, other: Decimal): Decimal {
  const places = Math.max(one.places, other.places);
  return { digits: withPlaces(one, places).digits - withPlaces(other, places).digits, places };
}

/** One number and another. */
export function add(one: Decimal, other: Decimal): Decimal {
  return subtract(one, { ...other, digits: -other.digits });
}
