import type { DocumentFacts, SectionFacts } from '../../model/stored-form/graph-pointer.js';
import type { UnkeyedNode } from './derive-nodes.js';

/** Labels of the nodes that the facts are taken from. */
export const FACTS_LABELS: readonly string[] = ['Document', 'Section'];

function sectionFacts({ id, properties }: UnkeyedNode): SectionFacts {
  return Object.freeze({
    id,
    number: typeof properties['number'] === 'string' ? properties['number'] : null,
    name: String(properties['name']),
    lineStart: Number(properties['spanLineStart']),
    lineEnd: Number(properties['spanLineEnd']),
  });
}

const inPrintedOrder = (one: SectionFacts, other: SectionFacts) => one.lineStart - other.lineStart || other.lineEnd - one.lineEnd;

/** What `meta` shows of each document, in order of their ids; of nodes with other labels it takes nothing. */
export function documentFacts(nodes: readonly UnkeyedNode[]): readonly DocumentFacts[] {
  const sections = nodes.filter(({ label }) => label === 'Section');
  return nodes
    .filter(({ label }) => label === 'Document')
    .map(({ id, properties }) => {
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
          .filter((section) => section.id.startsWith(`section:${id.slice(id.indexOf(':') + 1)}:`))
          .map(sectionFacts)
          .sort(inPrintedOrder),
        terms: typeof properties['terms'] === 'string' ? properties['terms'] : null,
      });
    });
}
