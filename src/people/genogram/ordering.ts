import { firstOrder } from './first-order.ts'
import type { Rows } from './rows.ts'
import { flipped, lookAround, orderCost, rankPlaces, totalCost } from './tangles.ts'

const ROUNDS = 8
/** How far one block may travel at once: far enough to leave a crowd, near enough to stay quick in a very wide family. */
const REACH = 60
const APART = 0.4

/** Puts the blocks of each level left to right with few crossings, the eldest left, and parted partners near. */
export function arrange(rows: Rows): void {
  firstOrder(rows)
  let rank = rankPlaces(rows)
  let best = { cost: totalCost(rows, rank), order: rows.order.map((row) => [...row]), blocks: facing(rows) }
  const levels = rows.order.map((_, level) => level)
  for (let round = 0; round < ROUNDS && best.cost > 0; round++) {
    const before = best.cost
    for (const level of round % 2 === 0 ? levels : [...levels].reverse()) {
      sift(rows, level, rank)
      rank = rankPlaces(rows)
      for (const block of rows.order[level] ?? []) {
        if (flipped(rows, block, rank)) rank = rankPlaces(rows)
      }
    }
    const cost = totalCost(rows, rank)
    if (cost < best.cost) best = { cost, order: rows.order.map((row) => [...row]), blocks: facing(rows) }
    if (round > 2 && cost >= before) break
  }
  rows.order = best.order
  rows.blocks.forEach((block, i) => (block.places = best.blocks[i] ?? block.places))
}

const facing = (rows: Rows) => rows.blocks.map((block) => [...block.places])

function sift(rows: Rows, level: number, rank: readonly number[]): void {
  const row = rows.order[level]
  if (!row || row.length < 2) return
  const view = new Map(row.map((block) => [block, lookAround(rows, block, rank)]))
  const cost = (left: number, right: number) => {
    const [a, b] = [view.get(left), view.get(right)]
    return a && b ? orderCost(a, b) : 0
  }
  for (const block of [...row]) {
    const at = row.indexOf(block)
    const parted = rows.apart.flatMap(([a, b]) => (a === block ? [b] : b === block ? [a] : []))
    const partedAt = parted.map((other) => row.indexOf(other))
    let best = { gain: 1e-9, to: at }
    for (const step of [-1, 1]) {
      let gain = 0
      for (let i = at + step; i >= 0 && i < row.length && Math.abs(i - at) <= REACH; i += step) {
        const passed = row[i] ?? block
        gain += step < 0 ? cost(passed, block) - cost(block, passed) : cost(block, passed) - cost(passed, block)
        for (const other of partedAt) if (other !== i) gain += Math.sign(other - i) === step ? APART : -APART
        if (gain > best.gain) best = { gain, to: i }
      }
    }
    if (best.to !== at) {
      row.splice(at, 1)
      row.splice(best.to, 0, block)
    }
  }
}
