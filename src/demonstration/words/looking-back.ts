export const WHAT_CHANGED = {
  well: [
    'The plan has done what it was for. {children} {is} in school every day, and {carer} says the house is peaceful. {helper} will stay the person to ring.',
    'What was written on the flip chart is now just what we do. The Friday nights have become the week’s best night.',
    '{carer} is well. The family met twice on its own to change small things, and told us afterwards. That is how it should be.',
    'Nobody has had to use the “if things change” part. {children} {has} grown, and so have the dinners.',
    'The worry that brought us here has not come back in five months. The social worker said so out loud, and {carer} asked for it in writing.',
    'Two people who did not speak now share the school run. {child} noticed first.',
  ],
  on: [
    'Most of it has happened. The two things that have not were ours, and I have given new dates for them.',
    'The weekends work and the weekdays are harder. {second} has taken Tuesday. Otherwise we keep going.',
    'A difficult six weeks, and the plan held. {helper} came each time. The family wants it to carry on as it is.',
    'School has been slow. The family’s own part is all done. We added a line about the holidays.',
    'There was one bad night. Everyone did what the plan says, and {children} {was} asleep at {helper}’s by ten.',
    'It is going well enough that nobody wants to stop. The next look is in three months.',
  ],
  changed: [
    'The new job changed the week, so the family moved the days about and added {third}.',
    'Moved house, so the morning part was rewritten. The rest stands.',
    '{children} asked for more time at home and less being collected. The family agreed, and rewrote two actions.',
  ],
  stopped: [
    'The family has decided to stop the plan. {helper} is poorly, and they would rather begin again in the new year.',
    'Other plans have taken over, and two sets were too many. The family kept the parts that they liked.',
  ],
} as const

export const CHILDS_VIEW_WHEN_WELL = [
  'It’s better. I’m allowed to just be in my room.',
  'I know who is picking me up every day. I like that I know.',
  'Good. Can we have the same sandwiches next time?',
  'I told them what I wanted and it’s in there. I checked.',
  'Nan came every time.',
  'I sleep now.',
  'I drew everybody. There are seventeen.',
  'Fine. I don’t need to talk about it any more, I’ve got football.',
  'I want it to stay like this.',
  'I was worried it would stop when the meeting stopped. It didn’t.',
  'Mum’s better. I’m not looking after her so much. I’m just her kid.',
] as const

export const CHILDS_VIEW_SO_FAR = [
  'It’s okay. I’d say a seven.',
  'Some of it. I still want people to come when they say.',
  'Mornings are better. Nights are the same.',
  'I forgot there was a plan. That’s good, isn’t it?',
  'I like the Saturdays. I want more Saturdays.',
  'I said what I think to my teacher, and she can tell you.',
  'Better than before. Not finished.',
] as const

type Giver = 'child or young person' | 'parent' | 'family or friend' | 'worker'
/** What people said about their conference; `warm` when it went well, `mixed` when part of it did not. */
export const FEEDBACK: Readonly<
  Record<Giver, { readonly warm: readonly string[]; readonly mixed: readonly string[] }>
> = {
  'child or young person': {
    warm: [
      'They read my letter first. Everyone stopped talking.',
      'I got to say who was there.',
      'I liked the beanbags and I liked that Grandad cried because he was happy.',
      'I didn’t think they’d listen and they did.',
      'It was long but my cousin was there.',
      'I held the talking stick for ages.',
      '',
    ],
    mixed: ['It was too long. The bit with my uncle was good.', 'I’d have liked to know my stepdad was coming.', ''],
  },
  parent: {
    warm: [
      'First time in two years I’ve come out of a meeting taller than I went in.',
      'I found out I’ve got eleven people. I thought I had one.',
      'You left us alone in that room and trusted us. That was everything.',
      'I was heard. My kids’ dad was heard. That’s never happened in the same afternoon.',
      'Nobody wrote while I was talking.',
      'It’s our plan. It’s in our words. It’s got my mum’s swearing in it.',
      'The coordinator came to me four times first. I felt ready.',
      'The coordinator asked what would make it safe for me, and then did it.',
    ],
    mixed: [
      'Good, but the money part still isn’t sorted.',
      'I felt ganged up on for the first hour. The second hour was better.',
      'It helped. I wish it had come a year earlier.',
    ],
  },
  'family or friend': {
    warm: [
      'I didn’t know how bad it was, and now I do, I can help.',
      'Good sandwiches, better people.',
      'I came from Friday’s night shift and I’d do it again.',
      'We are a loud family and nobody told us to be quiet.',
      'Should be offered to everyone. Should’ve been offered to us when ours were small.',
      'I’m only next door but they treated me as family. I am family.',
      'We left with jobs to do. We like jobs to do.',
      '',
    ],
    mixed: [
      'Parking was hopeless, and I missed the beginning.',
      'Wasn’t sure we’d be listened to. We were, mostly.',
      'I would have liked more time at the end.',
    ],
  },
  worker: {
    warm: [
      'They thought of four things that I would never have thought of.',
      'I have known this family for two years, and I met nine people today.',
      'I went in with a plan in my bag and came out with a better one.',
      'It was quiet when the child’s words were read. I will remember that.',
      'Clear questions made a clear plan.',
      '',
    ],
    mixed: [
      'I would bring my manager to the next one, for the money.',
      'Part one ran over because I had too much to say.',
    ],
  },
}
