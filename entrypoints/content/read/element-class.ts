/** What an element is to the reader of a page's text, by its tag alone. */

/** No text of an article: form fields, code, programs, pictures, embedded documents. */
const SKIPPED = new Set(
  `script style noscript template head title meta link base object embed iframe frame frameset video audio canvas img picture map area
  svg math input textarea select option datalist button label output progress meter legend code pre kbd samp var tt xmp listing
  plaintext rt rp rtc applet marquee dir portal fencedframe`.split(/\s+/),
);

/** Skipped, and what stands before them is one word with what stands after. */
const SILENT = new Set('script style noscript template head link meta rt rp rtc wbr base'.split(' '));

const HEADINGS = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

export type ElementClass = 'silent' | 'skipped' | 'break' | 'read';

export function classOf(element: Element): ElementClass {
  const tag = element.localName;
  if (tag === 'br' || tag === 'hr') return 'break';
  if (SILENT.has(tag)) return 'silent';
  if (SKIPPED.has(tag)) return 'skipped';
  return isEdited(element) ? 'skipped' : 'read';
}

/** Text that someone writes here, now: never touched. */
export function isEdited(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  const role = element.getAttribute('role');
  return role === 'textbox' || role === 'combobox' || role === 'searchbox';
}

/** The same of the whole document. */
export function isDesigned(): boolean {
  return document.designMode === 'on';
}

export function isHeading(element: Element): boolean {
  return HEADINGS.has(element.localName);
}
