import { mkdtempSync, rmSync, mkdirSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkDataset } from '../../data/check/check.ts';
import { entityFilePaths, readEntityFiles } from '../../data/read/entity-files.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'dramatis-data-'));
  mkdirSync(path.join(root, 'data/entities'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** Checks one file with these entries; gives "line level rule: message" a problem. Notes are left to `notesOf`. */
function problemsOf(entries: string, file?: string): string[] {
  return findingsOf(entries, file).filter((problem) => !/^\d+ note /.test(problem));
}

function notesOf(entries: string): string[] {
  return findingsOf(entries).filter((problem) => /^\d+ note /.test(problem));
}

function findingsOf(entries: string, file = `about: a test\nasOf: 2025\nentities:\n${entries}`): string[] {
  writeFileSync(path.join(root, 'data/entities/test.yaml'), file);
  const problems = checkDataset(readEntityFiles(entityFilePaths(root), root));
  return problems.map(({ line, level, rule, message }) => `${line} ${level} ${rule}: ${message}`);
}

const ADA = '  - { name: Ada, kind: person, description: a test }\n';

describe('data:check', () => {
  it('finds nothing wrong with a good file', () => {
    expect(problemsOf(ADA)).toEqual([]);
  });

  it.each([
    ['broken YAML', '  - { name: Ada\n', /^\d+ error yaml: /],
    ['an unknown field', '  - { name: Ada, kind: person, description: x, hobby: chess }', /^4 error schema: .*hobby|^4 error schema/],
    ['an unknown kind', '  - { name: Ada, kind: robot, description: x }', /^4 error schema: kind/],
    ['the line of the second entry', `${ADA}  - { name: Bob, kind: x, description: x }`, /^5 error schema/],
    ['an impossible date', '  - { name: Ada, kind: person, description: x, born: 1999-13 }', /^4 error schema: born/],
    ['an entity twice', ADA + ADA, /^5 error duplicate: Ada: same id "ada"/],
    ['a relation to nowhere', '  - { name: Ada, kind: person, description: x, relations: [{ type: leads, to: nowhere }] }', /^4 error relation: .*"nowhere"/],
    ['a role at nowhere', '  - { name: Ada, kind: person, description: x, roles: [{ title: head, at: nowhere }] }', /^4 error relation: .*"nowhere"/],
    ['death before birth', '  - { name: Ada, kind: person, description: x, born: 1900, died: 1899-12-31 }', /^4 error dates/],
    ['a role after death', '  - { name: Ada, kind: person, description: x, died: 1990, roles: [{ title: head, from: 1991 }] }', /^4 error dates/],
    ['a role from the future', '  - { name: Ada, kind: person, description: x, roles: [{ title: head, from: 2025-02, to: 2024 }] }', /^4 error dates/],
    ['one office twice at a time', '  - { name: Ada, kind: person, description: x, roles: [{ title: head, from: 2001, to: 2005 }, { title: head, from: 2003, to: 2007 }] }', /^4 error roles/],
    ['a loaded word', '  - { name: Ada, kind: person, description: notorious bandit }', /^4 error wording: .*notorious/],
    ['unattributed terror', '  - { name: X, kind: group, description: a terrorist group }', /^4 error wording/],
    ['a description of one word', '  - { name: X, kind: thing, description: car }', /^4 error wording: X: "car" says too little/],
    ['a long description', `  - { name: X, kind: group, description: ${'very '.repeat(30)}long }`, /^4 error wording: .*characters/],
    ['an everyday alias', '  - { name: X, kind: group, description: x, aliases: [party] }', /^4 error alias/],
    ['"the" in an alias', '  - { name: X, kind: group, description: x, aliases: [the Xs] }', /^4 error alias/],
    ['one name of two as well known', '  - { name: Ada, kind: person, description: x, aliases: [Countess] }\n  - { name: Bob, kind: person, description: x, aliases: [Countess] }', /^4 warning collision: Ada: "Countess" is as much the name of bob \(.*:5\)/],
    ['an unmarked everyday word', '  - { name: X, kind: organization, description: x, aliases: [Gander] }', /^4 warning common word: X: "Gander"/],
    ['disorder', '  - { name: Bob, kind: person, description: x }\n  - { name: ada, kind: person, description: x }', /^5 error sorted/],
  ])('reports %s', (_what, entries, expected) => {
    const problems = problemsOf(entries);
    expect(problems.some((problem) => expected.test(problem)), problems.join('\n')).toBe(true);
  }); // prettier-ignore

  it('accepts attributed designations', () => {
    expect(problemsOf('  - { name: X, kind: group, description: group designated as terrorist by the US }')).toEqual(
      [],
    );
  });

  it('notes what decides between two of one name', () => {
    const two = (ada: string, bob: string) =>
      notesOf(
        `  - { name: Ada, kind: person, description: x, wikipedia: Ada, ${ada} }\n` +
          `  - { name: Bob, kind: person, description: x, wikipedia: Bob, ${bob} }`,
      );
    const alias = 'aliases: [Countess]';
    expect(two(`fame: 3, ${alias}`, `fame: 2, ${alias}`)).toEqual([
      '4 note collision: Ada: "Countess" is also a name of bob; fame decides',
    ]);
    expect(two('aliases: [{ text: Countess, needsContext: true }]', alias)).toEqual([
      '5 note collision: Bob: "Countess" is also a name of ada; the article decides',
    ]);
  });

  it('notes what nothing leads to a source for, and names that people bear', () => {
    expect(notesOf('  - { name: Xyzzy, kind: place, description: x }')).toEqual([
      '4 note source: Xyzzy: neither a Wikipedia title nor a Wikidata id',
    ]);
    expect(notesOf('  - { name: Lyman, kind: place, description: x, wikipedia: Lyman }')).toEqual([
      `4 note common word: Lyman: "Lyman" is a person's name too`,
    ]);
  });

  it('takes marked and well-known words for names', () => {
    const entry = (alias: string) => `  - { name: X, kind: place, description: an x, aliases: [${alias}] }`;
    expect(problemsOf(entry('{ text: Gander, needsContext: true }'))).toEqual([]);
    expect(problemsOf(entry('China'))).toEqual([]);
  });
});
