import { renderToStaticMarkup } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { grownFamily } from '../../../tests/support/a-network.ts'
import { brightwater, entwined, twoFamilies } from '../../../tests/support/named-families.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { Genogram } from './genogram.page.tsx'
import type { Network } from './network.ts'

const today = '2026-11-23' as PlainDate
const draw = (network: Network, title: string) =>
  renderToStaticMarkup(<Genogram network={network} today={today} title={title} />)
const pictureIn = (html: string) =>
  `${/<svg class="kith-genogram__picture"[\s\S]*?<\/svg>/.exec(html)?.[0].replaceAll('><', '>\n<') ?? ''}\n`

const families: [name: string, network: Network][] = [
  ['brightwater', brightwater],
  ['two-families', twoFamilies],
  ['entwined', entwined],
  ['thirty', grownFamily(30, 2)],
]

describe('the picture of a family', () => {
  it.each(families)('%s is drawn as it was agreed', async (name, network) => {
    await expect(pictureIn(draw(network, name))).toMatchFileSnapshot(`golden/${name}.svg`)
  })

  it.each(families)(
    '%s can be reached by keyboard, has a name, and needs no style that the page policy forbids',
    (name, network) => {
      const html = draw(network, name)
      expect(html).toMatch(/tabindex="0" role="region" aria-label="[^"]+"/)
      expect(html).toMatch(/role="img" aria-labelledby="genogram-title genogram-desc"/)
      expect(html).not.toMatch(/ style=/)
    },
  )

  it('shows whole names, ages, deaths, and who it is about', () => {
    const html = draw(brightwater, 'Brightwater')
    for (const text of [
      'Okonjo-Fairweather',
      '>9<',
      '>8<',
      'months',
      'due 4 March 2027',
      '1955 to 2019',
      'Double border: Ava Brightwater',
    ]) {
      expect(html).toContain(text)
    }
  })

  it('explains only the marks that it uses', () => {
    const html = draw(twoFamilies, 'Kit')
    expect(html).toContain('Adopted (A)')
    for (const absent of ['Fostered', 'Live together', 'Has died', 'Divorced']) expect(html).not.toContain(absent)
  })

  it('writes a name as text whatever it holds', () => {
    const html = draw({ persons: [{ id: 'x', name: '<b>Bo</b>', symbol: 'other' }], unions: [], parentage: [] }, 'One')
    expect(html).not.toContain('<b>')
  })
})
