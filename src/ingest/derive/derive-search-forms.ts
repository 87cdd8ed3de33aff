import type { NodeTypeModel } from '../../model/graph-model-data.js';
import { NAME_PROPERTIES, printedProperties } from '../../model/searched-properties.js';
import { splitEvidence } from '../../model/stored-form/evidence.js';
import { searchForms } from '../../model/stored-form/search/search-forms.js';
import type { StoredValue } from './graph-rows.js';
import type { RowForm, RowValues } from './row-form.js';

const FORMS = ['searchKey', 'searchPairs', 'searchText', 'searchOrder'] as const;

/** Names of what search and `resolve` compare with. */
export const SEARCH_FORM_NAMES: readonly string[] = FORMS;

/** Where rows of a form have what is searched, and what is made of it. */
export interface SearchPlaces {
  readonly names: readonly number[];
  readonly aliases: number;
  readonly printed: readonly number[];
  readonly evidence: number;
  readonly forms: Readonly<Record<(typeof FORMS)[number], number>>;
}

export function searchPlaces(type: NodeTypeModel, form: RowForm): SearchPlaces {
  const [searchKey, searchPairs, searchText, searchOrder] = FORMS.map((name) => form.placeOf(name)) as [number, number, number, number];
  return {
    names: NAME_PROPERTIES.map((name) => form.placeOf(name)),
    aliases: form.placeOf('aliases'),
    printed: printedProperties(type).map(({ stored }) => form.placeOf(stored)),
    evidence: form.placeOf('evidence'),
    forms: { searchKey, searchPairs, searchText, searchOrder },
  };
}

const isText = (value: StoredValue | undefined): value is string => typeof value === 'string';
const textsAt = (value: StoredValue | undefined): readonly string[] => (Array.isArray(value) ? (value as readonly StoredValue[]).filter(isText) : []);

/** Puts what search and `resolve` compare with in its places, once all that is searched is in its own. */
export function storeSearchForms(row: RowValues, id: string, { names, aliases, printed, evidence, forms }: SearchPlaces): void {
  const made = searchForms({
    id,
    names: names.map((place) => row[place]).filter(isText),
    aliases: textsAt(row[aliases]),
    printed: [...printed.map((place) => row[place]).filter(isText), ...textsAt(row[evidence]).flatMap(splitEvidence)],
  });
  for (const name of FORMS) row[forms[name]] = made[name];
}
