import type { NodeTypeModel } from '../../model/graph-model-data.js';
import type { ContentMap } from '../read-bundle/bundle.js';
import { isContentMap } from '../read-bundle/is-content-map.js';
import { writtenCitations } from './written-citations.js';

/** The lines that state a node: its heading's, and where each of its citations begins. */
export function statedLines({ label }: NodeTypeModel, content: ContentMap): readonly number[] {
  const { span } = content;
  const cited = writtenCitations(content).map(({ range }) => range.start);
  return label !== 'Measure' && isContentMap(span) ? [Number(span['lineStart']), ...cited] : cited;
}
