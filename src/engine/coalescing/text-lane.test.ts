import { expect, test } from '@jest/globals';
import { GraphApiError } from '../../errors/graph-api-error.js';
import { CallEnd } from '../within-deadline.js';
import type { Member } from './member.js';
import { TextLane } from './text-lane.js';

/** A lane in which reads wait, each for a node; and who was told what. */
function aLane(...ids: readonly string[]) {
  const lane = new TextLane();
  const rejected: string[] = [];
  const members = ids.map((id, place): Member => {
    const name = `${id}${place}`;
    return { read: { text: '', parameters: { id }, timeout: 1 }, ended: new CallEnd(), resolve: () => undefined, reject: () => rejected.push(name) };
  });
  members.forEach((member) => lane.add(member));
  const told = (taken: ReturnType<TextLane['take']>) =>
    taken.map((alike) => alike.map((member) => `${String(member.read.parameters['id'])}${members.indexOf(member)}`));
  return { lane, members, rejected, told };
}

test('those that ask the same are taken together, the others in their order', () => {
  const { lane, told } = aLane('a', 'b', 'a', 'c', 'a', 'b');
  expect(lane.waiting).toBe(3);
  expect(told(lane.take(2))).toEqual([
    ['a0', 'a2', 'a4'],
    ['b1', 'b5'],
  ]);
  expect(told(lane.take(2))).toEqual([['c3']]);
  expect([lane.waiting, lane.idle, told(lane.take(2))]).toEqual([0, true, []]);
});

test('who leaves while waiting is told so, and nothing is sent for nobody', () => {
  const { lane, members, rejected, told } = aLane('a', 'a', 'b');
  const gone = new GraphApiError('ENGINE_TIMEOUT', 'gone');
  members[0]?.ended.abort(gone);
  members[2]?.ended.abort(gone);
  expect([rejected, lane.waiting]).toEqual([['a0', 'b2'], 1]);
  expect(told(lane.take(5))).toEqual([['a1']]);
  members[1]?.ended.abort(gone);
  expect(rejected).toEqual(['a0', 'b2']);
});
