import type { ListSizeDeclaration } from '../model/declare/list-size.js';
import type { ArgumentDeclaration } from './declare-argument.js';

/** A field of `Query` that the read pipeline answers. */
export interface RootField {
  readonly name: string;
  readonly type: () => unknown;
  readonly nullable: boolean | 'items';
  readonly description: string;
  readonly arguments: readonly ArgumentDeclaration[];
  /** The label whose filter the field takes as `filter`. @default none */
  readonly filters?: string;
  /** What bounds the list that it gives, or that its answer is. @default what its arguments say by convention */
  readonly listSize?: ListSizeDeclaration;
}
