import fc from 'fast-check';
import { GRAPH_MODEL } from '../../src/model/graph-model.js';
import type { FieldModel } from '../../src/model/graph-model-data.js';

const LABELS = Object.keys(GRAPH_MODEL.nodeTypes);
const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Writes lists of lists of lists, which lead to the same nodes by many ways. */
class NestedWriter {
  #next = 0;
  #aliases = 0;

  constructor(private readonly numbers: readonly number[]) {}

  #below(limit: number): number {
    const number = this.numbers[this.#next % this.numbers.length] ?? 0;
    this.#next += 1;
    return number % limit;
  }

  #of<T>(options: readonly T[]): T {
    return options[this.#below(options.length)] as T;
  }

  #sometimes(...texts: readonly (() => string)[]): string {
    return texts.map((text) => (this.#below(3) === 0 ? text() : '')).join(' ');
  }

  /** What is asked of a node of a type. */
  node(label: string, depth: number): string {
    const fields = Object.values(GRAPH_MODEL.nodeTypes[label]?.fields ?? {});
    const count = depth === 0 ? 0 : this.#below(3) === 0 ? 2 : 1;
    return `__typename id name ${Array.from({ length: count }, () => this.#related(label, this.#of(fields), depth)).join(' ')}`;
  }

  #any(depth: number): string {
    const label = this.#of(LABELS);
    return `__typename id ... on ${label} { ${this.node(label, depth)} }`;
  }

  #related(label: string, field: FieldModel, depth: number): string {
    const { name, kind, target } = field;
    this.#aliases += 1;
    const head = `f${String(this.#aliases)}: ${name}`;
    const inner = target === null ? this.#any(depth - 1) : this.node(target, depth - 1);
    if (kind === 'toOne') return `${head} { ${inner} }`;
    const beside = this.#sometimes(
      () => 'role citations { lineStart }',
      () => `statements { type holder { ${this.#any(depth - 1)} } }`,
      () => `via { ${this.#any(depth - 1)} }`,
    );
    return `${head}${this.#arguments(field)} { edges { node { ${inner} } ${beside} ${this.#sometimes(() => 'cursor')} } ${this.#sometimes(
      () => 'totalCount',
      () => PAGE_INFO,
    )} }`;
  }

  #arguments({ scope, reference, target }: FieldModel): string {
    const given = [
      `${this.#of(['first', 'first', 'last'])}: ${String(1 + this.#below(3))}`,
      ...(scope && this.#below(2) === 0 ? [`scope: ${this.#of(['WITHIN', 'DIRECT'])}`] : []),
      ...(reference && this.#below(2) === 0 ? ['includeReference: true'] : []),
      ...(target !== null && this.#below(3) === 0 ? ['orderBy: [{ name: DESC }]'] : []),
    ];
    return `(${given.join(', ')})`;
  }

  operation(ids: readonly string[]): string {
    const label = this.#of(LABELS);
    const plural = GRAPH_MODEL.nodeTypes[label]?.plural ?? '';
    const depth = 3;
    const list = () => `${plural}(first: 3) { edges { node { ${this.node(label, depth)} } } ${this.#sometimes(() => PAGE_INFO)} }`;
    const roots = [
      list,
      list,
      () => `node(id: "${this.#of(ids)}") { ${this.#any(depth)} ${this.#any(depth)} }`,
      () => `nodes(ids: [${ids.map((id) => `"${id}"`).join(', ')}]) { ${this.#any(2)} ${this.#any(2)} }`,
      () => `search(query: "${this.#of(['등대', '항', 'belt'])}", first: 2) { edges { node { ${this.#any(2)} } } }`,
      () => `neighbourhood(id: "${this.#of(ids)}", first: 5) { nodes { node { ${this.#any(2)} } } }`,
    ];
    return `{ ${this.#of(roots)()} }`;
  }
}

/** Random operations that nest several lists, some of them from the ids. */
export function anyNestedOperation(ids: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.nat({ max: 9_999 }), { minLength: 60, maxLength: 200 }).map((numbers) => new NestedWriter(numbers).operation(ids));
}
