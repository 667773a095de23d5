/** What an act did with what it was about. */
export const KINDS = ['looked', 'changed', 'searched', 'taken out'] as const
export type Kind = (typeof KINDS)[number]
export const KIND_WORDS: Readonly<Record<Kind, string>> = {
  looked: 'Looked at',
  changed: 'Changed or added to',
  searched: 'Searched or listed',
  'taken out': 'Copied or taken out',
}

/** Every act by the name it has on the trail, in words fit for anybody to read. A test holds this list to the routes. */
const ACTS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  looked: {
    'my work viewed': 'Opened their list of work',
    'family viewed': 'Opened the family’s page',
    'child viewed': 'Opened the child’s record',
    'person viewed': 'Opened the person’s record',
    'form to change a person viewed': 'Opened the form to change the person’s details',
    'form for a new family viewed': 'Opened the form to start a family’s record',
    'form for a new person viewed': 'Opened the form to add somebody to the family',
    'form to add a known person viewed': 'Opened the form to add a known person to the family',
    'form for a relationship viewed': 'Opened the form to add a relationship',
    'relationship viewed': 'Opened a relationship in the family',
    'form for a home viewed': 'Opened the form to add a home',
    'home viewed': 'Opened who lives together',
    'conference record viewed': 'Opened the form about the conference’s meeting',
    'conference viewed': 'Opened the family’s conference',
    'offer form viewed': 'Opened the form to offer a conference',
    'offer viewed': 'Opened the offer of a conference',
    'reply form viewed': 'Opened a reply to the offer of a conference',
    'referral form viewed': 'Opened the form to refer the family',
    'allocation form viewed': 'Opened the form to choose a coordinator',
    'people to prepare viewed': 'Opened who is invited to the conference',
    'preparation of a person viewed': 'Opened how the person is prepared for the conference',
    'safety check viewed': 'Opened the safety check',
    'date form viewed': 'Opened the form to set the conference’s date',
    'family plan viewed': 'Opened the family’s plan',
    'plan words viewed': 'Opened the form for the plan’s words',
    'action form viewed': 'Opened the form to add an action to the plan',
    'action viewed': 'Opened an action of the plan',
    'answer form viewed': 'Opened the form to answer the plan',
    'review viewed': 'Opened a review of the plan',
    'feedback form viewed': 'Opened the form for feedback',
    'closing form viewed': 'Opened the form to close the conference',
    'scorecard viewed': 'Opened the scorecard',
    'measure viewed': 'Opened a measure',
    'what is behind a number viewed': 'Opened the list behind a number',
    'statutory files viewed': 'Opened the statutory files',
    'trail opened': 'Opened the trail',
    'trail of a person viewed': 'Read who had looked at the person',
    'extract of the trail viewed': 'Read an extract of who had looked at the person',
    'trail of a practitioner viewed': 'Read what a member of staff had looked at',
    'unusual looks counted': 'Read how much is unusual on the trail',
    'unusual looks listed': 'Read what is unusual on the trail',
  },
  changed: {
    'person changed': 'Changed the person’s details',
    'family opened': 'Started the family’s record',
    'new person added to a family': 'Added somebody new to the family',
    'known person added to a family': 'Added a known person to the family',
    'relationship added': 'Added a relationship',
    'relationship changed': 'Changed a relationship',
    'relationship taken out': 'Took out a relationship',
    'home added': 'Added a home',
    'home changed': 'Changed who lives together',
    'conference offered': 'Offered the family a conference',
    'reply to an offer recorded': 'Recorded a reply to the offer',
    'family referred': 'Referred the family',
    'referral taken': 'Took the referral',
    'coordinator allocated': 'Chose a coordinator for the family',
    'people added to a conference': 'Added people to the conference',
    'preparation of a person recorded': 'Recorded how the person is prepared',
    'safety check recorded': 'Recorded the safety check',
    'conference date set': 'Set the date of the conference',
    'conference held': 'Recorded the conference',
    'plan written down': 'Wrote down the family’s plan',
    'action added to a plan': 'Added an action to the plan',
    'progress on an action recorded': 'Recorded progress on an action',
    'plan answered': 'Answered the family’s plan',
    'plan given to everyone': 'Recorded that the plan was given to everyone',
    'review held': 'Recorded a review of the plan',
    'feedback recorded': 'Recorded feedback',
    'conference closed': 'Closed the conference',
    'signed in': 'Signed in',
  },
  searched: {
    'people searched for': 'Searched for people',
    'people searched for, to add to a family': 'Searched for people to add to the family',
    'conferences listed': 'Listed conferences',
    'person looked for on the trail': 'Looked for somebody whose trail to read',
    'practitioner looked for on the trail': 'Looked for a member of staff whose trail to read',
  },
  'taken out': {
    'plan copy made': 'Made a copy of the plan',
    'extract of the trail exported': 'Made a file of who had looked at the person',
  },
}

const ALL: Readonly<Record<string, string>> = Object.fromEntries(Object.values(ACTS).flatMap(Object.entries<string>))

export const hasWords = (act: string): boolean => act in ALL
export const actInWords = (act: string): string => ALL[act] ?? act.slice(0, 1).toUpperCase() + act.slice(1)
export const actsOf = (kind: Kind): readonly string[] => Object.keys(ACTS[kind])

type Done = { readonly what: string; readonly outcome: string; readonly inAList: boolean }

/** What somebody did, as a row of the trail says it of one person. */
export function doneInWords({ what, outcome, inAList }: Done): string {
  const words = actInWords(what)
  if (outcome === 'refused') return `Was refused: ${words}`
  if (outcome === 'not saved') return `${words}, and did not save`
  return inAList ? `${words} (this person or their family was among those shown)` : words
}
