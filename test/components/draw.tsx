import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { WordsProvider } from '../../components/ui/text.ts';
import { english } from '../gallery/english.ts';

/** Draws a component with the English texts, as long as the test runs. Drawing again updates it. */
export async function draw(children: ComponentChildren, into = stage()): Promise<HTMLElement> {
  await act(() => render(<WordsProvider value={english}>{children}</WordsProvider>, into));
  return into;
}

export function stage(): HTMLElement {
  const container = document.createElement('div');
  document.body.append(container);
  onTestFinished(() => {
    render(null, container);
    container.remove();
  });
  return container;
}

/** The one button, link or field with this accessible name or text. */
export function named<Element extends HTMLElement = HTMLElement>(container: HTMLElement, name: string): Element {
  const found = [...container.querySelectorAll<Element>('button, a, input, textarea, select, summary, label')].filter(
    (element) => (element.getAttribute('aria-label') ?? element.textContent)?.trim() === name,
  );
  if (found.length !== 1) throw new Error(`${found.length} elements are named “${name}”: ${container.innerHTML}`);
  return found[0]!;
}

export async function click(element: HTMLElement): Promise<void> {
  await act(() => element.click());
}

export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function press(element: HTMLElement, key: string, held: KeyboardEventInit = {}): Promise<void> {
  await act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held })));
}
