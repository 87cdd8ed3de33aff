import type { RootField } from '../root-field.js';
import { Landscape } from './landscape.type.js';

/** `Region.landscape`. */
export const LANDSCAPE_FIELD: RootField = {
  name: 'landscape',
  type: () => Landscape,
  nullable: false,
  description:
    'Everything that lands here: measures, programmes, clusters, industries, money, laws, dates, organisations; told apart by whether it is stated of the place itself, comes through a cluster, or lies in an area around it.',
  arguments: [],
};
