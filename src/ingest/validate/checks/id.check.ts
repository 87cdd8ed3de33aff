import { LONGEST } from '../../../model/longest-texts.js';
import { issueAt, within, type IssueDraft } from '../../issue/issue-draft.js';
import { showValue } from '../../issue/show-value.js';
import { exampleId, idBeginning, isSlug } from '../../outline/id-form.js';
import type { Outline, WrittenNode } from '../../outline/outline.js';

function checkForm({ type, home, place }: WrittenNode, id: string): readonly IssueDraft[] {
  const at = within(place, 'id');
  const { document } = home.bundle;
  const wanted = exampleId(type, document);
  const [prefix = '', ...slugs] = id.split(':');
  if (prefix !== type.prefix) return [issueAt(at, { code: 'ID_PREFIX_WRONG', given: id, label: type.label, wanted: idBeginning(type, document) })];
  if (id.length > LONGEST.id) return [issueAt(at, { code: 'ID_MALFORMED', given: `${id.slice(0, LONGEST.id)}…`, wanted })];
  if (slugs.length !== (type.kind === 'PLAN' ? 2 : 1) || !slugs.every(isSlug)) return [issueAt(at, { code: 'ID_MALFORMED', given: id, wanted })];
  const ownDocument = type.kind === 'PLAN' || type.label === 'Document';
  if (ownDocument && slugs[0] !== document)
    return [issueAt(at, { code: 'ID_DOCUMENT_WRONG', given: id, wanted: type.kind === 'PLAN' ? idBeginning(type, document) : wanted })];
  return [];
}

function checkNode(node: WrittenNode): readonly IssueDraft[] {
  const { type, home, content, id } = node;
  if (id !== null) return checkForm(node, id);
  const wanted = exampleId(type, home.bundle.document);
  if (!Object.hasOwn(content, 'id')) return [issueAt(node.place, { code: 'ID_MISSING', label: type.label, wanted })];
  return [issueAt(within(node.place, 'id'), { code: 'ID_MALFORMED', given: showValue(content['id']), wanted })];
}

/** Ids that are missing, malformed, or begin with another node type or document than their own. */
export function checkIds({ nodes }: Outline): readonly IssueDraft[] {
  return nodes.flatMap(checkNode);
}
