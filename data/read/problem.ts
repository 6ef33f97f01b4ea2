/** Something wrong in an entity file. */
export interface Problem {
  /** Path from the project's folder. */
  file: string;
  /** 1-based. */
  line: number;
  /** Errors fail the check; warnings are to be looked at; notes say what is so and may stay so, and are only listed when asked for. */
  level: 'error' | 'warning' | 'note';
  /** Name of the rule that found it. */
  rule: string;
  message: string;
}

/** Thrown by the build when the files have errors. */
export class DataError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.name = 'DataError';
    this.problems = problems;
  }
}

/** "data/entities/x.yaml:12: error: … [rule]", the form editors turn into links. */
export function describeProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.level}: ${problem.message} [${problem.rule}]`;
}
