-- The services and roles that work round a family (docs/who-may-see-whom.md), and the disciplines of those in them.

alter table team drop constraint team_service_check;
alter table team add constraint team_service_check check (service in (
  'social care', 'family safeguarding', 'family group conferences', 'partner agency', 'legal', 'performance and leadership'));

alter table post drop constraint post_role_check;
alter table post add constraint post_role_check check (role in (
  'coordinator', 'social-worker', 'team-manager', 'specialist', 'partner-practitioner', 'legal-adviser',
  'practice-lead', 'performance-analyst', 'director', 'administrator', 'information-governance'));
alter table post
  add column discipline text check (discipline in ('substance misuse', 'mental health', 'domestic abuse')),
  add check ((role = 'specialist') = (discipline is not null));

alter table involvement drop constraint involvement_part_check;
alter table involvement add constraint involvement_part_check check (part in (
  'team', 'allocated social worker', 'safeguarding practitioner', 'conference service', 'conference coordinator',
  'partner practitioner', 'legal adviser'));
