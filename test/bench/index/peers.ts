import { AhoCorasick } from '@monyone/aho-corasick';
import { trieCreate, trieSearch, trieSet } from '@smikhalevski/trie';
import AhoCorasickBySearch from 'ahocorasick';
import FastScanner from 'fastscan';
import KeywordProcessor from 'flashtext.js';
import { Trie } from 'mnemonist';

/** Given names, something that counts those standing in a text on word boundaries. */
type Peer = (names: string[]) => (text: string) => number;

const LETTER = /[\p{L}\p{N}_]/u;
const isLetter = (text: string, at: number) => at >= 0 && at < text.length && LETTER.test(text[at]!);
const standsFree = (text: string, start: number, end: number) => !isLetter(text, start - 1) && !isLetter(text, end);

/** Other ways to find names, each as its documentation shows it, with boundaries checked afterwards where it does not. */
export const PEERS: Record<string, Peer> = {
  '@smikhalevski/trie': (names) => {
    const trie = trieCreate<boolean>();
    for (const name of names) trieSet(trie, name, true);
    return (text) =>
      eachWordStart(text, (at) => {
        const length = trieSearch(trie, text, at)?.key?.length ?? 0;
        return length > 0 && !isLetter(text, at + length) ? length : 0;
      });
  },

  'flashtext.js': (names) => {
    const processor = new KeywordProcessor(true);
    for (const name of names) processor.addKeyword(name);
    return (text) => processor.extractKeywords(text).length;
  },

  ahocorasick: (names) => {
    const automaton = new AhoCorasickBySearch(names);
    return (text) => {
      let count = 0;
      for (const [last, keywords] of automaton.search(text)) {
        for (const keyword of keywords) if (standsFree(text, last + 1 - keyword.length, last + 1)) count++;
      }
      return count;
    };
  },

  '@monyone/aho-corasick': (names) => {
    const automaton = new AhoCorasick(names);
    return (text) => automaton.matchInText(text).filter(({ begin, end }) => standsFree(text, begin, end)).length;
  },

  fastscan: (names) => {
    const scanner = new FastScanner(names);
    return (text) =>
      scanner.search(text).filter(([start, keyword]) => standsFree(text, start, start + keyword.length)).length;
  },

  mnemonist: (names) => {
    const trie = Trie.from(names);
    type Node = { [letter: string]: Node };
    const root = (trie as unknown as { root: Node }).root;
    const end = '\u0000';
    return (text) =>
      eachWordStart(text, (start) => {
        let longest = 0;
        let node: Node | undefined = root;
        for (let at = start; (node = node[text[at] ?? '']) !== undefined; at++) {
          if (end in node && !isLetter(text, at + 1)) longest = at + 1 - start;
        }
        return longest;
      });
  },

  RegExp: (names) => {
    const longestFirst = [...names].sort((a, b) => b.length - a.length);
    const any = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
    const expression = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${any})(?![\\p{L}\\p{N}_])`, 'gu');
    return (text) => [...text.matchAll(expression)].length;
  },

  'Set of n-grams': (names) => {
    const set = new Set(names);
    return (text) => {
      let count = 0;
      const words = [...text.matchAll(/[\p{L}\p{N}_]+/gu)];
      words.forEach((first, i) => {
        for (let last = i; last < i + 5 && last < words.length; last++) {
          const { index, 0: word } = words[last]!;
          if (set.has(text.slice(first.index, index + word.length))) count++;
        }
      });
      return count;
    };
  },
};

/** Calls `match` where a word begins and skips the length that it returns, if any; counts matches. */
function eachWordStart(text: string, match: (at: number) => number): number {
  let count = 0;
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const letter = unit < 128 ? isAsciiLetter(unit) : LETTER.test(text[at]!);
    if (!letter) {
      at++;
      continue;
    }
    const length = match(at);
    if (length > 0) count++;
    at += Math.max(1, length);
    while (at < text.length && (text.charCodeAt(at) < 128 ? isAsciiLetter(text.charCodeAt(at)) : isLetter(text, at)))
      at++;
  }
  return count;
}

function isAsciiLetter(unit: number): boolean {
  return ((unit | 32) >= 97 && (unit | 32) <= 122) || (unit >= 48 && unit <= 57) || unit === 95;
}
