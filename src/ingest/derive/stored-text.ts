import type { StoredValue } from './graph-rows.js';

// Without quotes, backslashes, controls and surrogates: what JSON writes as it is.
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/** A text as JSON. */
export const quoted = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

function listText(list: readonly (string | number)[]): string {
  let text = '';
  for (const entry of list) text += `${text === '' ? '' : ','}${typeof entry === 'string' ? quoted(entry) : String(entry)}`;
  return `[${text}]`;
}

/** What a stored property holds, as JSON: the same as `JSON.stringify` makes of it, sooner. */
export function storedText(value: StoredValue): string {
  if (typeof value === 'string') return quoted(value);
  return typeof value === 'object' ? listText(value) : String(value);
}
