import { foldToAscii } from './fold-to-ascii.ts';

/** "Aïn al-Asad (base)" → "ain-al-asad-base": the default id of an entity. */
export function slug(name: string): string {
  return foldToAscii(name)
    .toLowerCase()
    .replace(/['’‘ʻʼ`.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
