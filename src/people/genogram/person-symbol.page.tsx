import type { PlainDate } from '../../kernel/plain-date.ts'
import { ageOf } from './ages.ts'
import type { Layout, Person, Symbol } from './network.ts'
import { SYMBOL, TEXT_LINE, textLines } from './person-box.ts'

const HALF = SYMBOL / 2

/** The outline of a symbol about its centre, drawn in by so many pixels. */
export const SymbolShape = ({ symbol, by = 1, fill = '#fff' }: { symbol: Symbol; by?: number; fill?: string }) => {
  const r = HALF - by
  const look = { fill, stroke: '#0b0c0c', 'stroke-width': 2 }
  switch (symbol) {
    case 'man':
      return <rect x={-r} y={-r} width={2 * r} height={2 * r} {...look} />
    case 'woman':
      return <circle r={r} {...look} />
    case 'other':
      return <path d={`M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`} {...look} />
    case 'unknown':
      return (
        <text text-anchor="middle" y={14} font-size={40} font-weight="bold" fill="#0b0c0c">
          ?
        </text>
      )
    case 'pregnancy':
      return <path d={`M0 ${-r}L${r} ${r}L${-r} ${r}Z`} {...look} />
    case 'loss':
      return (
        <path
          d={`M0 ${-r}L${r / 2} ${-r / 8}L${-r / 2} ${-r / 8}ZM${-r / 2} ${-r}L${r / 2} 0M${r / 2} ${-r}L${-r / 2} 0`}
          {...look}
        />
      )
  }
}

export const DiedCross = () => (
  <path
    d={`M${-HALF} ${-HALF}L${HALF} ${HALF}M${HALF} ${-HALF}L${-HALF} ${HALF}`}
    stroke="#505a5f"
    stroke-width={1.5}
  />
)

type Props = { person: Person; box: Layout['persons'][number]; today: PlainDate; focus: boolean }

export const PersonSymbol = ({ person, box, today, focus }: Props) => {
  const age = ageOf(person, today)
  const small = age === undefined ? undefined : age.about ? 'about' : age.unit === 'year' ? undefined : `${age.unit}s`
  return (
    <g class="kith-genogram__person" transform={`translate(${box.x} ${box.y - box.height / 2 + HALF})`}>
      <SymbolShape symbol={person.symbol} />
      {focus && <SymbolShape symbol={person.symbol} by={6} />}
      {person.died !== undefined && person.symbol !== 'loss' && <DiedCross />}
      {age && person.symbol !== 'unknown' && (
        <text
          class="kith-genogram__age"
          text-anchor="middle"
          fill="#0b0c0c"
          paint-order="stroke"
          stroke="#fff"
          stroke-width={4}
        >
          <tspan x={0} y={small === undefined ? 6 : 3} font-size={16} font-weight="bold">
            {age.count}
          </tspan>
          {small !== undefined && (
            <tspan x={0} y={14} font-size={10}>
              {small}
            </tspan>
          )}
        </text>
      )}
      <text
        text-anchor="middle"
        font-size={14}
        fill="#0b0c0c"
        paint-order="stroke"
        stroke="#fff"
        stroke-width={3}
        font-weight={focus ? 'bold' : 'normal'}
      >
        {textLines(person).map((line, i) => (
          <tspan x={0} y={HALF + 18 + i * TEXT_LINE}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}
