import type { DocumentFacts } from '../../model/stored-form/graph-pointer.js';
import type { UnkeyedNode } from './derive-nodes.js';

/** What `meta` shows of each document, in order of their ids. */
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
        sections: sections.filter((section) => section.id.startsWith(`section:${id.slice(id.indexOf(':') + 1)}:`)).length,
        terms: typeof properties['terms'] === 'string' ? properties['terms'] : null,
      });
    });
}
