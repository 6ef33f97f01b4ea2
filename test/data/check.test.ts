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

/** Checks one file with these entries; gives "line level rule: message" a problem. */
function problemsOf(entries: string, file = `about: a test\nasOf: 2025\nentities:\n${entries}`): string[] {
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
    ['a long description', `  - { name: X, kind: group, description: ${'very '.repeat(30)}long }`, /^4 error wording: .*characters/],
    ['an everyday alias', '  - { name: X, kind: group, description: x, aliases: [party] }', /^4 error alias/],
    ['"the" in an alias', '  - { name: X, kind: group, description: x, aliases: [the Xs] }', /^4 error alias/],
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
});
