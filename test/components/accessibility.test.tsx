// @vitest-environment happy-dom
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { act } from 'preact/test-utils';
import { renderCard } from '../../components/card/render.tsx';
import { loggingActions } from '../gallery/actions.ts';
import { CARD_SCENES } from '../gallery/card-scenes.ts';
import { PAGE_SCENES } from '../gallery/page-scenes.tsx';
import { draw, stage } from './draw.tsx';

/** Roles, names, labels and structure; colours need a real browser (test/e2e/gallery.e2e.test.ts). */
async function faults(container: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

it.each(Object.entries(CARD_SCENES))('card: %s', async (_, view) => {
  const container = stage();
  await act(() => renderCard(container, view, loggingActions()));
  expect(await faults(container)).toEqual([]);
});

it.each(PAGE_SCENES)('$name', async ({ draw: scene }) => {
  expect(await faults(await draw(scene()))).toEqual([]);
});
