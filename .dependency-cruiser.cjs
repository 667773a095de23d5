const CAPABILITY =
  'access|my-work|people|journeys|family-group-conferences|family-safeguarding|voice|family-space|evidence|scorecards|rollout|returns'
const SHELL_FILE = '(/(index|routes)\\.tsx?|\\.(routes|sections|queries|commands|form|page|test)\\.tsx?)$'
const TESTS = '\\.test\\.tsx?$'

/**
 * Who may import whom: ARCHITECTURE.md says it in words.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'front-door-only',
      severity: 'error',
      from: { path: `^src/(${CAPABILITY})/`, pathNot: TESTS },
      to: { path: `^src/(${CAPABILITY})/`, pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'pure-core',
      severity: 'error',
      from: { path: `^src/(${CAPABILITY})/`, pathNot: SHELL_FILE },
      to: {
        path: '^src/(db|web|govuk|charts)/|/routes\\.tsx?$|\\.(queries|commands|page)\\.tsx?$|node_modules/(kysely|hono|pg|preact)/',
        pathNot: '^src/db/schema\\.generated\\.ts$',
      },
    },
    {
      name: 'pages-do-not-query',
      severity: 'error',
      from: { path: '\\.page\\.tsx$' },
      to: { path: '^src/db/|/routes\\.tsx?$|\\.(queries|commands)\\.ts$|node_modules/(kysely|pg)/' },
    },
    {
      name: 'platform-knows-no-capability',
      severity: 'error',
      from: { path: '^src/(kernel|stats|charts|govuk|db|web|jobs|post)/', pathNot: TESTS },
      to: { path: `^src/(${CAPABILITY})/` },
    },
    {
      name: 'kernel-does-nothing-but-think',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: TESTS },
      to: { pathNot: '^src/kernel/' },
    },
    {
      name: 'access-is-the-ground-floor',
      severity: 'error',
      from: { path: '^src/access/', pathNot: TESTS },
      to: { path: `^src/(?!access/)(${CAPABILITY})/` },
    },
    {
      name: 'my-work-knows-only-access',
      severity: 'error',
      from: { path: '^src/my-work/', pathNot: TESTS },
      to: { path: `^src/(?!access/|my-work/)(${CAPABILITY})/` },
    },
    {
      name: 'people-stand-on-access-only',
      severity: 'error',
      from: { path: '^src/people/', pathNot: TESTS },
      to: { path: `^src/(?!access/|my-work/|people/)(${CAPABILITY})/` },
    },
    {
      name: 'journeys-stand-on-people',
      severity: 'error',
      from: { path: '^src/journeys/', pathNot: TESTS },
      to: { path: `^src/(?!access/|my-work/|people/|journeys/)(${CAPABILITY})/` },
    },
    {
      name: 'siblings-never-import-one-another',
      severity: 'error',
      from: { path: '^src/(returns|family-group-conferences|family-safeguarding|voice)/', pathNot: TESTS },
      to: { path: `^src/(?!access/|my-work/|people/|journeys/|$1/)(${CAPABILITY})/` },
    },
    {
      name: 'scorecards-read-published-figures',
      severity: 'error',
      from: { path: '^src/(evidence|scorecards)/', pathNot: TESTS },
      to: { path: '^src/(returns|family-group-conferences|family-safeguarding|voice|family-space|rollout)/' },
    },
    {
      name: 'the-product-needs-no-test-tool',
      severity: 'error',
      from: { path: '^src/', pathNot: `${TESTS}|^src/demonstration/` },
      to: { path: '^(tests|bench|scripts)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
  },
}
