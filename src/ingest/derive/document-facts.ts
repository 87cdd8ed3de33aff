import type { DocumentFacts, SectionFacts } from '../../model/stored-form/graph-pointer.js';
import type { NodeRow, StoredProperties } from './graph-rows.js';

/** Labels of the nodes that the facts are taken from. */
export const FACTS_LABELS: readonly string[] = ['Document', 'Section'];

const idOf = ({ id }: StoredProperties) => String(id);

function sectionFacts({ properties }: NodeRow): SectionFacts {
  return Object.freeze({
    id: idOf(properties),
    number: typeof properties['number'] === 'string' ? properties['number'] : null,
    name: String(properties['name']),
    lineStart: Number(properties['spanLineStart']),
    lineEnd: Number(properties['spanLineEnd']),
  });
}

const inPrintedOrder = (one: SectionFacts, other: SectionFacts) => one.lineStart - other.lineStart || other.lineEnd - one.lineEnd;

/** What `meta` shows of each document, in order of their ids; of nodes with other labels it takes nothing. */
export function documentFacts(nodes: readonly NodeRow[]): readonly DocumentFacts[] {
  const sections = nodes.filter(({ label }) => label === 'Section');
  return nodes
    .filter(({ label }) => label === 'Document')
    .map(({ properties }) => {
      const id = idOf(properties);
      const text = (name: string) => String(properties[name]);
      return Object.freeze({
        id,
        title: text('name'),
        titleEn: text('nameEn'),
        publisher: text('publisher'),
        date: text('dateIso'),
        language: text('language'),
        sha256: text('sha256'),
        lineCount: Number(properties['lineCount']),
        sections: sections
          .filter((section) => idOf(section.properties).startsWith(`section:${id.slice(id.indexOf(':') + 1)}:`))
          .map(sectionFacts)
          .sort(inPrintedOrder),
        terms: typeof properties['terms'] === 'string' ? properties['terms'] : null,
      });
    });
}
