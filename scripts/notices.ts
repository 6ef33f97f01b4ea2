/** npm run notices: writes THIRD_PARTY_NOTICES.md. With --check: fails if it is not what would be written. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { notices, ROOT, type Notice } from './notices/packages.ts';

const FILE = path.join(ROOT, 'THIRD_PARTY_NOTICES.md');
const section = ({ name, version, licence, use, text }: Notice) =>
  `## ${name} ${version}\n\n${use ? `${use}\n\n` : ''}Licence: ${licence}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
const all = notices();
const written = [
  '# Third-party notices\n',
  'What the extension carries that others wrote. Made by `npm run notices`.\n',
  ...all.map(section),
].join('\n');

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, written);
  console.log(`${path.basename(FILE)}: ${all.length} packages`);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== written) {
  console.error('THIRD_PARTY_NOTICES.md is out of date: run npm run notices');
  process.exitCode = 1;
}
