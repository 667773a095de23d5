/**
 * One kind of trouble that a family has met, told as practice tells it. In the words, {children} are all the children,
 * {child} is one of them, {carer} is who they live with or come back to, and {helper}, {second} and {third} are people
 * round them; {is}, {has}, {was}, {do}, {s} and {es} agree with the number of children.
 */
export type Theme = {
  /** The youngest and oldest ages, in years, at which this is told of the eldest child. */
  readonly ages: readonly [number, number]
  /** What the family must have for this to be their story. */
  readonly needs?: readonly ('a father' | 'several children' | 'another language' | 'a young mother')[]
  /** What the story says of the children’s father, when he cannot simply come. */
  readonly father?: 'not invited' | 'sending views'
  readonly worries: readonly string[]
  readonly strengths: readonly string[]
  readonly bottomLines: readonly string[]
  readonly questions: readonly (readonly [ask: string, ...answers: string[]])[]
  readonly actions: readonly Action[]
  readonly childs: readonly string[]
  readonly goingWell: readonly string[]
  readonly ifThingsChange: readonly string[]
}
/** Who does it, what they do, and who checks that it happened. */
export type Action = readonly [by: 'carer' | 'helper' | 'second' | 'third' | Agency, what: string, checkedBy: string]
type Agency =
  | 'Children’s social care'
  | 'School'
  | 'Health visiting'
  | 'Housing'
  | 'Mental health service'
  | 'Drug and alcohol service'
  | 'Family hub'
  | 'Domestic abuse service'
