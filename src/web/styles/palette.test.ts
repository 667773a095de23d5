import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const source = readFileSync(new URL('_palette.scss', import.meta.url), 'utf8')
const palette = new Map([...source.matchAll(/^\$([\w-]+): (#[\da-f]{6});$/gm)].map(([, name, hex]) => [name, hex]))

/** WCAG 2.2's relative luminance of an sRGB colour written `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

it.each([
  ['pine', 'white'],
  ['pine', 'paper'],
  ['pine', 'pine-tint'],
  ['pine', 'mist'],
  ['action', 'white'],
  ['action', 'paper'],
  ['ink', 'white'],
  ['ink', 'paper'],
  ['ink', 'ember-tint'],
  ['ink', 'marigold'],
  ['quiet', 'white'],
  ['quiet', 'paper'],
  ['quiet', 'ember-tint'],
  ['ember', 'white'],
  ['ember', 'ember-tint'],
  ['alarm', 'white'],
  ['plum', 'white'],
])('%s can be read on %s', (text, ground) => {
  const hex = (name: string) => (name === 'white' ? '#ffffff' : (palette.get(name) ?? 'unknown'))
  expect(contrast(hex(text), hex(ground))).toBeGreaterThanOrEqual(4.5)
})
