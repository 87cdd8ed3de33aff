import { ObjectType } from 'type-graphql';
import { enumType } from '../declare/enum-type.js';
import { Property } from '../declare/property.js';

export const Precision = enumType('Precision', 'How exactly a date is printed.', {
  YEAR: 'A year.',
  HALF: 'Half a year, printed 上 or 下.',
  QUARTER: 'A quarter, printed 분기.',
  MONTH: 'A month.',
  DAY: 'A day.',
});

export const Inference = enumType('Inference', 'What of a value is not printed on its own line but taken from another.', {
  YEAR: 'The year.',
  UNIT: 'The unit.',
  START: 'The start: the print gives the end of a running total, which another line says to begin earlier.',
});

/** A time as the report prints it: an ISO interval, how exact it is, and the printed text. */
@ObjectType({ description: 'A time as the report prints it: an interval at the printed precision, open at either end where the report leaves it open.' })
export class Period {
  @Property({ required: true, description: 'ISO 8601: `2026-02`, `2026-01/2026-06` (a half), `2026/2030`, open as `../2030` or `2025-08/..`.' })
  iso!: string;
  @Property({ type: Precision, required: true, description: 'How exactly it is printed.' }) precision!: string;
  @Property({ description: 'First day, YYYY-MM-DD; null where the start is open.', computed: true }) start?: string;
  @Property({ description: 'Last day, YYYY-MM-DD; null where the end is open.', computed: true }) end?: string;
  @Property({ required: true, description: 'The text as printed.' }) printed!: string;
  @Property({ type: Inference, description: 'What of it stands on another line.' }) inferred?: string;
  @Property({ type: 'Int', description: 'Line that the year was taken from.' }) yearFrom?: number;
  @Property({ type: 'Int', description: 'Line that the start was taken from.' }) startFrom?: number;
}
