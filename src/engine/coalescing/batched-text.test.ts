import { expect, test } from '@jest/globals';
import { batchedText } from './batched-text.js';

const LONE = `MATCH (task:Task) WHERE task.key = $task_key AND task.name <> 'costs $5 {'
CALL (task) {
  MATCH (task)-[:HAS_MEASURE]->(measure:Measure) WHERE measure.sortKey > $from AND EXISTS { MATCH (measure) WHERE measure.id = $from }
  WITH measure ORDER BY measure.sortKey LIMIT $limit
  CALL () {
    MATCH (n:\`$odd\`) RETURN count(n) AS total
  }
  RETURN collect([measure.id, total]) AS measures
}
RETURN [task.id, measures] AS answer`;

const TOGETHER = `UNWIND range(0, $coalesced_count - 1) AS coalesced_place
WITH coalesced_place, $coalesced_members[coalesced_place] AS coalesced_asked
CALL (coalesced_asked) {
  MATCH (task:Task) WHERE task.key = coalesced_asked.task_key AND task.name <> 'costs $5 {'
  CALL (task, coalesced_asked) {
    MATCH (task)-[:HAS_MEASURE]->(measure:Measure) WHERE measure.sortKey > coalesced_asked.from AND EXISTS { MATCH (measure) WHERE measure.id = coalesced_asked.from }
    WITH measure ORDER BY measure.sortKey LIMIT $limit
    CALL (coalesced_asked) {
      MATCH (n:\`$odd\`) RETURN count(n) AS total
    }
    RETURN collect([measure.id, total]) AS measures
  }
  RETURN [task.id, measures] AS answer
}
RETURN coalesced_place AS place, answer`;

test('a text asks for every member by its own values, but for those that cut a page', () => {
  expect(batchedText(LONE)).toEqual({ text: TOGETHER, shared: ['limit'] });
});
