import type { CoordinationQuestion } from '../../plan/questions/coordination.question.js';
import { isPrinted, onlyThroughSame, type Presence, type Presences } from './presence.js';

/** Two that meet on a thing. */
export interface SharedThing {
  readonly thing: string;
  readonly printed: boolean;
  readonly sides: readonly [Presence, Presence];
}

/** Two that meet, and on what; what is printed on both sides first, then in natural order. */
export interface Meeting {
  readonly parties: readonly [string, string];
  readonly shared: readonly SharedThing[];
  readonly printed: number;
}

type Asked = Pick<CoordinationQuestion, 'between' | 'task' | 'pillar' | 'organisation'>;

/** Whether someone is one of those that are asked for; without any, everyone is. */
export function isAsked({ between, task, pillar, organisation }: Asked, parties: readonly Presence[]): boolean {
  const has = (wanted: string | null, of: (presence: Presence) => string) => wanted === null || parties.some((presence) => of(presence) === wanted);
  if (between === 'ORGANISATIONS') return has(organisation, ({ who }) => who);
  return has(task, ({ who }) => who) && has(pillar, ({ side }) => side);
}

function pairsOf(present: readonly Presence[]): readonly (readonly [Presence, Presence])[] {
  return present.flatMap((one, index) => present.slice(index + 1).map((other) => (one.who < other.who ? ([one, other] as const) : ([other, one] as const))));
}

/** All pairs of different sides that meet, with the things that they meet on in the order given. */
export function meetingsOf(question: Asked, presences: Presences, order: readonly string[]): readonly Meeting[] {
  const pairs = new Map<string, SharedThing[]>();
  for (const thing of order.filter((id) => presences.has(id))) {
    for (const sides of pairsOf([...(presences.get(thing)?.values() ?? [])])) {
      const [one, other] = sides;
      if (one.side === other.side || onlyThroughSame(one, other) || !isAsked(question, sides)) continue;
      const key = `${one.who} ${other.who}`;
      pairs.set(key, [...(pairs.get(key) ?? []), { thing, printed: isPrinted(one) && isPrinted(other), sides }]);
    }
  }
  return [...pairs.values()].flatMap((shared) => {
    const sides = shared[0]?.sides;
    const inPrint = shared.filter(({ printed }) => printed);
    const others = shared.filter(({ printed }) => !printed);
    return sides ? [{ parties: [sides[0].who, sides[1].who] as const, shared: [...inPrint, ...others], printed: inPrint.length }] : [];
  });
}
