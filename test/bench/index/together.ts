import { median } from './clock.ts';
import type { PeerScanned } from './measure-peer.ts';
import type { Scanned } from './measure-scan.ts';
import { PEERS } from './peers.ts';

export interface Together extends Scanned {
  nsPerChar: number;
  peers: Record<string, number | null>;
  peerMegabytes: Record<string, number | null>;
}

/**
 * What several processes measured, as one: the median of each number. The machine's speed changes by half from one second to the next;
 * so each process tells how many times as long as the bare sum something takes, and all times are told at one speed, that of the
 * median bare sum. `peers`: those that were measured; undefined if none was to be.
 */
export function together(scans: readonly Scanned[], peers: Record<string, PeerScanned> | undefined): Together {
  const middle = (value: (scanned: Scanned) => number) => median(scans.map(value));
  const bareNsPerChar = middle((scanned) => scanned.bareNsPerChar);
  const share = middle((scanned) => scanned.share);
  const [first] = scans as [Scanned];
  const ofPeers = (value: (peer: PeerScanned) => number) =>
    Object.fromEntries(
      Object.keys(peers ? PEERS : {}).map((name) => [name, peers?.[name] ? value(peers[name]) : null]),
    );
  return {
    extraBytesOpen: middle((scanned) => scanned.extraBytesOpen),
    openMs: middle((scanned) => scanned.openMs),
    coldOpenMs: middle((scanned) => scanned.coldOpenMs),
    nsPerChar: bareNsPerChar / share,
    bareNsPerChar,
    share,
    hits: first.hits,
    newsShare: first.newsShare === null ? null : middle((scanned) => scanned.newsShare!),
    hostile: Object.fromEntries(
      Object.keys(first.hostile).map((name) => [name, middle((scanned) => scanned.hostile[name]!)]),
    ),
    peers: ofPeers((peer) => peer.timesBare * bareNsPerChar),
    peerMegabytes: ofPeers((peer) => peer.megabytes),
  };
}
