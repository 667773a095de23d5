/** The rules that hold before any kind of record is asked about, in the order in which they are asked. */
export const RULES: readonly { readonly title: string; readonly says: string }[] = [
  {
    title: 'A post, today',
    says: 'What somebody may see follows the posts they hold on the day, and ends with the last of them. Somebody who has left sees nothing.',
  },
  {
    title: 'Working with a family',
    says: 'Coordinators, social workers, team managers and specialists see the families of their team and those they are named for. Partner agency practitioners and legal advisers see only those they are named for. Analysts, administrators and information governance leads see no family.',
  },
  {
    title: 'Answering for every family',
    says: 'Practice leads and directors read the record of every family, and write on none.',
  },
  {
    title: 'Restricted',
    says: 'A restricted family, its name included, does not exist for anybody whom its list does not name. The list gives nothing by itself.',
  },
  {
    title: 'Connected',
    says: 'Somebody with a connection to a person, declared or noticed, sees neither them nor any family they belong to, until an information governance lead clears it with a reason. A look-up of one is flagged.',
  },
  {
    title: 'Opened for an hour',
    says: 'With a reason in their own words, somebody who works with families or answers for them may open one they do not see: one family, one hour, to read. Their manager is told at once, and somebody else decides whether it was right. A connection still closes it.',
  },
  {
    title: 'People in several families',
    says: 'Somebody who also belongs to a family that is closed to the one who looks is not seen anywhere, nor is any line about them.',
  },
  {
    title: 'Writing',
    says: 'Only those who work with a family write on its record, and only what they may read.',
  },
]
