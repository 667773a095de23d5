import type { Config } from '../config.ts'

/** What stopped a command, as one sentence that says what to do. Sentences thrown by our own code come through as they are. */
export function inOneSentence(error: unknown, { store }: Pick<Config, 'store'>): string {
  const code = codeOf(error)
  const known =
    store.kind === 'PostgreSQL' ? serverSentences(placeOf(store.url))[code] : folderSentences(store.folder)[code]
  if (known !== undefined) return known
  if (error instanceof Error && !NOT_FOR_PEOPLE.has(error.name)) return error.message
  return `Something unexpected stopped Kith (${error instanceof Error ? error.message : code || 'no word of what'}). Set KITH_TRACE=1 and run the same command again to see where.`
}

const NOT_FOR_PEOPLE = new Set(['TypeError', 'RangeError', 'ReferenceError', 'RuntimeError', 'AggregateError'])

/** The embedded engine throws the numbers of its own file system where Node would say a code. */
const EMBEDDED_NUMBERS: Readonly<Record<number, string>> = {
  2: 'EACCES',
  19: 'EDQUOT',
  29: 'EIO',
  51: 'ENOSPC',
  63: 'EPERM',
  69: 'EROFS',
}

export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'errno' in error && typeof error.errno === 'number' ? (EMBEDDED_NUMBERS[error.errno] ?? '') : ''
}

function folderSentences(folder: string): Readonly<Record<string, string>> {
  const full = `The disk that holds ${folder} is full. Free about 200 MB, or set KITH_DATA to a folder on another disk, then run the same command again.`
  const closed = `${folder} cannot be written by this account. Set KITH_DATA to a folder that it may write, or change who owns this one.`
  const taken = `KITH_DATA is ${folder}, and that is not a folder or is under something that is not. It must be a folder, for example KITH_DATA=.kith.`
  return {
    ENOSPC: full,
    EDQUOT: full,
    '53100': full,
    EACCES: closed,
    EPERM: closed,
    EROFS: closed,
    ENOENT: closed,
    EEXIST: taken,
    ENOTDIR: taken,
    EIO: `The disk that holds ${folder} gave an error. Check the disk, or set KITH_DATA to a folder on another.`,
  }
}

type Place = { readonly host: string; readonly database: string; readonly account: string }

function serverSentences({ host, database, account }: Place): Readonly<Record<string, string>> {
  const unreached = `No PostgreSQL answers at ${host}. Check the host and port in DATABASE_URL, and that the server is running and lets this machine in.`
  const refused = `PostgreSQL at ${host} does not let ${account} in. Check the name and the password in DATABASE_URL.`
  return {
    ECONNREFUSED: unreached,
    ENOTFOUND: unreached,
    EAI_AGAIN: unreached,
    ETIMEDOUT: unreached,
    EHOSTUNREACH: unreached,
    ENETUNREACH: unreached,
    ECONNRESET: unreached,
    '28P01': refused,
    '28000': refused,
    '3D000': `PostgreSQL at ${host} has no database named ${database}. Make it (createdb ${database}), or name another in DATABASE_URL.`,
    '42501': `${account} may not make or change tables in ${database}. Make that account the owner of the database and let it create roles (alter role … createrole), then run the same command again.`,
    '53100': `The disk of the PostgreSQL server at ${host} is full. Free some space there, then run the same command again.`,
    '53300': `PostgreSQL at ${host} has no connection left to give. Stop what holds them, or raise max_connections.`,
    '57P03': `PostgreSQL at ${host} is starting or stopping. Wait a moment, then run the same command again.`,
  }
}

/** Never the password: what is said here may end in a log. */
function placeOf(url: string): Place {
  const { hostname, port, pathname, username, searchParams } = new URL(url)
  return {
    host: `${hostname || (searchParams.get('host') ?? 'this machine')}:${port || '5432'}`,
    database: decodeURIComponent(pathname.slice(1)) || username || 'the account’s own name',
    account: decodeURIComponent(username) || 'this account',
  }
}
