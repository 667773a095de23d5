import type { Tx } from '../../db/as-actor.ts'

/** Who signed the rules last, and the digest of the rules that they read. */
export async function lastSigned(tx: Tx) {
  return tx
    .selectFrom('rules_signed')
    .innerJoin('practitioner', 'practitioner.id', 'rules_signed.practitioner_id')
    .select(['practitioner.name', 'practitioner.job_title as jobTitle', 'signed_at as signedAt', 'digest', 'note'])
    .orderBy('signed_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
