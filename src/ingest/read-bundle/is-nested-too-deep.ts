import type { CST } from 'yaml';
import type { Content } from './bundle.js';

/** More than any bundle needs, and less than what ends the stack of whatever walks the value. */
const DEEPEST = 32;

/** What a problem of this kind is called. */
export const TOO_DEEP = 'Lists and mappings stand in each other too deep.';

/** Whether lists and mappings stand in each other deeper than a bundle can mean. */
export function isNestedTooDeep(value: Content, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (depth >= DEEPEST) return true;
  for (const child of Object.values(value) as readonly Content[]) if (isNestedTooDeep(child, depth + 1)) return true;
  return false;
}

function tokensBelow(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key ?? [], item.value ?? []].flat());
}

/** The same of the tokens of a YAML text, before anything calls itself once a level. */
export function isTokenTooDeep(top: CST.Token): boolean {
  const waiting: { readonly token: CST.Token; readonly depth: number }[] = [{ token: top, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const depth = next.depth + 1;
    // The document itself and the scalar at the bottom are a level each.
    if (depth > DEEPEST + 2) return true;
    waiting.push(...tokensBelow(next.token).map((token) => ({ token, depth })));
  }
  return false;
}
