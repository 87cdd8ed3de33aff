import { Field, InterfaceType } from 'type-graphql';
import { enumType } from '../declare/enum-type.js';
import { Property } from '../declare/property.js';
import { Citable } from '../nodes/citable.js';
import { Entity } from '../nodes/entity.js';
import type { Citation } from '../values/citation.js';
import { Modality } from '../values/modality.js';
import { Origin } from '../values/origin.js';
import { Period } from '../values/period.js';

export const Stated = enumType('Stated', 'How the cited lines name the target.', {
  PRINTED: 'A name of the target stands on the cited lines.',
  BY_HEADING: 'It holds because the enclosing heading names the target; the heading is cited.',
});

/** What every relationship has: it is one statement of a document about two nodes. */
@InterfaceType('Statement', { implements: Citable, description: 'One stored relationship: what a document states of two nodes, where, and how certainly.' })
export abstract class Statement {
  @Property({ type: 'ID', required: true, computed: true, description: 'Start, type, end and role, in one text.' }) id!: string;
  @Property({ required: true, computed: true, description: 'The stored relationship type, such as `DEPENDS_ON`; it reads from `start` to `end`.' })
  type!: string;
  @Property({ description: 'What the one is to the other, where the report says so; a word that `docs/reference/model.md` lists for the type.' }) role?: string;
  @Property({ type: Modality, description: 'How certain the statement is as printed.' }) modality?: string;
  @Property({ type: Stated, description: 'Whether the cited lines print a name of the target. Null for structure.' }) stated?: string;
  @Property({ type: () => Period, description: 'When the statement holds, where the report dates it.' }) dates?: Period;
  @Property({ type: 'Int', description: 'Place in a printed order, from 1.' }) position?: number;
  @Property({ type: 'Boolean', description: 'True where the printed list ends in 등: there are more than are named.' }) listOpen?: boolean;
  @Property({ type: Origin, required: true, description: 'Where the statement comes from.' }) origin!: string;
  @Property({ description: 'The source of a statement of `origin: REFERENCE`.' }) source?: string;
  @Property({ type: 'Citations', description: 'The lines that state it; empty for `origin: REFERENCE`.' }) citations!: Citation[];
  @Field(() => Entity, {
    description: 'The node that makes the statement, on the side that the field starts from: the node itself, or what lies within or below it.',
  })
  holder!: Entity;
  @Field(() => Entity, { description: 'The node that the stored relationship starts at.' }) start!: Entity;
  @Field(() => Entity, { description: 'The node that the stored relationship ends at.' }) end!: Entity;
}
