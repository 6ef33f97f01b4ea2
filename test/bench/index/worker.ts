import { openPack } from '../../../core/names/pack.ts';
import { scan } from '../../../core/names/scan.ts';
import { nsPerChar, sumOfUnits, time } from './clock.ts';

/** Runs in a service worker: measures a pack on a text, both fetched from the page's own server. */
addEventListener('message', (event) => {
  void measure().then((result) => event.ports[0]!.postMessage(result));
});

async function measure() {
  const file = await (await fetch('/pack')).arrayBuffer();
  const text = await (await fetch('/text')).text();
  let pack = openPack(file);
  const openMs = time(() => scan('John Smith', [(pack = openPack(file))]));
  const jobs = [(part: string) => scan(part, [pack]), sumOfUnits];
  nsPerChar(text.slice(0, 1_000_000), 4, ...jobs);
  const [ns, bareNs] = nsPerChar(text, 6, ...jobs) as [number, number];
  return { nsPerChar: ns, bareNsPerChar: bareNs, share: bareNs / ns, openMs };
}
