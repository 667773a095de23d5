/** What people said when they were offered a conference, as they said it. */
export const ACCEPTED = [
  'Yes. I should have asked my mum months ago.',
  'If it means we decide and not a room full of strangers, yes.',
  'I’ll try it. I want my sister there and I want it on a Saturday.',
  'Yes, as long as my ex’s side are asked as well. The kids love them.',
  'I’m scared of it but I think it’s right.',
  'Nobody has ever asked us what we’d do. So, yes.',
  'All right. My brother will come if there’s food.',
  'I want it for the children. I’ll sit with anyone.',
  'Yes please. Can Nan be rung and not written to? She can’t see the letters.',
  'I said no the last time. I’m ready now.',
  'Go on then. What have we got to lose?',
  'Yes, but I’d like to meet the coordinator first, on my own.',
  'We talk every Sunday anyway. This would be talking about the right thing.',
  'I’ll do it if someone explains it to my dad properly.',
  'Yes. There’s more of us than you think.',
  'I’d like that. I don’t want to do this by myself any more.',
] as const

/** A no is an answer. It is written down as it was said, and the offer can be made again. */
export const DECLINED = [
  'Not now. There’s been a funeral and nobody could sit in one room.',
  'We’ve sorted it between ourselves. Thank you, though.',
  'My family’s not that sort of family. Maybe another time.',
  'I’d rather see you on my own first.',
  'No. I don’t want everyone knowing.',
  'We had one for my nephew and it was good, but this is smaller than that.',
  'Ask me again after the baby.',
  'I’ve thought about it and I’d like to wait for my brother to be home.',
  'No thank you. The mediation is enough for now.',
  'I don’t want them travelling all that way.',
] as const

/** Why the family chose to stop, or was somewhere else by then: said without judgement, because it is theirs to say. */
export const CLOSING_NOTES = {
  'the plan has done its work': [
    'Two reviews, and everybody says they no longer need us. {helper} is still the one to ring.',
    'The family asked to end here. The plan is on the fridge and they will keep it up themselves.',
    'All the actions are done. {children} spoke at the last review and asked if there would be cake again. There was.',
    'No longer on a plan, and the Sunday dinners carry on. The family knows how to come back.',
    'Closed with the family in the room. {carer} read out what had changed.',
  ],
  'the plan is carried on elsewhere': [
    'The plan is now part of the child in need plan, with the family’s words kept as they wrote them.',
    'The family hub carries the plan on, with {helper} as the one to ring.',
  ],
  'the family chose not to go ahead': [
    'They met the coordinator and decided it was not for them this year. They know they can ask again.',
    'The family would rather talk at home. The offer stays open.',
    '{carer} thought about it for a fortnight and said no, kindly. We thanked her.',
  ],
  'the family withdrew': [
    'Things had got easier and the family did not want to stir them up. Their choice, and they know where we are.',
    '{helper} was not well enough, and without {helper} the family did not want to go on.',
  ],
  'nobody could be reached': [
    'Letters in two languages, six calls and three visits at different times. The social worker will tell us if they are in touch.',
  ],
  'it would not have been safe': [
    'Bail conditions changed, and two people who had to be there could not be. The family’s views were written down for the social worker.',
  ],
  'overtaken by other events': [
    'The court set its own timetable. {helper} and {second} were put forward by the family and are being assessed.',
  ],
  'the family moved away': [
    'Moved to be nearer {helper}. With the family’s agreement the plan went to the service there.',
  ],
} as const
