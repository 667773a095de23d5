/** Things that are found to belong together, one pair at a time. */
export class Groups {
  private readonly above: number[]

  constructor(size: number) {
    this.above = Array.from({ length: size }, (_, i) => i)
  }

  of(thing: number): number {
    let top = thing
    for (let up = this.above[top] ?? top; up !== top; up = this.above[top] ?? top) {
      this.above[top] = this.above[up] ?? up
      top = up
    }
    return top
  }

  join(a: number, b: number): void {
    const [low, high] = [this.of(a), this.of(b)].sort((p, q) => p - q)
    if (low !== undefined && high !== undefined) this.above[high] = low
  }
}
