const mixed = (text: string, seed: number, factor: number): number => {
  let hash = seed
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), factor)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) >>> 0
}

/**
 * Remembers which keys were met, as 64-bit fingerprints in open addressing: about 12 bytes a key,
 * where a Set of the keys themselves takes ten times that and a million rows must fit beside everything else.
 * Two different keys among ten million share a fingerprint with a chance of about three in a million.
 */
export class KeysSeen {
  #slots = new Uint32Array(2 * 1024)
  #count = 0

  /** True when this key was met before. */
  meet(key: string): boolean {
    const [high, low] = [mixed(key, 0x811c9dc5, 0x01000193) || 1, mixed(key, 0x9747b28c, 0x5bd1e995)]
    const slot = this.#slotOf(high, low)
    if (this.#slots[slot] !== 0) return true
    this.#put(slot, high, low)
    if (++this.#count > this.#slots.length * 0.375) this.#grow()
    return false
  }

  #slotOf(high: number, low: number): number {
    const mask = this.#slots.length - 2
    let slot = (low * 2) & mask
    while (this.#slots[slot] !== 0 && (this.#slots[slot] !== high || this.#slots[slot + 1] !== low))
      slot = (slot + 2) & mask
    return slot
  }

  #put(slot: number, high: number, low: number): void {
    this.#slots[slot] = high
    this.#slots[slot + 1] = low
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Uint32Array(before.length * 2)
    for (let at = 0; at < before.length; at += 2) {
      const [high = 0, low = 0] = [before[at], before[at + 1]]
      if (high !== 0) this.#put(this.#slotOf(high, low), high, low)
    }
  }
}
