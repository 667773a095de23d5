import { SaxesParser } from 'saxes'
import { elementNamed, type Element } from './elements.ts'

export class CannotReadXml extends Error {
  readonly line: number
  readonly whatToDo: string
  constructor(line: number, problem: string, whatToDo: string) {
    super(problem)
    this.line = line
    this.whatToDo = whatToDo
  }
}

const exportAgain = 'Export the census from the case system again, and check that the file was copied whole.'
const mostElementsInAChild = 50_000
const deepest = 32
const longestText = 1_000_000

/**
 * Gives each Header and Child of the census as its end tag is met, and forgets it. Other elements pass by unheld.
 * No entity is ever expanded and no document type is accepted, so a file cannot grow when it is read.
 */
export class TakeElements {
  readonly #parser = new SaxesParser({ xmlns: false })
  #ready: Element[] = []
  #current: Element | null = null
  #held = 0
  #depth = 0
  #lastTagAt = 0
  #failure: CannotReadXml | undefined

  constructor() {
    const parser = this.#parser
    parser.on('error', () => this.#fail('The XML is broken off or not well formed here', exportAgain))
    parser.on('doctype', () =>
      this.#fail('The file has a document type, which the census never has', 'Take the DOCTYPE line out of the file.'),
    )
    parser.on('opentag', (tag) => this.#open(tag.name.slice(tag.name.indexOf(':') + 1)))
    parser.on('closetag', () => this.#close())
    parser.on('text', (text) => this.#text(text))
    parser.on('cdata', (text) => this.#text(text))
  }

  /** The elements that are complete after this much more text. */
  write(text: string): readonly Element[] {
    this.#parser.write(text)
    if (this.#parser.position - this.#lastTagAt > longestText)
      this.#fail('There is no XML element for a million characters', exportAgain)
    return this.#taken()
  }
  end(): readonly Element[] {
    this.#parser.close()
    return this.#taken()
  }
  /** Why the file cannot be read on, once it cannot. What was complete before that has been given. */
  failure(): CannotReadXml | undefined {
    return this.#failure
  }

  #taken(): readonly Element[] {
    const ready = this.#ready
    this.#ready = []
    return ready
  }
  #fail(problem: string, whatToDo: string): void {
    this.#failure ??= new CannotReadXml(this.#parser.line, problem, whatToDo)
  }

  #open(name: string): void {
    if (this.#failure) return
    this.#lastTagAt = this.#parser.position
    if (this.#depth++ === 0 && name !== 'Message')
      this.#fail(
        `The file begins with ${name.slice(0, 40)}, where the census begins with Message`,
        'Check that this is the children in need census.',
      )
    if (this.#depth > deepest || this.#held > mostElementsInAChild)
      this.#fail('One child has more elements than a child can have', exportAgain)
    if (this.#current || name === 'Child' || name === 'Header') this.#hold(name)
  }
  #hold(name: string): void {
    const element = elementNamed(name, this.#parser.line, this.#current)
    this.#current?.children.push(element)
    this.#current = element
    this.#held++
  }
  #text(text: string): void {
    if (this.#current && !this.#failure) this.#current.text += text
  }
  #close(): void {
    if (this.#failure) return
    this.#lastTagAt = this.#parser.position
    this.#depth--
    const closed = this.#current
    if (!closed) return
    this.#current = closed.within
    if (closed.within) return
    this.#ready.push(closed)
    this.#held = 0
  }
}
