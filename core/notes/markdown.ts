import type { Note } from './note.ts';

/** Notes as a Markdown document to read and keep elsewhere: a heading for each name, in the order of the alphabet. */
export function notesToMarkdown(notes: readonly Note[]): string {
  const byName = Map.groupBy(notes, (note) => note.subject.name);
  const names = [...byName.keys()].sort((a, b) => a.localeCompare(b, 'en'));
  const sections = names.map(
    (name) => `## ${escaped(name)}\n\n${byName.get(name)!.map(noteToMarkdown).join('\n\n')}\n`,
  );
  return `# Notes\n\n${sections.join('\n')}`;
}

function noteToMarkdown({ text, page, updatedAt, subject }: Note): string {
  const aliases =
    subject.type === 'own' && subject.aliases.length > 0 ? [`Also: ${escaped(subject.aliases.join(', '))}`] : [];
  const source = page ? [`[${escaped(page.title || page.url)}](<${page.url.replaceAll('>', '%3E')}>)`] : [];
  const foot = [...aliases, ...source, new Date(updatedAt).toISOString().slice(0, 10)].join(' · ');
  return text ? `${text}\n\n*${foot}*` : `*${foot}*`;
}

/** Keeps a name from being read as markup. The notes themselves stay as their writer typed them. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, '\\$&').replace(/\s+/g, ' ');
}
