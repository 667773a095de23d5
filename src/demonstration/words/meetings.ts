export const VENUES = [
  'Saltmarsh Family Hub, garden room',
  'The Old Net Loft, upstairs',
  'Curlew Point Community Centre',
  'St Brannoc’s hall, with the kitchen',
  'Millrace Primary, the library',
  'Beacon Street Children’s Centre',
  'The Orchard Rooms, ground floor',
  'Marlow Bay Rowing Club, clubhouse',
  'Larkfield Allotments, the pavilion',
  'Quayside Library, the quiet room',
  'At home with the family’s grandmother',
  'Harbour Mosque community room',
  'Kingfisher Youth Club',
] as const

export const SAFETY_NOTES = [
  'Asked each person on their own. No orders, and nobody is afraid of anybody who is coming.',
  'Two arrival times, fifteen minutes apart. Seats agreed beforehand. The coordinator stays in the building for private time.',
  'One person has been drinking at past gatherings. Everyone has agreed to come sober, and {helper} will see that it is so.',
  'The two sides have not met for three years. Each has met the coordinator twice, and they have agreed what will not be brought up.',
  'The child has an advocate, and a sign to use for stepping out.',
  'No worries from anyone. The family asks only that phones are put in the basket.',
] as const

/** Where somebody may not come near somebody else. */
export const SAFETY_NOTES_WITH_AN_ORDER = [
  'A court order is in force. The person named in it does not know the place or the day. Police checks seen.',
  'There is an order. Nobody in the family will pass anything on, and each has said so alone. Separate taxis home.',
] as const

export const NEEDS_ON_THE_DAY = [
  'Lift from the station',
  'Something to fiddle with, and a seat by the door',
  'Somebody to mind the toddler in the next room',
  'Halal food',
  'A ground-floor room',
  'Questions read out beforehand',
  'A video link from work, in her break',
  'Advocate to sit beside her',
  'Large print copy of the questions',
] as const

export const NOT_INVITED = [
  'A court order keeps him away from the children and their mother. His mother will carry his views, if he sends any.',
  'The young person asked that he not be there, and the coordinator agreed. He has been told how to send his views.',
  'Bail conditions. The police officer has been spoken to.',
  'Nobody in the family has an address for him. The family would ask him if they had.',
] as const

export const CANNOT_COME = [
  'Working away that week, and sends his love.',
  'Does not feel ready to be in one room with everybody. May come to the review.',
  'Too far to travel. Has written a letter.',
  'Said it is for the others to decide, and that the children can always ring.',
  '',
  '',
] as const

export const DECISION_REASONS = {
  agreed: [
    '',
    'It answers every question and meets the bottom lines. I am glad to agree it all.',
    'Agreed on the day. The family thought of things that I had not.',
    'Safe, and theirs. I will do my part by the dates in it.',
    '',
  ],
  'agreed in part': [
    'I agree everything except overnight stays at the weekend, which wait until the check on the house is done. The family knows, and has put {helper}’s house in the plan until then.',
    'All agreed but the money for travel, which my manager must approve. I will tell the family by Friday.',
    'I agree the plan for the week. For the holidays the family will add who is at home in the daytime, and I will look again within ten days.',
    'Agreed, but for collecting from school by somebody we have not met. {second} will do it until we have.',
  ],
  'not agreed': [
    'The plan has {children} at home alone for two evenings, and the bottom line is that there is an adult there. I told the family so at once. They have asked to meet again and I would welcome that.',
    'The plan depends on somebody who is named in the court order. I explained this in the room. The family is thinking about who else could do it.',
  ],
  'no plan made': [
    'The family talked for two hours, and decided they would rather live with things as they are for now. They may come back to it.',
    'People had a great deal to say to one another first. The family felt better for it and did not want to write a plan.',
  ],
} as const

/** How an action went. Nobody is blamed. */
export const PROGRESS_NOTES = {
  started: ['Begun, and going well', 'One week missed, and picked up again', 'Waiting on a date', ''],
  done: [
    'Done, and still going',
    'Done, and it made a difference',
    'Took longer than we thought, and done',
    'Done sooner than we said',
    'They did it together',
    '',
    '',
  ],
  'not done': [
    'It has not happened yet. We talked about why, and what would help.',
    'This one did not happen. The family has said what they would like instead.',
    'Not by the day we said. It is on the list for when we next meet.',
  ],
  changed: [
    'Done a little differently from what we wrote, and it works',
    'Somebody else in the family has taken this on',
    'The family changed the days to suit everyone',
  ],
  stopped: ['The family has decided to stop this one', 'The family has found another way'],
} as const

/** The same, where a service said that it would do something. */
export const PROGRESS_NOTES_OF_SERVICES = {
  started: ['Asked for. The family will have a date by Friday.', 'Begun', ''],
  done: ['Done, and the family told the same day', 'Took longer than we said, and we told the family why', 'Done', ''],
  'not done': [
    'We have not done this yet. We have told the family why, and given a new date.',
    'This did not happen. We have told the family why, and what else we can do.',
  ],
  changed: ['A different worker does this now', 'Done another way, at the family’s request'],
  stopped: ['The family has found another way', 'Another service does this now'],
} as const
