import type { Insertable } from 'kysely'
import type { DB } from '../../db/schema.generated.ts'

type Role = Insertable<DB['post']>['role']
type Service = Insertable<DB['team']>['service']
export type TeamOf = { readonly name: string; readonly service: Service; readonly people: readonly Worker[] }
/** `since` is the year they came; `until` the number of months ago that they left. */
type Worker = {
  readonly name: string
  readonly title: string
  readonly role: Role
  readonly since: number
  readonly until?: number
}

const socialWorker = (name: string, since: number, title = 'Social worker'): Worker => ({
  name,
  title,
  role: 'social-worker',
  since,
})
const manager = (name: string, since: number): Worker => ({ name, title: 'Team manager', role: 'team-manager', since })
const coordinator = (name: string, since: number): Worker => ({
  name,
  title: 'Family group conference coordinator',
  role: 'coordinator',
  since,
})

/** Everybody here is invented: nobody is called this. */
export const COUNCIL: readonly TeamOf[] = [
  {
    name: 'Harbour',
    service: 'social care',
    people: [
      manager('Bryony Fennimore', 2018),
      socialWorker('Kestrel Okonjo-Vale', 2019),
      socialWorker('Nadia Al-Qasimi Thistle', 2020, 'Senior social worker'),
      socialWorker('Tobias Sedgeley-Marsh', 2021),
      socialWorker('Ífe Adébáyò-Linnet', 2022),
      socialWorker('Marguerite Drizzlecombe', 2020),
      socialWorker('Piotr Wróbelski-Ash', 2023),
      { ...socialWorker('Hawthorn Quillfeather', 2019), until: 14 },
    ],
  },
  {
    name: 'Lighthouse',
    service: 'social care',
    people: [
      manager('Zoë Ó Faoláin-Reed', 2017),
      socialWorker('Gulnaz Rainsford-Mirza', 2019),
      socialWorker('Corin Yarrowby', 2021),
      socialWorker('Anwen Brynhelyg', 2020, 'Senior social worker'),
      socialWorker('Delroy Sorrelwood', 2022),
      socialWorker('Noor Bulbul-Hartley', 2023),
    ],
  },
  {
    name: 'Orchard',
    service: 'social care',
    people: [
      manager('Desmond Larkhill-Boateng', 2016),
      socialWorker('Saoirse Nettlefold', 2019, 'Senior social worker'),
      socialWorker('Jasminder Kaur Willowby', 2020),
      socialWorker('Callum Frostwick', 2021),
      socialWorker('Perpetua Nkem-Rowan', 2022),
      socialWorker('Florian Mistlethrush', 2020),
      socialWorker('Wren Abernethy-Sloe', 2024),
      { ...socialWorker('Clover Petrichor-Hale', 2018), until: 20 },
    ],
  },
  {
    name: 'Millbrook',
    service: 'social care',
    people: [
      manager('Rosamund Plovergate', 2019),
      socialWorker('Teodora Câmpeanu-Finch', 2020),
      socialWorker('Idris Teaselworth', 2019, 'Senior social worker'),
      socialWorker('Mehwish Chaman-Dale', 2021),
      socialWorker('Linnea Harebellsson', 2022),
      socialWorker('Barnaby Cloudesley-Wu', 2023),
    ],
  },
  {
    name: 'Family Group Conference Service',
    service: 'family group conferences',
    people: [
      { name: 'Marigold Achterberg-Lowe', title: 'Conference service manager', role: 'team-manager', since: 2018 },
      coordinator('Rowan Asante-Birch', 2019),
      coordinator('Tamsin Curlewthwaite', 2020),
      coordinator('Yusuf Gulzar-Heath', 2020),
      coordinator('Eilidh Snowdrop-MacRae', 2021),
      coordinator('Joaquín Madreselva', 2022),
    ],
  },
  {
    name: 'Performance and Leadership',
    service: 'performance and leadership',
    people: [
      { name: 'Sunniva Hailstone', title: 'Principal social worker', role: 'practice-lead', since: 2018 },
      { name: 'Ezra Pondweed-Iyer', title: 'Performance analyst', role: 'performance-analyst', since: 2021 },
      { name: 'Honor Merlewick', title: 'Director of children’s services', role: 'director', since: 2020 },
      { name: 'Petra Vetchling', title: 'Kith administrator', role: 'administrator', since: 2021 },
      {
        name: 'Ottoline Bracken-Mbeki',
        title: 'Information governance lead',
        role: 'information-governance',
        since: 2019,
      },
    ],
  },
]
