/** What a run checked, and what it found wrong. */
export class Tally {
  checks = 0
  readonly findings: string[] = []
  private readonly most: number

  /** Stops a run, by throwing, once so many things were found. */
  constructor(most = 30) {
    this.most = most
  }

  that(holds: boolean, otherwise: () => string): void {
    this.checks += 1
    if (holds) return
    this.findings.push(otherwise())
    if (this.findings.length >= this.most) throw new FoundEnough(this.findings.join('\n'))
  }

  /** That two sets of keys are the same, said by what is too much and what is missing. */
  same(shown: Iterable<string>, expected: Iterable<string>, of: () => string): void {
    const [is, ought] = [new Set(shown), new Set(expected)]
    const [much, missing] = [[...is].filter((key) => !ought.has(key)), [...ought].filter((key) => !is.has(key))]
    this.that(
      much.length + missing.length === 0,
      () => `${of()}: too much [${much.join(', ')}], missing [${missing.join(', ')}]`,
    )
  }
}

export class FoundEnough extends Error {}
