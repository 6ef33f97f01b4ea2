import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPack } from '../../core/names/pack.ts';
import { writeOwnPack } from '../../data/compile/pack-file.ts';
import { parseCsv } from '../../data/read/csv.ts';
import { readRecords } from '../../data/read/records-file.ts';

const problemsOf = (file: string, text: string) => {
  try {
    return `${readRecords(file, text, '2025').length} entries`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('comma-separated values', () => {
  it.each([
    ['a,b\n1,2', [['a', 'b'], ['1', '2']]],
    ['\uFEFFa\r\n1\r\n', [['a'], ['1']]],
    ['a,b\n"1, ""x""\ny",\n\n', [['a', 'b'], ['1, "x"\ny', '']]],
    ['', []],
  ])('are read: %j', (text, rows) => {
    expect(parseCsv(text).map(({ cells }) => cells)).toEqual(rows);
  }); // prettier-ignore

  it('know their lines', () => {
    expect(parseCsv('a\n"1\n2"\n\n3').map(({ line }) => line)).toEqual([1, 2, 5]);
  });
});

describe('a file for a pack of one’s own', () => {
  it('gives the same entries as CSV and as JSON Lines', () => {
    const csv = 'name,kind,description,aliases,fame,born\nAda Lovelace,person,"writer, of programs",Ada|Countess,4,1815-12-10\n';
    const json = `{"name":"Ada Lovelace","kind":"person","description":"writer, of programs","aliases":["Ada","Countess"],"fame":4,"born":"1815-12-10"}\n`;
    const [fromCsv, fromJson] = [readRecords('x', json, '2025'), readRecords('x.csv', csv, '2025')];
    expect(fromCsv.map(({ record }) => record)).toEqual(fromJson.map(({ record }) => record));
    expect(fromCsv[0]).toMatchObject({ id: 'ada-lovelace', asOf: '2025' });
  }); // prettier-ignore

  it.each([
    ['x.csv', 'name,kind,description\nAda,robot,x', /^x\.csv:2: error: kind: /],
    ['x.csv', 'name,kind,description\nAda,person,x\n\nBob,person', /^x\.csv:4: error: description: /],
    ['x.csv', 'name,kind,description\nAda,person,x,y', /^x\.csv:2: error: 4 cells, but 3 columns/],
    ['x.csv', 'name,hobby,kind,description\nAda,chess,person,x', /^x\.csv:2: error: .*hobby/],
    ['x.csv', 'name\n"Ada', /^x\.csv:1: error: line 2: a quotation mark/],
    ['x.csv', '', /^x\.csv:1: error: no entries/],
    ['x.jsonl', '{"name":\n', /^x\.jsonl:1: error: not JSON/],
    ['x.jsonl', '{"name":"A","kind":"term","description":"x"}\n{"name":"a","kind":"term","description":"y"}', /^x\.jsonl:2: error: a: same id "a" as in line 1/],
  ])('is refused with the line: %s %j', (file, text, message) => {
    expect(problemsOf(file, text)).toMatch(message);
  }); // prettier-ignore

  it('becomes a pack', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'dramatis-own-'));
    const [from, out] = [path.join(folder, 'mine.csv'), path.join(folder, 'mine.pack')];
    writeFileSync(from, 'name,kind,description\nAda Lovelace,person,writer of programs\n');
    writeOwnPack(from, out, 'Mine');
    const bytes = readFileSync(out);
    const pack = openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    expect(pack.entity(pack.find('ada-lovelace')).description).toBe('writer of programs');
    expect(pack.label).toBe('Mine');
    rmSync(folder, { recursive: true });
  });
});
