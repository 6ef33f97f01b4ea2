import highlightStyle from './highlight.css?inline';

let sheet: CSSStyleSheet | undefined;

/**
 * Firefox paints highlights inside a shadow root only by a style sheet of that root (Chromium by the document's, too). Gives it
 * ours, as an adopted sheet: no element is added.
 */
export function styleShadowRoot(root: ShadowRoot): void {
  if (!navigator.userAgent.includes('Firefox/')) return;
  try {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(highlightStyle);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    // A root of another document takes no sheet of this one: its names can be pointed at, only they are not underlined.
  }
}
