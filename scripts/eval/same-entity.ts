import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AnnotatedEntity } from '../annotate/document.ts';

const RENAMED_AT_MOST = 3;
const underscored = (title: string) =>
  title
    .trim()
    .replaceAll(' ', '_')
    .replace(/^./, (first) => first.toUpperCase());

/** Whether an annotated title is that of an entity, though one of them be an older title; `title-redirects.json` in `folder` knows those. */
export function sameEntity(folder: string): (wiki: string, entity: AnnotatedEntity) => boolean {
  const file = path.join(folder, 'title-redirects.json');
  const redirects: Record<string, string> = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
    : {};
  const today = (title: string): string => {
    let now = underscored(title);
    for (let i = 0; i < RENAMED_AT_MOST; i++) now = underscored(redirects[now] ?? now);
    return now.toLowerCase();
  };
  return (wiki, { wikipedia }) => wikipedia !== undefined && today(wiki) === today(wikipedia);
}
