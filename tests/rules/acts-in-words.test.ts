import { expect, it } from 'vitest'
import { hasWords } from '../../src/access/trail/acts.ts'
import { contents } from '../../src/contents.ts'

it('the trail’s pages have plain words for every act there is', () => {
  expect(contents.map(({ audit }) => audit).filter((act) => !hasWords(act))).toEqual([])
})
