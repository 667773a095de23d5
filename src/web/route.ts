import type { VNode } from 'preact'
import type { PlainDate } from '../kernel/plain-date.ts'

/** What the trail is told beside the record itself: whom else the page showed, a reason that was asked, what was searched for. */
type Trail = { readonly alsoAbout?: readonly string[]; readonly reason?: string; readonly asked?: string }

/** What a handler answers with. `about` names the record, for the audit trail; `trail` says what else its row holds. */
export type Reply = { readonly trail?: Trail } & Answer
type Answer =
  | { readonly page: VNode; readonly about?: string }
  | { readonly problemsOn: VNode; readonly about?: string }
  /** Somebody else saved first: the page shows both texts, and the shell keeps what was typed. */
  | { readonly clashOn: VNode; readonly about: string }
  /** What was to be done cannot be any more, because somebody moved the record on: the shell keeps and shows what was typed. */
  | { readonly overtaken: { readonly href: string; readonly text: string }; readonly about: string }
  | { readonly goTo: string; readonly about: string; readonly saying?: string; readonly notSaved?: true }
  | { readonly missing: true }

/** What was typed into a form, one text for each field. Several ticks under one name are read with `all`. */
export type Form = {
  readonly text: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly names: readonly string[]
}

export type Asked<Tx, Actor> = {
  readonly tx: Tx
  readonly actor: Actor
  readonly today: PlainDate
  readonly newId: () => string
  /** The council's name, for what it promises in its own name. */
  readonly council: string
  readonly param: (name: string) => string
  readonly query: (name: string) => string
  readonly form: () => Promise<Form>
  /** What this person typed here earlier and could not save: offered back to them. */
  readonly keptWords: () => Promise<KeptWords | undefined>
}

export type Address = `${'GET' | 'POST'} /${string}`

/** Everything typed under each name, in the order it stood. */
export type KeptWords = Readonly<Record<string, readonly string[]>>

/** One row of a capability's table of contents. `may` and `audit` are not optional: a route without a rule does not compile. */
export type Route<Tx, Actor> = {
  readonly at: Address
  readonly may: (actor: Actor) => boolean
  readonly audit: string
  readonly answer: (asked: Asked<Tx, Actor>) => Promise<Reply>
}
