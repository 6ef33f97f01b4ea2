/** How an element takes part in the flow of text. */
export interface Flow {
  /** `apart`: inline, but with space of its own around it, such as a badge. */
  display: 'none' | 'inline' | 'apart' | 'block';
  /** Its own text is not visible; its children's may be. */
  textHidden: boolean;
}

const NONE: Flow = { display: 'none', textHidden: true };

/** Reads an element's computed style. Costs a style recalculation if the page has changed, no layout. */
export function flowOf(element: Element): Flow {
  const style = getComputedStyle(element);
  const display = style.display;
  if (display === 'none' || style.contentVisibility === 'hidden' || isClippedAway(style)) return NONE;
  const textHidden = style.visibility !== 'visible';
  if (display === 'inline' || display === 'contents' || display.startsWith('ruby'))
    return { display: 'inline', textHidden };
  if (display === 'inline-block') return { display: hasRoom(style) ? 'apart' : 'inline', textHidden };
  return { display: display.startsWith('inline') ? 'apart' : 'block', textHidden };
}

/** The ways in which sites hide text from the eye and leave it to screen readers. */
function isClippedAway(style: CSSStyleDeclaration): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (style.clip !== 'auto' && /^rect\((?:0|1)(?:px)?,? (?:0|1)(?:px)?/.test(style.clip)) return true;
  if (/^inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (style.overflow !== 'visible' && (style.width === '1px' || style.width === '0px')) return true;
  return /^-\d{4,}/.test(style.left) || /^-\d{4,}/.test(style.textIndent);
}

function hasRoom(style: CSSStyleDeclaration): boolean {
  return [style.paddingLeft, style.paddingRight, style.marginLeft, style.marginRight].some(
    (side) => parseFloat(side) > 1,
  );
}
