import type { ComponentChildren } from 'preact'
import { ChildLine, HouseholdOutline, UnionLine } from './family-lines.page.tsx'
import type { Kind, Network, Status, Symbol } from './network.ts'
import { DiedCross, SymbolShape } from './person-symbol.page.tsx'

const SYMBOLS: Record<Symbol, string> = {
  man: 'Man or boy',
  woman: 'Woman or girl',
  other: 'Neither man nor woman',
  unknown: 'Man or woman not recorded',
  pregnancy: 'Pregnancy',
  loss: 'Pregnancy that was lost',
}
const UNIONS: Record<Status, [formal: string, informal: string]> = {
  together: ['Married', 'Partners, not married'],
  separated: ['Separated', 'Were partners, separated'],
  divorced: ['Divorced', 'Were partners, divorced'],
  ended: ['Marriage ended', 'Were partners, ended'],
  widowed: ['Married until one died', 'Partners until one died'],
  unknown: ['Have a child together', 'Have a child together'],
}
const KINDS: Record<Exclude<Kind, 'birth'>, string> = {
  adoptive: 'Adopted (A)',
  foster: 'Fostered (F)',
  step: 'Step-child (S)',
  guardian: 'Under guardianship (G)',
}

const Entry = ({ words, children }: { words: string; children: ComponentChildren }) => (
  <li class="kith-genogram__key">
    <svg width={40} height={28} viewBox="-20 -14 40 28" aria-hidden="true" focusable="false">
      {children}
    </svg>{' '}
    {words}
  </li>
)
const small = 'scale(0.5)'
const across = [
  { x: -18, y: 0 },
  { x: 18, y: 0 },
]

/** What each mark means, of the marks that this picture has. */
export const Legend = ({ network }: { network: Network }) => {
  const symbols = new Set(network.persons.map(({ symbol }) => symbol))
  const unions = new Map(
    network.unions
      .filter((u) => u.partners.length > 1)
      .map((u) => [`${u.status} ${u.formal ? 'formal' : 'informal'}`, u]),
  )
  const kinds = new Set(network.parentage.map(({ kind }) => kind))
  const focus = network.persons.find(({ id }) => id === network.focus)
  return (
    <ul class="kith-genogram__legend govuk-list" aria-label="What the marks mean">
      {(Object.keys(SYMBOLS) as Symbol[])
        .filter((symbol) => symbols.has(symbol))
        .map((symbol) => (
          <Entry words={SYMBOLS[symbol]}>
            <g transform={small}>
              <SymbolShape symbol={symbol} />
            </g>
          </Entry>
        ))}
      {focus && (
        <Entry words={`Double border: ${focus.name}`}>
          <g transform={small}>
            <SymbolShape symbol={focus.symbol} />
            <SymbolShape symbol={focus.symbol} by={7} />
          </g>
        </Entry>
      )}
      {network.persons.some(({ died, symbol }) => died !== undefined && symbol !== 'loss') && (
        <Entry words="Has died">
          <g transform={small}>
            <DiedCross />
          </g>
        </Entry>
      )}
      {[...unions.values()].map(({ status, formal }) => (
        <Entry words={UNIONS[status][formal ? 0 : 1]}>
          <UnionLine path={across} status={status} formal={formal} />
        </Entry>
      ))}
      {(Object.keys(KINDS) as (keyof typeof KINDS)[])
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <Entry words={KINDS[kind]}>
            <ChildLine
              path={[
                { x: 0, y: -13 },
                { x: 0, y: 13 },
              ]}
              kind={kind}
            />
          </Entry>
        ))}
      {(network.households ?? []).length > 0 && (
        <Entry words="Live together">
          <HouseholdOutline
            outline={[
              { x: -17, y: -11 },
              { x: 17, y: -11 },
              { x: 17, y: 11 },
              { x: -17, y: 11 },
            ]}
          />
        </Entry>
      )}
    </ul>
  )
}
