import { sentencesOf, type LetterCase, type Sentence } from '../../text/sentences.ts';
import { wordsOf, type Word } from '../../text/words.ts';
import type { Block } from '../article.ts';

/** A block taken apart: words and sentences. Everything later works on this. */
export interface Reading {
  block: Block;
  /** Number of the block in the article. */
  order: number;
  /** Where the block begins if all blocks are one text, a character apart: see `spot.ts`. UTF-16 code units. */
  from: number;
  words: Word[];
  sentences: Sentence[];
  /** Sentence of each word. */
  sentenceOf: readonly number[];
}

export function readBlock(block: Block, order: number, from: number): Reading {
  const words = wordsOf(block.text);
  const sentences = sentencesOf(block.text, words);
  const sentenceOf = new Array<number>(words.length).fill(0);
  sentences.forEach((sentence, index) => sentenceOf.fill(index, sentence.from, sentence.to));
  return { block, order, from, words, sentences, sentenceOf };
}

/** How the sentence of word `index` uses capitals. Table cells and headings are read as they stand. */
export function letterCaseAt(reading: Reading, index: number): LetterCase {
  return reading.sentences[reading.sentenceOf[index]!]!.letterCase;
}

/** Word `index` begins a sentence, a quotation or a list item: its capital says nothing. */
export function opensSentence(reading: Reading, index: number): boolean {
  const word = reading.words[index]!;
  if (reading.sentences[reading.sentenceOf[index]!]!.from === index) return true;
  if (word.gap === 'quote') return true;
  return (
    word.gap === 'other' && /[:•·*–—]\s*$/.test(reading.block.text.slice(reading.words[index - 1]!.end, word.start))
  );
}
