import { splitEvidence } from '../../model/stored-form/evidence.js';
import { objectOf } from './set-field.js';
import type { CitationCells, NamedPart } from '../plan/row-shape.js';
import type { RowValues, ShapeContext, ShapedObject } from './shape-context.js';

function listAt(row: RowValues, cell: number | null): readonly unknown[] {
  const list = cell === null ? [] : row[cell];
  return Array.isArray(list) ? (list as readonly unknown[]) : [];
}

interface CitationFacts {
  readonly document: string;
  readonly section: string | null;
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly evidence: readonly string[];
}

function readCitations(row: RowValues, cells: CitationCells): readonly CitationFacts[] {
  const [documents, sections, starts, ends, evidence] = [cells.document, cells.section, cells.lineStart, cells.lineEnd, cells.evidence].map((cell) =>
    listAt(row, cell),
  );
  return (starts ?? []).map((lineStart, index) => ({
    document: String(documents?.[index]),
    section: sections?.[index] ? String(sections[index]) : null,
    lineStart: Number(lineStart),
    lineEnd: Number(ends?.[index]),
    evidence: splitEvidence(String(evidence?.[index] ?? '')),
  }));
}

function quoteOf({ document, lineStart, lineEnd }: CitationFacts, { state }: ShapeContext): string | null {
  const lines = state.sources.get(document);
  return lines ? lines.slice(lineStart - 1, lineEnd).join('\n') : null;
}

const PARTS: Readonly<Record<string, (facts: CitationFacts, context: ShapeContext) => unknown>> = {
  document: ({ document }) => document,
  section: ({ section }) => section,
  lineStart: ({ lineStart }) => lineStart,
  lineEnd: ({ lineEnd }) => lineEnd,
  evidence: ({ evidence }) => evidence,
  quote: quoteOf,
  quoteStatus: (facts, context) => (quoteOf(facts, context) === null ? 'SOURCE_NOT_GIVEN' : 'QUOTED'),
};

function shapeCitation(facts: CitationFacts, parts: readonly NamedPart[], context: ShapeContext): ShapedObject {
  return objectOf(parts, ({ name }) => PARTS[name]?.(facts, context));
}

function inDocumentOrder(one: CitationFacts, other: CitationFacts): number {
  if (one.document !== other.document) return one.document < other.document ? -1 : 1;
  return one.lineStart - other.lineStart || one.lineEnd - other.lineEnd;
}

/** Citations of the same lines as one, with the terms of all. */
function mergeCitations(all: readonly CitationFacts[]): readonly CitationFacts[] {
  const merged = new Map<string, CitationFacts>();
  for (const facts of all) {
    const lines = `${facts.document} ${String(facts.lineStart)} ${String(facts.lineEnd)}`;
    const known = merged.get(lines);
    merged.set(lines, known ? { ...known, evidence: [...new Set([...known.evidence, ...facts.evidence])] } : facts);
  }
  return [...merged.values()].sort(inDocumentOrder);
}

/** A row that has citations, and where they stand in it. */
export interface CitedRow {
  readonly row: RowValues;
  readonly cells: CitationCells;
}

/** The citations of one row as they were written; of several rows together, each range of lines once, in document order. */
export function shapeCitationsOf(cited: readonly CitedRow[], parts: readonly NamedPart[], context: ShapeContext): readonly ShapedObject[] {
  const all = cited.flatMap(({ row, cells }) => readCitations(row, cells));
  return (cited.length > 1 ? mergeCitations(all) : all).map((facts) => shapeCitation(facts, parts, context));
}

/** The citations of rows that all have them in the same cells. */
export function shapeCitations(rows: readonly RowValues[], cells: CitationCells, parts: readonly NamedPart[], context: ShapeContext): readonly ShapedObject[] {
  return shapeCitationsOf(
    rows.map((row) => ({ row, cells })),
    parts,
    context,
  );
}
