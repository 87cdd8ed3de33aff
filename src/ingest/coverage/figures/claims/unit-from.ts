import type { Content } from '../../../read-bundle/bundle.js';
import type { PrintedText } from '../../text/printed-text.js';

/** How the units of bare figures are printed where they are: with the power of ten that a sum of money is counted in. */
const SIGNS: Readonly<Record<string, readonly { readonly pattern: RegExp; readonly power: number }[]>> = {
  percent: [{ pattern: /%/u, power: 1 }],
  USD: [
    { pattern: /억불/u, power: 1e8 },
    { pattern: /만불/u, power: 1e4 },
  ],
  KRW: [
    { pattern: /조원?/u, power: 1e12 },
    { pattern: /억원/u, power: 1e8 },
    { pattern: /만원/u, power: 1e4 },
  ],
};

/** What a bare figure may be multiplied with, by the line that its unit was taken from: nothing where that line prints no such unit. */
export function powersFrom({ lines }: PrintedText, unit: string, unitFrom: Content | undefined): readonly number[] {
  const line = typeof unitFrom === 'number' ? (lines[unitFrom - 1] ?? '') : '';
  return (SIGNS[unit] ?? []).filter(({ pattern }) => pattern.test(line)).map(({ power }) => power);
}
