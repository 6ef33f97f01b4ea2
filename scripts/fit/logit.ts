/** One choice to learn from: the features of its options and which was right (-1: none). */
export interface Example {
  options: readonly (readonly number[])[];
  right: number;
}

export interface Model {
  bias: number;
  weights: number[];
}

/** What a weight should be where the examples say nothing, and how much they must say to change it. */
export interface Prior {
  expected: number;
  firmness: number;
}

/** Probability of each option; the rest to 1 is "none". */
export function probabilities({ bias, weights }: Model, options: Example['options']): number[] {
  const odds = options.map((features) => Math.exp(features.reduce((sum, value, i) => sum + value * weights[i]!, bias)));
  const all = odds.reduce((sum, value) => sum + value, 1);
  return odds.map((value) => value / all);
}

/**
 * Fits a conditional logit, pulled towards what is expected by an L2 penalty, by gradient descent with a step size of its own for each weight (Adagrad, Duchi et al.
 * 2011). Deterministic: no random numbers, examples in the given order, all of them in each step.
 */
export function fitLogit(examples: readonly Example[], priors: readonly Prior[], steps = 600): Model {
  const size = priors.length;
  const model: Model = { bias: 0, weights: priors.map(({ expected }) => expected) };
  const squares = new Float64Array(size + 1).fill(1e-8);
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(size + 1);
    for (const { options, right } of examples) {
      const guessed = probabilities(model, options);
      options.forEach((features, i) => {
        const error = guessed[i]! - (i === right ? 1 : 0);
        gradient[size]! += error;
        for (let f = 0; f < size; f++) gradient[f]! += error * features[f]!;
      });
    }
    for (let f = 0; f <= size; f++) {
      const slope = gradient[f]! + (f < size ? priors[f]!.firmness * (model.weights[f]! - priors[f]!.expected) : 0);
      squares[f]! += slope * slope;
      const move = (0.5 * slope) / Math.sqrt(squares[f]!);
      if (f < size) model.weights[f]! -= move;
      else model.bias -= move;
    }
  }
  return model;
}
