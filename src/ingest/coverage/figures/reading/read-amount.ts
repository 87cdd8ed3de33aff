import type { Figure } from '../grammar/figure.js';

const POWERS: Readonly<Record<string, number>> = { 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 };
const CURRENCIES: Readonly<Record<string, string>> = { 원: 'KRW', 불: 'USD' };

/** The number of a printed figure, its powers multiplied out: 7천억불 is 700000000000. */
export function readAmount(text: string): number {
  const [digits = ''] = /\d+(?:,\d{3})*(?:\.\d+)?/u.exec(text) ?? [];
  const power = Object.entries(POWERS).reduce((product, [letter, factor]) => (text.includes(letter) ? product * factor : product), 1);
  // 5.5 times a power of ten is not exact in binary, and sums of money are whole.
  return power === 1 ? Number(digits.replaceAll(',', '')) : Math.round(Number(digits.replaceAll(',', '')) * power);
}

/** The currency that a money figure ends in; null where it prints none, as in 275조. */
export const readCurrency = ({ text }: Pick<Figure, 'text'>): string | null => CURRENCIES[text.at(-1) ?? ''] ?? null;
