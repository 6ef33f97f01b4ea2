import type { PartialDate } from '../entities/entity.ts';

/** What part of an article a block is. Headlines have their own letter case and follow the body in naming people. */
export type BlockRole = 'headline' | 'standfirst' | 'heading' | 'body' | 'caption' | 'quote' | 'list' | 'table';

/** A run of text that is read as one: a paragraph with its inline markup joined. */
export interface Block {
  /** Chosen by the caller, unique within the page; mentions refer to it. */
  id: number;
  role: BlockRole;
  text: string;
}

export interface Article {
  blocks: readonly Block[];
  /** Day of publication; unknown: roles are given as of `today`. */
  date?: PartialDate;
  /** BCP 47 language tag of the text, if the page says so. */
  lang?: string;
  title?: string;
  url?: string;
}
