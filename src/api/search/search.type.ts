import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../model/declare/enum-type.js';
import { ListSize } from '../../model/declare/list-size.js';
import { Entity } from '../../model/nodes/entity.js';
import type { SearchMatch } from '../../model/stored-form/search/search-match.js';
import { NodeTypeName } from '../arguments.js';
import { PageInfo } from '../connections/page-info.js';

const SENTENCES: Readonly<Record<SearchMatch, string>> = {
  EXACT: 'A name or alias is what was asked for.',
  PREFIX: 'A name or alias begins with it.',
  WORD_START: 'A later word of a name or alias begins with it.',
  INSIDE: 'A name or alias has it inside, as in a compound.',
  PRINTED: 'No name has it, but a figure, date or term as printed.',
  INITIALS: 'The first consonants of the syllables of a name or alias are the consonants that were asked for.',
  TYPING_ERROR: 'A Latin word of a name or alias is it but for one typing error.',
};

export const SearchMatchName = enumType('SearchMatch', 'How a search found something, best first. Of several words the worst counts.', SENTENCES);

@ObjectType({ description: 'A part of a shown text that a search found.' })
export class SearchHighlight {
  @Field(() => String, { description: 'The field that shows the text, such as `name`, `aliases` or `dates.printed`.' }) field!: string;
  @Field(() => String, { description: 'The whole text; of a list, the entry.' }) text!: string;
  @Field(() => Int, { description: 'Where the part starts in the text, in UTF-16 code units from 0: what JavaScript and Java count by.' }) start!: number;
  @Field(() => Int, { description: 'Where it ends, not included.' }) end!: number;
}

@ObjectType({ description: 'How many finds are of a type.' })
export class TypeCount {
  @Field(() => NodeTypeName, { description: 'The node type.' }) type!: string;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType({ description: 'One find.' })
export class SearchEdge {
  @Field(() => Entity, { description: 'What was found.' }) node!: Entity;
  @Field(() => String, { description: 'Where the find stands, for `after` and `before` of the same search.' }) cursor!: string;
  @Field(() => SearchMatchName.members, { description: 'How it was found.' }) match!: SearchMatch;
  @ListSize({ by: 'data', assumedSize: 10 })
  @Field(() => [SearchHighlight], { description: 'What of its names was found, and of its printed texts where no name has the word.' })
  highlights!: SearchHighlight[];
}

@ObjectType({ description: 'A page of finds, best first; equal ones by the length of the name, then the name, then the id.' })
export class SearchConnection {
  @ListSize({ by: 'parent' }) @Field(() => [SearchEdge], { description: 'The finds of the page.' }) edges!: SearchEdge[];
  @Field(() => PageInfo, { description: 'Where the page stands among the finds.' }) pageInfo!: PageInfo;
  @Field(() => Int, { description: 'How many finds there are; counted only when asked for.' }) totalCount!: number;
  @ListSize({ by: 'schema', maximumSize: Object.keys(NodeTypeName).length })
  @Field(() => [TypeCount], { description: 'How many finds there are of each type that has any, most first; counted only when asked for.' })
  countsByType!: TypeCount[];
}
