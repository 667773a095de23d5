import type { Theme } from './theme.ts'

const drinking: Theme = {
  ages: [2, 15],
  worries: [
    '{carer} has been drinking most evenings since the spring. Twice {children} {was} found awake after midnight with nobody able to see to them, and breakfast has been missed on school days.',
    'When {carer} drinks, {child} takes charge of the house: the locks, the tea, hiding the bottles. A child should not have to do that.',
    'Neighbours rang on two nights in one month because of shouting and a child crying. {carer} told us the truth about the drinking when we asked.',
  ],
  strengths: [
    '{carer} has gone to the group every Thursday for five weeks, and asked for this meeting. {helper} has had {children} at weekends without being asked.',
    '{children} {has} good friends at school and {is} rarely late. {carer} tells us first when there has been a bad week.',
    '{carer} stopped for two years once before and knows what helped: work, routine and {helper} on the phone.',
  ],
  bottomLines: [
    'There must be a sober adult in charge of {children}, day and night.',
    'Nobody who has been drinking drives {children} anywhere.',
  ],
  questions: [
    [
      'Who will look after {children} if {carer} has a drink?',
      '{helper} will come to the house, at any hour, and stay until {carer} is well. If {helper} is at work, {second} comes instead. {child} has both numbers.',
      '{children} will go to {helper}’s. A bag is packed and stays behind the door, so that nobody has to ask for anything.',
    ],
    [
      'How will we all know that things are going well, and how will we know if they are not?',
      'Going well is tea on the table by half past five and {carer} at the group on Thursdays. Not well is curtains shut and no answer to {helper}’s message by ten in the morning.',
      '{second} will ring each evening at seven. If nobody picks up twice, somebody goes round.',
    ],
    [
      'What does {carer} need from the family to stay well?',
      'Not to be lectured. Company on a Friday, lifts to the group, and somebody to say well done.',
      'No alcohol in the house when we visit, and that includes Christmas.',
    ],
  ],
  actions: [
    ['carer', 'Go to the group on Thursday evenings, and say so if one is missed', 'helper'],
    ['helper', 'Have {children} from Friday tea time until Saturday lunch, every week', 'second'],
    ['second', 'Ring {carer} at seven each evening; go round if there is no answer twice', 'helper'],
    ['third', 'Drive {carer} to the group and wait, so that the bus is never the reason', 'carer'],
    [
      'Drug and alcohol service',
      'See {carer} each week, and give the family one number to ring',
      'Children’s social care',
    ],
    ['carer', 'Clear the house of alcohol, with {helper} there, before the weekend', 'helper'],
  ],
  childs: [
    'I want to go to bed and not listen out.',
    'I like it when we have tea together and the telly is off. I want that on school days as well.',
    'I don’t want to be the one who decides if I ring Nan. I want a grown-up to just know.',
  ],
  goingWell: [
    'Five weeks of the group. Weekends at {helper}’s are the best part of everybody’s week.',
    'Mornings are good again. {children} {is} at school on time, and {carer} walks them.',
  ],
  ifThingsChange: [
    'If {carer} drinks, {helper} comes the same night and {children} sleep{s} at {helper}’s. We tell the social worker in the morning ourselves.',
    'One slip is not the end of the plan. Two in a month and we all meet again within the week.',
  ],
}

const lowMood: Theme = {
  ages: [0, 12],
  worries: [
    '{carer} has been very low since the winter and some days cannot get out of bed. {children} {has} missed appointments, and the health visitor has seen {carer} in tears three times.',
    '{carer} told her doctor she could not see a way through the winter. {children} {is} loved, and {is} often on their own in front of a screen until the afternoon.',
    'Since the loss in the family, {carer} sleeps in the day and is awake at night. {child} has begun to stay home to keep watch.',
  ],
  strengths: [
    '{carer} asks for help when it is bad, and has never missed a medicine. {children} run{s} to {carer} when they are upset.',
    'On good days the house is full of singing and paint. {helper} comes each Wednesday with shopping and stays to cook.',
    '{carer} rang us herself. That took courage, and it is how a lot of this will go right.',
  ],
  bottomLines: [
    'If {carer} has thoughts of ending her life, somebody is with her, and {children} {is} with somebody else.',
    'The health visitor or the school must see {children} each week for now.',
  ],
  questions: [
    [
      'Who will see {children} and {carer} each day until things are lighter?',
      'A rota on the fridge: {helper} Monday and Wednesday, {second} Tuesday and Thursday, and Friday we all eat together.',
      '{helper} calls in on the way to work every morning. {second} does bath time on Sundays.',
    ],
    [
      'What will happen on a day when {carer} cannot manage?',
      '{carer} sends one word, “cloud”, and whoever is nearest comes. Nobody asks why.',
      '{children} go{es} to {helper}’s after school, and {carer} sleeps. No explaining needed.',
    ],
    [
      'What helps {children} understand what is happening?',
      '{helper} has told them that {carer} is poorly in a way you cannot see, that it is nobody’s fault, and that it gets better.',
      'The book from the family hub. {third} will read it with them and answer what they ask.',
    ],
  ],
  actions: [
    ['helper', 'Come in at half past seven on school mornings and walk {children} in', 'second'],
    ['second', 'Cook on Tuesdays and Thursdays, enough for two days', 'helper'],
    ['carer', 'Keep each appointment with the mental health nurse; {helper} comes along if wanted', 'helper'],
    [
      'Mental health service',
      'Offer {carer} the talking group, and somebody to ring at night',
      'Children’s social care',
    ],
    [
      'Health visiting',
      'Visit each fortnight, and ring {helper} if there is no answer at the door',
      'Children’s social care',
    ],
    ['third', 'Take {children} swimming on Saturdays so that {carer} can rest', 'helper'],
  ],
  childs: [
    'I want Mummy to have her yellow coat on. That is when we go out.',
    'It’s not my fault and it’s not hers. Nan said.',
    'I would like it if someone came so I can go to school and not think about it.',
  ],
  goingWell: [
    '{carer} laughed at the dog on Sunday. Bath time is every night again.',
    'The rota works. Nobody has been on their own on a bad day since it began.',
  ],
  ifThingsChange: [
    'If {carer} says she is not safe, {helper} stays, {second} takes {children}, and we ring the crisis line together.',
    'If the cloud days come back three in a week, {helper} rings round and we meet that weekend.',
  ],
}

const homeConditions: Theme = {
  ages: [1, 13],
  worries: [
    'The boiler has been broken since last winter and the back bedroom is black with damp. {children} {has} had one chest infection after another.',
    'There are weeks when there is no money on the meter and no clean uniform. {children} {has} been hungry at school on Mondays.',
    'The house filled up after {carer}’s mother died and now there is nowhere to sit down or do homework. {carer} feels ashamed and has stopped letting people in.',
  ],
  strengths: [
    '{carer} goes without so that {children} can eat. Teachers say {children} {is} kind, and come{s} in with stories of things they made at home.',
    '{carer} and {children} grew beans on the window sill all summer. There is warmth here, in every way but the boiler.',
    '{helper} and {second} live two streets away and did not know how bad it was. Now that they know, they want to help.',
  ],
  bottomLines: [
    '{children} must have a warm bed, food each day, and a bath that works.',
    'The back bedroom is not slept in until the damp is put right.',
  ],
  questions: [
    [
      'What will be done in the house, by whom, and by when?',
      'A clear-out over two weekends with everybody here and a van. {carer} decides what stays. Photographs are not touched.',
      '{second} fixes the kitchen tap and the door. The council mends the boiler. {helper} washes curtains.',
    ],
    [
      'How will {children} be sure of food and clean clothes when money runs out?',
      '{helper} does a Sunday wash. There is always a shelf of tins at {second}’s that nobody counts.',
      '{carer} tells {helper} before the meter runs out and not after.',
    ],
    [
      'How will the family be let in, and stay let in?',
      'Fridays are open house. Bring your own mug.',
      '{helper} has a key again, and will knock first.',
    ],
  ],
  actions: [
    ['second', 'Bring the van on Saturday and take two loads to the tip', 'carer'],
    ['Housing', 'Mend the boiler, and treat the damp in the back bedroom', 'Children’s social care'],
    ['helper', 'Wash and dry uniforms on Sundays and bring them round by six', 'carer'],
    ['carer', 'Go to the money advice session at the family hub with the letters, opened or not', 'helper'],
    ['School', 'Put {children} down for breakfast club, free, from Monday', 'carer'],
    ['third', 'Paint the bedroom once it is dry, any colour {child} wants', 'carer'],
  ],
  childs: [
    'I want to have a friend round. I want somewhere to put my Lego so it doesn’t get lost.',
    'My bed is cold but Mum gives me hers.',
    'I would like purple walls and not be told off for being late.',
  ],
  goingWell: [
    'You can see the floor. {children} had a friend to tea for the first time.',
    'Breakfast club every day, and the school says they are wide awake.',
  ],
  ifThingsChange: [
    'If the heating goes again, {children} sleep{s} at {helper}’s until it is mended, and {second} rings the council every day.',
    'If the door stops being opened, {helper} uses the key.',
  ],
}

const exhaustion: Theme = {
  ages: [3, 16],
  needs: ['several children'],
  worries: [
    '{child} is up four or five times a night, and {carer} has not slept a night through for two years. Last month {carer} shook with tiredness and left the house to calm down, with {children} alone for twenty minutes.',
    '{child} needs two people to be moved safely, and for most of the week there is one. {carer}’s back is bad and getting worse.',
    'The school transport stopped and {carer} has had to give up work. There is nobody to take over when {child} is distressed, and the others get what is left.',
  ],
  strengths: [
    '{carer} knows every sound {child} makes and what it means. Nobody could be better loved.',
    '{carer} has kept every hospital letter in order and taught three carers how to feed {child} safely.',
    '{helper} and {second} would do more if somebody showed them how. They have asked.',
  ],
  bottomLines: [
    '{child} is moved and fed only by somebody who has been shown how.',
    '{children} {is} not left without an adult, even when {carer} needs air.',
  ],
  questions: [
    [
      'How will {carer} get two whole nights’ sleep each week?',
      '{helper} sleeps over on Tuesdays and {second} on Saturdays, once the nurse has shown them the feed.',
      'Short breaks give us one night in the fortnight; the family gives the rest.',
    ],
    [
      'Who else can learn to look after {child}, and who will teach them?',
      '{helper}, {second} and {third} will all come to the nurse’s session. {carer} will teach us the rest, such as which song.',
      'We will film the bedtime routine, so that it is the same whoever does it.',
    ],
    [
      'What would the other children in the family like time for?',
      'Football on Saturdays with {second}, and {carer} there to watch once a month.',
      'An hour with {carer} on their own, on Thursdays, out of the house.',
    ],
  ],
  actions: [
    ['helper', 'Sleep over on Tuesdays, beginning the week after the nurse’s session', 'carer'],
    ['second', 'Learn the feed and the hoist, and do Saturday nights', 'carer'],
    [
      'Children’s social care',
      'Take the short breaks request to panel, and tell the family the answer the same day',
      'helper',
    ],
    ['School', 'Put the taxi back, and ring {carer} if it is going to be late', 'Children’s social care'],
    ['carer', 'See the doctor about her back, and not cancel', 'helper'],
    ['third', 'Take the others to football on Saturdays', 'carer'],
  ],
  childs: [
    '{child} chose the green card for “more” when {helper} sang, and the red card for the hospital.',
    'I want Mum to watch me play. Just me.',
    'I help a lot. I like helping but not every time.',
  ],
  goingWell: [
    '{carer} slept for nine hours. She says the world has edges again.',
    'Three people can do the feed now. {child} laughs at {second}’s version of the song.',
  ],
  ifThingsChange: [
    'If {carer} cannot go on that day, she rings {helper} and says “swap”. Somebody is there within the hour.',
    'If {child} goes into hospital, {second} moves in with the others and {helper} does days on the ward.',
  ],
}

export const THEMES_AT_HOME: readonly Theme[] = [drinking, lowMood, homeConditions, exhaustion]
