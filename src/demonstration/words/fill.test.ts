import { expect, test } from 'vitest'
import { fill } from './fill.ts'

const names = { carer: 'Tansy', child: 'Wren', helper: 'Jean', second: 'Kofi', third: 'Rasa' }

test.each([
  [['Wren'], 'Wren goes to Jean’s and is glad.'],
  [['Wren', 'Kit'], 'Wren and Kit go to Jean’s and are glad.'],
  [['Wren', 'Kit', 'Ash'], 'Wren, Kit and Ash go to Jean’s and are glad.'],
])('names %j and makes the verb agree', (children, said) => {
  expect(fill('{children} go{es} to {helper}’s and {is} glad.', { ...names, children })).toBe(said)
})
