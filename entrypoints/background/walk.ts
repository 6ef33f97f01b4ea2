import { activeTab } from '../../platform/active-tab.ts';
import { reportsOf } from '../../platform/page-reports.ts';
import { askPage } from '../../platform/send.ts';

/** Opens the card of the next name (or the one before) in the tab in front: through the names of its frames as through one list. */
export async function walkNames(step: 1 | -1): Promise<void> {
  const { id } = await activeTab();
  if (id === undefined) return;
  const reports = await reportsOf(id);
  const frames = reports.filter(({ status }) => status.mentions > 0).map(({ frameId }) => frameId);
  const walk = async (frameId: number, from: 'anywhere' | 'card' | 'edge') => {
    const answer = await askPage(id, 'page/walk', { step, from }, { frameId });
    return answer.ok ? answer.value : 'nowhere';
  };
  if (frames.length > 1) {
    for (const [index, frame] of frames.entries()) {
      const result = await walk(frame, 'card');
      if (result === 'nowhere') continue;
      if (result === 'end') await walk(frames.at((index + step) % frames.length)!, 'edge');
      return;
    }
  }
  if (frames[0] !== undefined) await walk(frames[0], 'anywhere');
}
