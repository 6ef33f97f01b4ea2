import { expect, it } from 'vitest';
import { isEnglish } from '../../../core/page/language.ts';

const ENGLISH =
  'The most powerful military figure in the network of allies abroad has asked militias to prepare for what he described as a proxy war, according to two people who were briefed on the meeting, and it was not quite a call to arms.';
const GERMAN =
  'Der mächtigste Mann des Netzes von Verbündeten im Ausland hat die Milizen gebeten, sich auf einen Stellvertreterkrieg vorzubereiten, wie zwei Menschen berichten, die von dem Treffen wissen; es war nicht ganz ein Ruf zu den Waffen, aber auch nicht weit davon.';
const SPANISH =
  'El hombre más poderoso de la red de aliados en el exterior ha pedido a las milicias que se preparen para una guerra por delegación, según dos personas que conocen la reunión; no fue del todo una llamada a las armas, pero tampoco estuvo lejos de serlo.';

it.each<[string, string, string | undefined, boolean]>([
  ['English', ENGLISH, 'en', true],
  ['English under a wrong label', ENGLISH, 'de', true],
  ['English without a label', ENGLISH, undefined, true],
  ['German', GERMAN, 'de', false],
  ['German under a wrong label', GERMAN, 'en', false],
  ['Spanish without a label', SPANISH, undefined, false],
  ['too short to tell: the label', 'Barack Obama', 'fr', false],
  ['too short to tell: the label', 'Barack Obama', 'en-GB', true],
  ['too short to tell: no label', 'Barack Obama', undefined, true],
])('%s', (_what, text, declared, english) => {
  expect(isEnglish(text, declared)).toBe(english);
});
