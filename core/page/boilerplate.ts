/**
 * Words in class names and ids by which sites call what is not the article. Matched as whole words between separators
 * or camelCase humps, because "ad" is in "header" and "share" in "shareholder". List grown from the class names of news sites;
 * compare `unlikelyCandidates` in Mozilla's Readability.
 */
const WORDS = new Set(
  `ad ads adv advert advertisement advertising adslot admodule dfp sponsor sponsored promoted promo promos promotion
  banner breadcrumb breadcrumbs comment comments disqus livefyre coral discussion respond replies
  related recommended recommendation recommendations recirc recirculation readmore readnext morenews morefrom
  outbrain taboola zergnet revcontent trending popular mostread mostviewed mostpopular
  newsletter newsletters subscribe subscription signup paywall piano regwall cookie cookies consent gdpr onetrust
  share sharing sharetools social socials follow tools toolbar toolbox
  sidebar rail rightrail aside nav navbar navigation menu menus footer masthead skip
  popup modal overlay lightbox tooltip widget widgets
  tags taglist topics keywords copyright legal disclaimer authorbio bio bios
  shop shopping ecommerce deals poll quiz donate donation membership appeal login register`
    .split(/\s+/)
    .filter(Boolean),
);

/** Two words that only mean it together: "read-next", "most-popular", "more-stories". */
const PAIRS =
  /\b(?:read|up|next|also|more|most|you|may|might|latest|other|top|further) (?:next|on|from|read|viewed|popular|commented|stories|news|articles|like|in|posts|videos|headlines|reading|story|article|coverage)\b|\bcall to action\b|\bsign up\b|\bskip (?:to|link)\b|\bauthor (?:bio|info|box|card|block)\b|\bpost (?:nav|navigation|tags|footer)\b|\bsee also\b|\bemail alert\b/;

/** "has-sidebar", "overlay-enabled": about the page's layout, not about this element. */
const LAYOUT =
  /\b(?:has|with|without|no|hide|show|is) [a-z0-9]+|\b[a-z0-9]+ (?:enabled|disabled|open|closed|visible|col)\b/g;

/** Words by which sites call the article itself: an element so called is never set aside for another word in its name. */
const CONTENT =
  /\b(?:article body|articlebody|story body|storybody|post content|entry content|article content|story content|body copy|main content|article text|body text)\b/;

/** Whether a class name or id says that an element is something beside the article. Returns the word that says so. */
export function boilerplateWord(names: string): string | undefined {
  const said = names
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
  if (CONTENT.test(said)) return undefined;
  const about = said.replace(LAYOUT, ' ');
  return about.split(' ').find((word) => WORDS.has(word)) ?? PAIRS.exec(about)?.[0];
}
