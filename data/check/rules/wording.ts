import { eachEntity } from '../rule.ts';

const MAX_DESCRIPTION = 100;
const BACKGROUND_WORDS = { min: 15, max: 85 };
/** Words that judge or belong to one side; quoted or attributed use is rare enough to rephrase. */
const LOADED =
  /\b(notorious|infamous|brutal|brutally|evil|heroic|so-called|bloodthirsty|thugs?|puppet|cronies|henchm[ae]n|mastermind|tyrant|despot|ruthless|fanatics?|legendary|iconic|visionary|world-class|renowned|prestigious|beloved|disgraced)\b/i;
const TERROR = /\bterroris[tm]\b/i;
const ATTRIBUTED =
  /designat|list(s|ed)|label|brand|accus|consider|classif|regard|call|describ|charge|convict|count(er|s|ed)|anti-|against|war on|fight|combat|proscri|sponsor|offen[cs]e|act\b|law|financ|victims|prevent|committee|department|national|operations|bomb|attack|investigat|crime|prosecut|suspect|sanction|threat|court|task force|blam|deem|treat|outlaw|ban/i;

/** Length and tone of what a card says. */
export const wording = eachEntity('wording', function* ({ record }) {
  const { description, background } = record;
  if (description.length > MAX_DESCRIPTION)
    yield ['error', `description has ${description.length} characters, at most ${MAX_DESCRIPTION}`];
  if (!/\s/.test(description)) yield ['error', `"${description}" says too little: whose, where or when?`];
  if (/[^.]\.$/.test(description) && !/\b(\p{L}\.){2,}$|\b(Inc|Jr|Sr|Co|Ltd|St)\.$/u.test(description))
    yield ['error', 'description ends with a full stop'];
  if (background !== undefined) {
    const words = background.split(/\s+/).length;
    if (words < BACKGROUND_WORDS.min || words > BACKGROUND_WORDS.max)
      yield ['error', `background has ${words} words; ${BACKGROUND_WORDS.min} to ${BACKGROUND_WORDS.max}`];
    if (!/[.!?]["”’)]?$/.test(background)) yield ['error', 'background does not end a sentence'];
  }
  const text = `${description} ${background ?? ''}`;
  const loaded = LOADED.exec(text);
  if (loaded) yield ['error', `"${loaded[0]}" takes sides; say what happened instead`];
  if (TERROR.test(text) && !ATTRIBUTED.test(text)) yield ['error', 'say who calls it terrorist'];
});
