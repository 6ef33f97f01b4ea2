import type { Card } from '../../../core/entities/card.ts';
import { locate } from '../../../core/page/block-text.ts';
import type { PageText } from '../page-text.ts';

/** Goes to the place where the article introduces a name, and selects it, so that the reader sees where. */
export function showIntroduction(card: Card, text: PageText): void {
  const span = card.introducedAt;
  const block = span && text.get(span.block);
  const start = block && locate(block.pieces, span.start, 'start');
  const end = block && locate(block.pieces, span.end, 'end');
  if (!start?.node.isConnected || !end?.node.isConnected) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  block!.element.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}
