import type { Theme } from './theme.ts'

const notInSchool: Theme = {
  ages: [6, 16],
  worries: [
    '{child} has been in school for eleven days this term. The mornings have become a battle that everybody loses, and {carer} has been told she may be fined.',
    'Since the move to the big school, {child} cannot get past the gate. There are headaches, hiding, and once the police were rung to get {child} off a roof.',
    '{child} says school is pointless and is out until late instead. {carer} works, and cannot be in two places.',
  ],
  strengths: [
    '{child} builds things: a radio, a go-cart, half a shed. {carer} noticed that before anyone.',
    '{child} gets up for {helper} and for nobody else. {helper} knows, and is touched.',
    '{carer} has asked for help from everyone she could think of for two years.',
  ],
  bottomLines: [
    'By half term {child} is in some kind of school, some of every week.',
    'Nobody lays hands on {child} to get them out of the door.',
  ],
  questions: [
    [
      'What would make a morning possible?',
      '{helper} comes at half past seven with bacon. Nobody mentions school until the second sandwich.',
      '{child} starts at ten for a month, by the side door, and goes straight to the workshop.',
    ],
    [
      'Who does {child} talk to when it gets too much?',
      '{second}, who hated school as well and turned out all right.',
      'The lady in the library, and {helper} by text.',
    ],
    [
      'What can the family do that school cannot?',
      'Take {child} to see {third}’s workshop, and let them earn a Saturday there.',
      'Stop asking “why”. Ask “what next”.',
    ],
  ],
  actions: [
    ['helper', 'Come at half past seven each school day for the first month', 'carer'],
    ['School', 'A timetable that begins at ten, by the side door, with one person to meet {child}', 'carer'],
    ['third', 'Have {child} in the workshop on Saturdays, if it has been a three-day week', 'second'],
    ['second', 'Text {child} at lunch, nothing heavy', 'helper'],
    ['Children’s social care', 'Ask for the fine to be held while the plan runs', 'carer'],
    ['carer', 'Ring school by nine on a bad day, and then stop talking about it', 'helper'],
  ],
  childs: [
    'It’s the corridor. Nobody asked about the corridor.',
    'I’d go if I could go straight to DT.',
    'I want Mum to stop crying in the car.',
  ],
  goingWell: [
    'Three days a week for five weeks. {child} has made a bird table for the head teacher.',
    'Mornings are quiet. The bacon has been a great success.',
  ],
  ifThingsChange: [
    'If two days are missed in a row, {second} takes {child} for a walk, and we ask what has changed.',
    'If school changes the timetable, it tells {carer} a week before.',
  ],
}

const missing: Theme = {
  ages: [12, 17],
  worries: [
    '{child} has been missing from home nine times in two months, once for three nights, and has come back with a new phone and money nobody can explain.',
    'Older people in cars wait at the end of the road. {child} owes somebody something, and is frightened to say who.',
    '{child} has stopped seeing old friends. {carer} lies awake, and has driven round until four in the morning looking.',
  ],
  strengths: [
    '{child} always texts one person: {helper}. Even on the worst nights.',
    '{carer} reports it every time and is never angry at the door. There is always a plate in the oven.',
    '{child} was a brilliant goalkeeper until last year, and the coach still asks after them.',
  ],
  bottomLines: [
    'If {child} is not home by the time agreed and not answering, the police are told within the hour.',
    'The car, the phone and the money: whatever {child} tells us is passed to the police, and {child} will know that it is.',
  ],
  questions: [
    [
      'What will make home the place that {child} wants to be on a Friday night?',
      'Fridays at {helper}’s with the big telly and the cousins. No questions until Saturday.',
      '{second} will pick {child} up from wherever, whatever time, no telling off until the next day.',
    ],
    [
      'What does everyone do when {child} does not come home?',
      '{carer} rings {helper}, {helper} texts, {second} drives the three places. One hour, then the police.',
      'One list of who rings whom, on everybody’s phone. Nobody posts about it.',
    ],
    [
      'How can {child} get out of this without being hurt?',
      'Two weeks at {third}’s on the farm, beginning Monday, with the school’s agreement.',
      'A new number. The old phone goes to the police officer {child} trusts, and {second} goes along.',
    ],
  ],
  actions: [
    ['helper', 'Keep a bed made up, and text back every time', 'carer'],
    ['third', 'Have {child} to stay for two weeks, and put them to work', 'carer'],
    ['second', 'Be the car. Any time, no telling off', 'helper'],
    ['carer', 'Ring within the hour, every time, and say what {child} is wearing', 'second'],
    ['Children’s social care', 'Find a youth worker who has been there, and bring them round for tea', 'carer'],
    ['School', 'Let {child} back into the team, training only to begin with', 'helper'],
  ],
  childs: [
    'I’m not stupid. I know what they are. I don’t know how to stop.',
    'I want to play in goal again, and nobody make a big thing of it.',
    'If I say I’m at Nan’s it means come and get me.',
  ],
  goingWell: [
    'Home every night for three weeks. Back in goal, let in two, saved nine.',
    'The car has not been seen since the phone went. {child} talks at tea.',
  ],
  ifThingsChange: [
    'If {child} says “I’m at Nan’s” and is not, somebody goes that minute.',
    'If anyone is threatened, 999 first. Then {child} goes to {third}’s the same night.',
  ],
}

const youngMother: Theme = {
  ages: [0, 3],
  needs: ['a young mother'],
  worries: [
    '{carer} is young and this is her first baby. She grew up partly in care herself, and was told she had nobody. The midwife saw that there was no cot and no heating.',
    'The baby has lost weight twice. {carer} is feeding her, and is doing it alone, by her phone’s light, in a room with no kitchen.',
    '{carer} and her partner argue, and he has put a fist through a door. She wants it to work, and she wants it to stop.',
  ],
  strengths: [
    '{carer} sings to the baby all day long, and the baby turns to find her.',
    'It turned out there were fourteen people, once somebody asked. {helper} cried on the phone.',
    '{carer} has read everything the health visitor gave her, and written questions in the margin.',
  ],
  bottomLines: [
    'The baby sleeps in a cot, on its back, in a room with nobody who has been drinking or using.',
    'The baby is weighed each week until the health visitor says otherwise.',
  ],
  questions: [
    [
      'Who can {carer} rely on, at what time of day, and for what?',
      '{helper} in the mornings, {second} for money and forms, {third} at three in the morning, and means it.',
      'Six people, six evenings, and Sunday off from visitors.',
    ],
    [
      'Where will {carer} and the baby live?',
      'With {helper} until the flat comes. The box room is painted.',
      'In their own place with {second} downstairs. Close, and not on top of each other.',
    ],
    [
      'What happens when two people who love a baby shout at each other?',
      'One goes to {second}’s for the night. The one who goes is never the one with the baby.',
      'We have a word for it, and when it is said everything stops.',
    ],
  ],
  actions: [
    ['helper', 'Come at eight each morning and take the baby, so that {carer} can sleep till ten', 'second'],
    ['second', 'Fill in the housing forms with {carer} on Saturday', 'helper'],
    ['third', 'Answer the phone at three in the morning', 'carer'],
    ['carer', 'Go to the baby clinic every Tuesday', 'Health visiting'],
    ['Health visiting', 'Weigh the baby each week, and show {helper} the chart', 'Children’s social care'],
    ['Housing', 'Put {carer} on the list as a care leaver, with the points that gives her', 'Children’s social care'],
  ],
  childs: [
    'Too little for words. {helper} says: {child} goes quiet when the room is quiet, and looks for the window.',
    '{child} cannot say yet, and held on to {helper}’s thumb for the whole of the meeting.',
    'Smiles at {carer}’s voice on the phone. That is her view, and we have written it down.',
  ],
  goingWell: [
    'Two weeks of good weights. The baby has a cot, a pram and about nineteen hats.',
    '{carer} has met four relatives she did not know she had.',
  ],
  ifThingsChange: [
    'If {carer} is too tired to be safe, {third} comes. It is not giving up; it is the plan.',
    'If the arguing starts again, the baby and {carer} come to {helper}’s, and we meet that week.',
  ],
}

const comingHome: Theme = {
  ages: [3, 15],
  needs: ['several children'],
  worries: [
    '{children} {has} lived away from home for more than a year. The plan is to come home, and the last time it was tried it lasted nine weeks.',
    '{children} {is} settled with foster carers, and miss{es} the family badly. Brothers and sisters live in three places, and last saw each other in August.',
    '{carer} has done what the court asked. {children} {is} not sure that it will last, and has reason not to be.',
  ],
  strengths: [
    '{carer} has come to every family time, on two buses, for fourteen months. Early.',
    'The foster carers like {carer}, and will stay in {children}’s life.',
    '{carer} can say clearly what went wrong the last time, and who was not told.',
  ],
  bottomLines: [
    'The move home goes at the pace of {children}, in steps, and each step is looked at before the next.',
    'If it cannot be home, it is family, before it is anyone else.',
  ],
  questions: [
    [
      'What has to be different this time?',
      'People in the house. The last time, everyone waved them off and went home. This time there is somebody every day for six months.',
      '{carer} tells us on the bad day, not after the bad month. {helper} will ask outright each Sunday.',
    ],
    [
      'If {children} cannot live with {carer}, who in the family could they live with?',
      '{helper} first, and {second} for holidays. Both will do the assessment now, and not wait.',
      '{second}. The school is the same and there is already a bunk bed.',
    ],
    [
      'How will brothers and sisters see one another?',
      'The last Sunday of every month, at {helper}’s, all of them, with a roast.',
      'A video call on Wednesdays, and the same week at the caravan in August.',
    ],
  ],
  actions: [
    ['carer', 'Have the bedrooms ready, with {children} choosing, by the first overnight', 'helper'],
    ['helper', 'Ask {carer} outright each Sunday how it is, and pass on the true answer', 'second'],
    ['Children’s social care', 'Plan the overnights with the foster carers, and give the family the dates', 'helper'],
    [
      'second',
      'Finish the assessment papers, so that there is a second home if it is needed',
      'Children’s social care',
    ],
    ['third', 'Cook the Sunday roast, all the brothers and sisters there', 'helper'],
    ['School', 'Keep the same person for {children} before and after the move', 'Children’s social care'],
  ],
  childs: [
    'I want to go home slowly, and I want to bring Biscuit.',
    'I want to see my sister more than I want a new bike.',
    'Will someone tell me if it’s not going to happen? Before, not after.',
  ],
  goingWell: [
    'Four overnights. Tears at the second and none at the fourth.',
    'Two roasts with everybody there. Nobody wanted to go home.',
  ],
  ifThingsChange: [
    'If a step is too much, we go back one step and not to the start.',
    'If {carer} cannot carry on, {children} go{es} to {helper}’s, who has been assessed, and not to strangers.',
  ],
}

export const THEMES_OF_GROWING_UP: readonly Theme[] = [notInSchool, missing, youngMother, comingHome]
