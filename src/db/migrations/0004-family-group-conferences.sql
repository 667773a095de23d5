-- Family group conferences: offered, referred, allocated, prepared, held, decided, reviewed, closed.

create table conference_offer (
  id uuid primary key default gen_random_uuid(),
  family_id uuid not null references family,
  offered_on date not null,
  offered_by uuid not null references practitioner default kith_actor(),
  occasion text not null check (occasion in (
    'initial child protection conference', 'letter before proceedings', 'child in need', 'the family asked', 'another reason')),
  how text not null check (how in ('in person', 'by letter', 'by phone', 'by video')),
  in_language text not null default 'English',
  version integer not null default 1
);
create index on conference_offer (family_id);
create index on conference_offer (offered_by, offered_on);

-- Each person with parental responsibility is asked for themselves.
create table conference_offer_reply (
  id uuid primary key default gen_random_uuid(),
  offer_id uuid not null references conference_offer,
  person_id uuid not null references person,
  answer text not null default 'no reply yet' check (answer in ('no reply yet', 'accepted', 'declined')),
  replied_on date,
  in_their_words text not null default '',
  version integer not null default 1,
  unique (offer_id, person_id),
  check ((answer = 'no reply yet') = (replied_on is null))
);

create table conference (
  id uuid primary key default gen_random_uuid(),
  family_id uuid not null references family,
  offer_id uuid references conference_offer,
  referred_on date not null,
  referrer_id uuid not null references practitioner,
  urgent boolean not null default false,
  worries text not null check (worries <> ''),
  strengths text not null check (strengths <> ''),
  bottom_lines text not null default '',
  coordinator_id uuid references practitioner,
  allocated_on date check (allocated_on >= referred_on),
  safety_checked_on date,
  safety_note text not null default '',
  planned_for date,
  venue text not null default '',
  held_on date check (held_on >= referred_on),
  information_started_at time,
  private_time_started_at time,
  private_time_ended_at time,
  ended_at time,
  decision text check (decision in ('agreed', 'agreed in part', 'not agreed', 'no plan made')),
  decided_on date check (decided_on >= held_on),
  decided_by uuid references practitioner,
  decision_reasons text not null default '',
  plan_given_on date,
  review_due_on date,
  closed_on date check (closed_on >= referred_on),
  closed_reason text check (closed_reason in (
    'the plan has done its work', 'the family chose not to go ahead', 'the family withdrew', 'nobody could be reached',
    'it would not have been safe', 'overtaken by other events', 'the family moved away', 'the plan is carried on elsewhere')),
  closing_note text not null default '',
  version integer not null default 1,
  check ((coordinator_id is null) = (allocated_on is null)),
  check (coordinator_id <> referrer_id),
  check (held_on is null or allocated_on is not null),
  check (held_on is null or safety_checked_on is not null),
  check ((held_on is null) = (private_time_started_at is null)),
  check (private_time_ended_at >= private_time_started_at),
  check (private_time_started_at >= information_started_at),
  check (ended_at >= private_time_ended_at),
  check ((decision is null) = (decided_on is null) and (decision is null) = (decided_by is null)),
  check (decision is null or held_on is not null),
  check (decision not in ('agreed in part', 'not agreed') or decision_reasons <> ''),
  check ((closed_on is null) = (closed_reason is null))
);
create index on conference (family_id);
create index on conference (coordinator_id) where closed_on is null;
create index on conference (referrer_id) where closed_on is null;
create index on conference (held_on);
create index conference_to_be_answered on conference (held_on) where closed_on is null and held_on is not null and decision is null;
create index on conference (referred_on);

create table conference_child (
  conference_id uuid not null references conference,
  person_id uuid not null references person,
  primary key (conference_id, person_id)
);
create index on conference_child (person_id);

create table conference_question (
  id uuid primary key default gen_random_uuid(),
  conference_id uuid not null references conference,
  position integer not null,
  question text not null check (question <> ''),
  answer text not null default '',
  version integer not null default 1,
  unique (conference_id, position)
);

create table conference_invitation (
  id uuid primary key default gen_random_uuid(),
  conference_id uuid not null references conference,
  person_id uuid not null references person,
  state text not null default 'identified' check (state in (
    'identified', 'contacted', 'prepared', 'invited', 'coming', 'coming remotely', 'sending views', 'declined', 'not invited')),
  reason text not null default '',
  agreed_on date,
  needs text not null default '',
  attended text check (attended in ('attended', 'part attended', 'did not attend')),
  version integer not null default 1,
  unique (conference_id, person_id),
  check (state <> 'not invited' or reason <> '')
);

create table family_plan (
  conference_id uuid primary key references conference,
  childs_words text not null default '',
  going_well text not null default '',
  if_things_change text not null default '',
  lead_person_id uuid references person,
  version integer not null default 1
);

create table family_plan_action (
  id uuid primary key default gen_random_uuid(),
  conference_id uuid not null references conference,
  position integer not null,
  what text not null check (what <> ''),
  person_id uuid references person,
  agency text,
  by_when date not null,
  checked_by text not null check (checked_by <> ''),
  progress text not null default 'agreed' check (progress in ('agreed', 'started', 'done', 'not done', 'changed', 'stopped')),
  progress_on date,
  progress_note text not null default '',
  version integer not null default 1,
  unique (conference_id, position),
  check ((person_id is null) <> (agency is null)),
  check ((progress = 'agreed') = (progress_on is null))
);
create index on family_plan_action (conference_id, by_when) where progress in ('agreed', 'started');

create table family_plan_review (
  id uuid primary key default gen_random_uuid(),
  conference_id uuid not null references conference,
  due_on date not null,
  held_on date,
  what_changed text not null default '',
  childs_view text not null default '',
  outcome text check (outcome in ('the plan carries on', 'the plan was changed', 'the plan has done its work', 'the plan has stopped')),
  version integer not null default 1,
  check ((held_on is null) = (outcome is null))
);
create index on family_plan_review (conference_id);
create unique index one_review_waiting on family_plan_review (conference_id) where held_on is null;

create table conference_feedback (
  id uuid primary key default gen_random_uuid(),
  conference_id uuid not null references conference,
  given_on date not null,
  given_by text not null check (given_by in ('child or young person', 'parent', 'family or friend', 'worker')),
  listened_to integer not null check (listened_to between 1 and 5),
  felt_safe integer not null check (felt_safe between 1 and 5),
  plan_is_ours integer not null check (plan_is_ours between 1 and 5),
  words text not null default ''
);
create index on conference_feedback (conference_id);

create view worked_with_offer with (security_barrier) as
  select id as offer_id from conference_offer join involvement_of_actor using (family_id);
create view worked_with_conference with (security_barrier) as
  select id as conference_id from conference join involvement_of_actor using (family_id);
grant select on worked_with_offer, worked_with_conference to kith_app;

alter table conference_offer enable row level security;
alter table conference enable row level security;
create policy seen_with_the_family on conference_offer for select to kith_app
  using ((select kith_sees_every_family()) or exists (select 1 from worked_with_family f where f.family_id = conference_offer.family_id));
create policy made_with_the_family on conference_offer for insert to kith_app with check (kith_works_with(family_id));
create policy seen_with_the_family on conference for select to kith_app
  using ((select kith_sees_every_family()) or exists (select 1 from worked_with_family f where f.family_id = conference.family_id));
create policy referred_with_the_family on conference for insert to kith_app with check (kith_works_with(family_id));
create policy changed_with_the_family on conference for update to kith_app using (kith_works_with(family_id));
grant select, insert on conference_offer to kith_app;
grant select, insert, update on conference to kith_app;

alter table conference_offer_reply enable row level security;
create policy with_the_offer on conference_offer_reply for all to kith_app
  using ((select kith_sees_every_family()) or exists (select 1 from worked_with_offer o where o.offer_id = conference_offer_reply.offer_id));
grant select, insert, update on conference_offer_reply to kith_app;

do $$
declare part text;
begin
  foreach part in array array['conference_child', 'conference_question', 'conference_invitation', 'family_plan',
                              'family_plan_action', 'family_plan_review', 'conference_feedback'] loop
    execute format('alter table %I enable row level security', part);
    execute format('create policy with_the_conference on %1$I for all to kith_app
                      using ((select kith_sees_every_family())
                             or exists (select 1 from worked_with_conference c where c.conference_id = %1$I.conference_id))', part);
    execute format('grant select, insert, update on %I to kith_app', part);
  end loop;
end $$;
