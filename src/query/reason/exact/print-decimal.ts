import type { Decimal } from './decimal.js';

/** A decimal as text, without zeros that say nothing: `79.6`. */
export function printDecimal({ digits, places }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  if (places === 0) return `${sign}${text}`;
  const fraction = text.slice(-places).replace(/0+$/u, '');
  return `${sign}${text.slice(0, -places)}${fraction === '' ? '' : `.${fraction}`}`;
}
