import { sql } from 'kysely'
import type { Store } from '../../src/db/store.ts'
import type { Address } from '../../src/web/route.ts'
import { somebodyWhoIs, TUESDAY } from './demonstration.ts'

type Visit = { readonly as: string; readonly path: string }

/** One record of each kind in the demonstration council, found by asking it. */
async function examples(store: Store) {
  const { db } = store
  const one = async (query: ReturnType<typeof sql<{ id: string }>>): Promise<string> =>
    (await query.execute(db)).rows[0]?.id ?? ''
  const known = sql`select family_id from involvement where part = 'conference service' and (to_on is null or to_on >= ${TUESDAY}::date)`
  const family = await one(sql`select family_id as id from household where family_id in (${known}) and exists (
      select 1 from person p join family_member m on m.person_id = p.id where m.family_id = household.family_id and p.born_on > ${TUESDAY}::date - 6000)
      order by household.id limit 1`)
  const preparing = await one(
    sql`select id from conference where coordinator_id is not null and held_on is null and closed_on is null order by id limit 1`,
  )
  const held = await one(
    sql`select id from conference where held_on is not null and decision is null and closed_on is null order by id limit 1`,
  )
  const review = await one(
    sql`select r.id from family_plan_review r join conference c on c.id = r.conference_id where r.held_on is null and c.closed_on is null and c.decision is not null order by r.id limit 1`,
  )
  const offer = await one(
    sql`select o.id from conference_offer o where exists (select 1 from conference_offer_reply r where r.offer_id = o.id and r.answer = 'accepted')
      and not exists (select 1 from conference c where c.offer_id = o.id) order by o.id limit 1`,
  )
  return {
    family,
    preparing,
    held,
    review,
    offer,
    reviewed: await one(sql`select conference_id as id from family_plan_review where id = ${review}`),
    invited: await one(
      sql`select person_id as id from conference_invitation where conference_id = ${preparing} order by id limit 1`,
    ),
    action: await one(
      sql`select a.id from family_plan_action a where a.conference_id = (select conference_id from family_plan_review where id = ${review}) limit 1`,
    ),
    asked: await one(sql`select person_id as id from conference_offer_reply where offer_id = ${offer} limit 1`),
    child: await one(
      sql`select p.id from person p join family_member m on m.person_id = p.id where m.family_id = ${family} and p.born_on > ${TUESDAY}::date - 6000 order by p.id limit 1`,
    ),
    adult: await one(
      sql`select p.id from person p join family_member m on m.person_id = p.id where m.family_id = ${family} and p.born_on < ${TUESDAY}::date - 9000 order by p.id limit 1`,
    ),
    stranger: await one(
      sql`select m.person_id as id from family_member m where m.family_id in (${known}) and m.family_id <> ${family} order by m.person_id limit 1`,
    ),
    relationship: await one(
      sql`select id from relationship where family_id = ${family} and removed_on is null order by id limit 1`,
    ),
    household: await one(sql`select id from household where family_id = ${family} order by id limit 1`),
    ofService: await one(
      sql`select p.name as id from post join practitioner p on p.id = post.practitioner_id join team t on t.id = post.team_id
        where post.role = 'team-manager' and t.service = 'family group conferences' limit 1`,
    ),
    reached: await one(
      sql`select k.person_id as id from kept_from k join family_member m on m.person_id = k.person_id join involvement i on i.family_id = m.family_id
        where i.part = 'conference service' and i.to_on is null order by k.person_id limit 1`,
    ),
    keptIn: await one(
      sql`select m.family_id as id from kept_from k join family_member m on m.person_id = k.person_id order by k.person_id limit 1`,
    ),
    keptFrom: await one(sql`select from_person_id as id from kept_from order by person_id limit 1`),
    governance: await one(
      sql`select p.name as id from post join practitioner p on p.id = post.practitioner_id where post.role = 'information-governance' limit 1`,
    ),
    connection: await one(sql`select id from connection order by why limit 1`),
    analyst: await one(
      sql`select p.name as id from post join practitioner p on p.id = post.practitioner_id where post.role = 'performance-analyst' limit 1`,
    ),
    governor: await somebodyWhoIs(store, 'information-governance'),
    looker: await one(sql`select actor_id as id from audit_event group by 1 order by count(*) desc limit 1`),
    administrator: await one(
      sql`select p.name as id from post join practitioner p on p.id = post.practitioner_id where post.role = 'administrator' limit 1`,
    ),
    colleague: await one(
      sql`select practitioner_id as id from post where role = 'coordinator' and to_on is null order by practitioner_id limit 1`,
    ),
    post: await one(
      sql`select id from post where role = 'coordinator' and to_on is null order by practitioner_id limit 1`,
    ),
    team: await one(sql`select id from team order by name limit 1`),
    opening: await one(sql`select id from opening where decision is null limit 1`),
    restricted: await one(sql`select family_id as id from restriction limit 1`),
    restricter: await one(
      sql`select p.name as id from restriction r join practitioner p on p.id = r.placed_by limit 1`,
    ),
    ofTeam: await one(
      sql`select p.name as id from post join practitioner p on p.id = post.practitioner_id where post.role = 'team-manager'
        and post.team_id = (select i.team_id from involvement i join conference_offer o on o.family_id = i.family_id where o.id = ${offer} and i.part = 'team' limit 1) limit 1`,
    ),
  }
}

/** What stands in an address for a search that somebody made. */
async function asked({ db }: Store, name: string, words: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`insert into asked_search (practitioner_id, words)
    select id, ${words} from practitioner where name = ${name} limit 1 returning id`.execute(db)
  return rows[0]?.id ?? ''
}

/** What is recorded of somebody who is kept from a person, and a plan of theirs to which that person was not invited. */
async function keptRecords({ db }: Store, person: string) {
  const { rows } = await sql<{ detail: string; keeping: string }>`
    select (select id from contact_detail where person_id = ${person}::uuid order by kind limit 1) as detail,
           (select id from kept_from where person_id = ${person}::uuid limit 1) as keeping`.execute(db)
  const plans = await sql<{ conference: string; from: string; referrer: string }>`
    select c.id as conference, i.person_id as from, c.referrer_id as referrer
    from conference c join conference_invitation i on i.conference_id = c.id join family_plan p on p.conference_id = c.id
    where i.state = 'not invited' and c.closed_on is null
      and exists (select 1 from kept_from k where k.from_person_id = i.person_id) order by c.id limit 1`.execute(db)
  return {
    detail: rows[0]?.detail,
    keeping: rows[0]?.keeping,
    conference: plans.rows[0]?.conference,
    from: plans.rows[0]?.from,
    referrer: plans.rows[0]?.referrer,
  }
}

/** A real page for every address that is opened by looking, and somebody who may look. */
export async function everyAddress(store: Store): Promise<Readonly<Partial<Record<Address, Visit>>>> {
  const a = await examples(store)
  const service = (path: string): Visit => ({ as: a.ofService, path })
  const mar = await asked(store, a.ofService, 'mar')
  const newName = await asked(store, a.ofService, 'Zephyrine')
  const administrator = (path: string): Visit => ({ as: a.administrator, path: `/people-who-use-kith${path}` })
  const team = (path: string): Visit => ({ as: a.ofTeam, path })
  const kept = await keptRecords(store, a.reached)
  return {
    'GET /': service('/'),
    'GET /account': service('/account'),
    'GET /people': service(`/people?asked=${mar}`),
    'GET /people/:person': service(`/people/${a.adult}`),
    'GET /children/:person': service(`/children/${a.child}`),
    'GET /people/:person/change': service(`/people/${a.adult}/change`),
    'GET /families/:family/contact': service(`/families/${a.keptIn}/contact`),
    'GET /families/:family/picture': service(`/families/${a.keptIn}/picture`),
    'GET /families/:family/picture/:person': service(`/families/${a.keptIn}/picture/${a.keptFrom}`),
    'GET /people/:person/contact': service(`/people/${a.reached}/contact`),
    'GET /people/:person/contact/new': service(`/people/${a.reached}/contact/new`),
    'GET /people/:person/kept-from': service(`/people/${a.reached}/kept-from`),
    'GET /contact-details/:detail': service(`/contact-details/${kept.detail}`),
    'GET /kept-from/:keeping': service(`/kept-from/${kept.keeping}`),
    'GET /account/people-i-know': service('/account/people-i-know'),
    'GET /account/people-i-know/new': service('/account/people-i-know/new'),
    'GET /account/people-i-know/at-home': service('/account/people-i-know/at-home'),
    'GET /connections': { as: a.governance, path: '/connections' },
    'GET /connections/:connection/clear': { as: a.governance, path: `/connections/${a.connection}/clear` },
    'GET /rules': { as: a.governance, path: '/rules' },
    'GET /openings': { as: a.governance, path: '/openings' },
    'GET /openings/new': service('/openings/new'),
    'GET /openings/:opening': { as: a.governance, path: `/openings/${a.opening}` },
    'GET /families/:family/workers': { as: a.restricter, path: `/families/${a.restricted}/workers` },
    'GET /families/:family/workers/:part': {
      as: a.restricter,
      path: `/families/${a.restricted}/workers/allocated-social-worker`,
    },
    'GET /families/:family/restriction': { as: a.restricter, path: `/families/${a.restricted}/restriction` },
    'GET /families/new': service(`/families/new?asked=${newName}`),
    'GET /families/:family': service(`/families/${a.family}`),
    'GET /families/:family/add': service(`/families/${a.family}/add?asked=${mar}`),
    'GET /families/:family/add/new': service(`/families/${a.family}/add/new?asked=${newName}`),
    'GET /families/:family/add/:person': service(`/families/${a.family}/add/${a.stranger}`),
    'GET /families/:family/relationships/new': service(`/families/${a.family}/relationships/new`),
    'GET /relationships/:relationship': service(`/relationships/${a.relationship}`),
    'GET /families/:family/households/new': service(`/families/${a.family}/households/new`),
    'GET /households/:household': service(`/households/${a.household}`),
    'GET /families/:family/offer': service(`/families/${a.family}/offer`),
    'GET /offers/:offer': team(`/offers/${a.offer}`),
    'GET /offers/:offer/replies/:person': team(`/offers/${a.offer}/replies/${a.asked}`),
    'GET /offers/:offer/refer': team(`/offers/${a.offer}/refer`),
    'GET /conferences': service('/conferences?stage=decided'),
    'GET /conferences/:conference': service(`/conferences/${a.reviewed}`),
    'GET /conferences/:conference/allocate': service(`/conferences/${a.preparing}/allocate`),
    'GET /conferences/:conference/people': service(`/conferences/${a.preparing}/people`),
    'GET /conferences/:conference/people/:person': service(`/conferences/${a.preparing}/people/${a.invited}`),
    'GET /conferences/:conference/safety': service(`/conferences/${a.preparing}/safety`),
    'GET /conferences/:conference/notes': service(`/conferences/${a.preparing}/notes`),
    'GET /conferences/:conference/date': service(`/conferences/${a.preparing}/date`),
    'GET /conferences/:conference/hold': service(`/conferences/${a.preparing}/hold`),
    'GET /conferences/:conference/plan': service(`/conferences/${a.reviewed}/plan`),
    'GET /conferences/:conference/plan/words': service(`/conferences/${a.held}/plan/words`),
    'GET /conferences/:conference/plan/copy': service(`/conferences/${a.reviewed}/plan/copy`),
    'GET /conferences/:conference/plan/copy/:person': service(
      `/conferences/${kept.conference}/plan/copy/${kept.from}?on-purpose=yes`,
    ),
    'GET /conferences/:conference/plan/copy/:person/warning': service(
      `/conferences/${kept.conference}/plan/copy/${kept.from}/warning`,
    ),
    'GET /conferences/:conference/plan/copy/worker/:practitioner': service(
      `/conferences/${kept.conference}/plan/copy/worker/${kept.referrer}`,
    ),
    'GET /conferences/:conference/plan/actions/add': service(`/conferences/${a.held}/plan/actions/add`),
    'GET /conferences/:conference/plan/actions/:action': service(`/conferences/${a.reviewed}/plan/actions/${a.action}`),
    'GET /conferences/:conference/decision': service(`/conferences/${a.held}/decision`),
    'GET /conferences/:conference/reviews/:review': service(`/conferences/${a.reviewed}/reviews/${a.review}`),
    'GET /conferences/:conference/feedback': service(`/conferences/${a.held}/feedback`),
    'GET /conferences/:conference/close': service(`/conferences/${a.held}/close`),
    'GET /people-who-use-kith': administrator(''),
    'GET /people-who-use-kith/new': administrator('/new'),
    'GET /people-who-use-kith/:colleague': administrator(`/${a.colleague}`),
    'GET /people-who-use-kith/:colleague/leaver': administrator(`/${a.colleague}/leaver`),
    'GET /people-who-use-kith/:colleague/posts/new': administrator(`/${a.colleague}/posts/new`),
    'GET /people-who-use-kith/:colleague/posts/:post/end': administrator(`/${a.colleague}/posts/${a.post}/end`),
    'GET /people-who-use-kith/teams': administrator('/teams'),
    'GET /people-who-use-kith/teams/new': administrator('/teams/new'),
    'GET /people-who-use-kith/teams/:team': administrator(`/teams/${a.team}`),
    'GET /returns': { as: a.analyst, path: '/returns' },
    'GET /scorecard': service('/scorecard'),
    'GET /scorecard/:measure': service('/scorecard/assessments-within-45-working-days'),
    'GET /scorecard/:measure/:month': service('/scorecard/conferences-held/2026-10'),
    'GET /trail': { as: a.governor, path: '/trail' },
    'GET /trail/people/:person': service(`/trail/people/${a.child}`),
    'GET /trail/people/:person/extract': service(`/trail/people/${a.child}/extract`),
    'GET /trail/practitioners/:practitioner': { as: a.governor, path: `/trail/practitioners/${a.looker}` },
    'GET /trail/unusual': { as: a.governor, path: '/trail/unusual' },
    'GET /trail/unusual/:kind': { as: a.governor, path: '/trail/unusual/out-of-hours' },
  }
}
