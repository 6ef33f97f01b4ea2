/**
 * The numbers of `hashes` in the order of their unsigned values; of equal hashes the first stays first. Least-significant-digit
 * radix sort (Knuth, The Art of Computer Programming 3, 5.2.5), 16 bits a pass: linear time.
 */
export function orderByHash(hashes: Uint32Array): Uint32Array {
  const halfway = pass(hashes, undefined, 0);
  return pass(hashes, halfway, 16);
}

function pass(hashes: Uint32Array, order: Uint32Array | undefined, shift: number): Uint32Array {
  const next = new Uint32Array(0x10000 + 1);
  for (const hash of hashes) next[((hash >>> shift) & 0xffff) + 1]!++;
  for (let digit = 1; digit < next.length; digit++) next[digit]! += next[digit - 1]!;
  const sorted = new Uint32Array(hashes.length);
  for (let i = 0; i < hashes.length; i++) {
    const item = order ? order[i]! : i;
    sorted[next[(hashes[item]! >>> shift) & 0xffff]!++] = item;
  }
  return sorted;
}
