/** The files that take longest begin first: at the end of a run one worker must not be left alone with a long one. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Longest first, as seen in whole runs. */
const LONG = [
  /\/crash\.test/,
  /\/dialogue-embedded\.test/,
  /\/dialogue-platforms\.test/,
  /\/dialogue\.test/,
  /\/e2e\//,
  /\/intake\.test/,
  /\/contracts\//,
  /\/eval\//,
];

export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONG.findIndex((each) => each.test(moduleId));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
