import type { Theme } from './theme.ts'

const usingDrugs: Theme = {
  ages: [0, 13],
  worries: [
    '{carer} started using again after the redundancy. {children} {was} collected late from school five times in a month, once by somebody the school did not know.',
    'People {children} {do} not know have been staying in the flat. {child} drew a picture of the sofa with “stranger” written on it.',
    '{carer} was found asleep at four in the afternoon, and could not be woken for some minutes. {child} rang {helper}, and {helper} came.',
  ],
  strengths: [
    '{carer} is on a script and has given clear tests for six weeks. She brought the results herself.',
    '{child} knew whom to ring. Somebody taught them well, and it was {carer}.',
    '{carer} was clean for four years, through two births. The whole family remembers who she was then.',
  ],
  bottomLines: [
    'Medicine and anything else is locked away, out of a child’s reach, always.',
    'Nobody sleeps at the flat whom {helper} has not met.',
  ],
  questions: [
    [
      'Who will collect {children} from school, and who is never to?',
      '{helper} on Monday to Wednesday, {second} on Thursday and Friday. The school has the list, and photographs.',
      '{carer}, with {helper} at the gate, until the review. Then we look again.',
    ],
    [
      'How will {carer} keep people away who do not help?',
      '{second} and {third} changed the lock on Saturday. {carer} kept one key.',
      'We are the ones who say no at the door, so that {carer} does not have to.',
    ],
    [
      'If {carer} uses, where {do} {children} sleep?',
      'At {helper}’s, in their own beds there, the same night.',
      '{second} moves in. {children} stay{s} put, and {carer} goes to {third}’s.',
    ],
  ],
  actions: [
    ['helper', 'Collect {children} on Monday, Tuesday and Wednesday', 'School'],
    ['carer', 'See the drug and alcohol worker each Friday, and show the family the test if asked', 'helper'],
    ['second', 'Change the lock, and hold the only spare key', 'carer'],
    [
      'Drug and alcohol service',
      'Give {carer} a place on the day programme by the end of the month',
      'Children’s social care',
    ],
    ['Children’s social care', 'Provide the locked medicine box', 'helper'],
    ['third', 'Take {carer} to the gym at the same hour every day. It is that hour', 'second'],
  ],
  childs: [
    'I want it to be just us in our house.',
    'I did ring Nan. I was brave. I don’t want to be brave again.',
    'When Mum is well she does the voices in the book.',
  ],
  goingWell: ['Eight clear weeks. {carer} did the voices.', 'Nobody has been on the sofa but the cat.'],
  ifThingsChange: [
    'A used week is told to {helper} by {carer}, before anybody finds it. Then the plan we made is what happens.',
    'If {child} ever has to ring again, {children} stay{s} at {helper}’s until we have all met.',
  ],
}

const illness: Theme = {
  ages: [1, 16],
  worries: [
    '{carer} is having treatment every three weeks, and for days afterwards cannot lift, cook or drive. {children} {has} been managing alone, and the school noticed lunches of dry cereal.',
    '{carer} may be in hospital for months. There is nobody with parental responsibility but {carer}, and no plan for {children} if the worst happens.',
    '{child} gives {carer} the injections, and has missed school for each appointment. Nobody had asked {child} to. Nobody had asked at all.',
  ],
  strengths: [
    '{carer} has been honest with {children} about the illness, in words they understand.',
    '{children} cook{s}, laugh{s} and look{s} after everyone. {carer} taught them all of that.',
    'Five people put their hands up in the first phone call. {helper} has a spreadsheet.',
  ],
  bottomLines: [
    '{children} {is} not responsible for medicine.',
    'There is an adult at home overnight in treatment weeks.',
  ],
  questions: [
    [
      'Who is at home in treatment weeks, and who does what?',
      '{helper} moves in for the four days. {second} does the school run, and {third} does food.',
      'The spreadsheet says. Green is covered, and nothing is red until the spring.',
    ],
    [
      'If {carer} dies or cannot care for {children}, what does the family want?',
      'For {children} to live with {helper}, at the same school, and to hear {carer}’s voice. The recordings are begun.',
      '{second} and {third} together. {carer} has written it down and will see the solicitor.',
    ],
    [
      'What {do} {children} need that is nothing to do with being ill?',
      'The school trip. Paid. Going.',
      'A day each week when nobody mentions it.',
    ],
  ],
  actions: [
    ['helper', 'Move in for the four days after each treatment', 'second'],
    ['second', 'Do the school run in treatment weeks', 'helper'],
    ['third', 'Fill the freezer on the first Sunday of the month, with labels', 'helper'],
    ['carer', 'See the solicitor about a guardian, with {helper}', 'second'],
    ['Children’s social care', 'Refer {child} to young carers, and pay for the school trip', 'helper'],
    ['School', 'Let {children} have their phones in treatment weeks', 'carer'],
  ],
  childs: [
    'I want someone else to do the needle and me to do the cuddle.',
    'I want us all to stay in one house whatever happens.',
    'I want to go on the trip and not feel bad on the trip.',
  ],
  goingWell: [
    'Three treatments covered, and nothing red. The trip was a triumph.',
    '{carer} has written the letters. {children} {has} had some proper childhood this month.',
  ],
  ifThingsChange: [
    'If {carer} goes into hospital without warning, {helper} is next of kin and the school rings {helper} first.',
    'If the spreadsheet goes red, {helper} says so on the family group and somebody takes it. Somebody always has.',
  ],
}

const learningTogether: Theme = {
  ages: [0, 9],
  worries: [
    '{carer} finds reading, time and new things hard. Feeds have been made up wrongly, and a burn was not taken to the doctor, because nobody had shown {carer} what to look for.',
    '{carer} loves {children} and is easily led. A man from the internet came to stay, and took the rent money.',
    'Professionals have told {carer} six different things in six different visits. {children} {is} behind with talking.',
  ],
  strengths: [
    'When {carer} is shown something twice with pictures, {carer} does it for good. The bath chart is perfect.',
    '{children} {is} always warm, clean and cuddled.',
    '{carer} gets on with {helper}, and says straight out when something is too much.',
  ],
  bottomLines: [
    'Nobody new stays at the house until {helper} has met them and the social worker knows.',
    'If a child is hurt or poorly, {carer} rings {helper} the same hour.',
  ],
  questions: [
    [
      'Who will show {carer} new things as {children} grow{s}?',
      '{helper}, one thing at a time, with the pictures. {second} comes on Sundays to see how it went.',
      'One professional to teach and the rest to keep quiet, please.',
    ],
    [
      'Who is there every day?',
      '{helper} at tea time, {second} at bedtime on Tuesdays and Fridays, and {third} at weekends.',
      'We live next door but one. We have knocked on the wall for years. Now we will come round.',
    ],
    [
      'How will {carer} be kept safe from people who take advantage?',
      '{second} looks after the bank card with {carer}, on Fridays.',
      '{carer} shows {helper} any new friend request before saying yes. {carer} came up with that.',
    ],
  ],
  actions: [
    ['helper', 'Come at tea time every day, and teach one new thing a week', 'second'],
    ['carer', 'Fill in the picture chart, and show it to {helper} on Sundays', 'helper'],
    ['Health visiting', 'Put the feeding and fever cards into pictures', 'Children’s social care'],
    ['second', 'Do the money with {carer} on Fridays', 'helper'],
    ['Family hub', 'Two mornings at the talking group for {children}, with a lift', 'Children’s social care'],
    ['third', 'Take {children} to the library on Saturdays for the rhymes', 'carer'],
  ],
  childs: [
    'More Nan. More bus. More dog.',
    'I like Mummy’s cuddles best and {helper}’s dinners best.',
    'Pointed to the picture of everyone at the table.',
  ],
  goingWell: [
    '{child} said eleven new words this month. We are keeping a list.',
    'The chart is full. {carer} taught the fever card to the neighbour.',
  ],
  ifThingsChange: [
    'If {helper} is ill, {third} does tea times. {carer} has all the numbers in pictures.',
    'If somebody new appears, we ask {carer} kindly, and we ask that day.',
  ],
}

const isolation: Theme = {
  ages: [11, 16],
  needs: ['several children'],
  worries: [
    '{carer} and {children} have moved six times in three years, and nobody knows them for long. {child} has been told off for “lying” about having cousins. The cousins are real.',
    '{carer} fell out with the whole family over money after a funeral. {children} {has} not seen a grandparent since, and ask{s}.',
    '{child} has begun to hurt themselves, and told only a friend. {carer} found out from the friend’s mother, and does not know what to say.',
  ],
  strengths: [
    '{carer} came to the first meeting alone and left with a list of eleven names.',
    '{children} {is} close. When {child} was low the others slept on the floor beside them.',
    '{helper} has kept every birthday present, wrapped, for three years, in case.',
  ],
  bottomLines: [
    '{child} is seen by the mental health service within the fortnight, and the family knows the crisis number.',
    'Sharp things and medicines are put away, by a grown-up, without fuss.',
  ],
  questions: [
    [
      'Who {do} {children} want back in their lives, and how do we begin?',
      'Grandma first, at the café, one hour, and no talk of money. Then Sunday dinners.',
      'Everybody, slowly. {second} will drive, and {helper} will bake.',
    ],
    [
      'What do we do if {child} feels like hurting themselves?',
      '{child} sends a star to {helper}. Whoever gets it comes, or rings and stays on the line. No speeches.',
      'There is a box with the things that help: the ice, the music, the dog’s lead.',
    ],
    [
      'How will {carer} not be alone with all of this?',
      'Wednesday is {carer}’s night out, and {third} has the children.',
      'We said sorry. Both sides. It was about a clock.',
    ],
  ],
  actions: [
    ['helper', 'Meet {children} at the café on Sunday, and bring the presents', 'second'],
    ['carer', 'Put the medicines and sharp things away, and check each Sunday', 'helper'],
    [
      'Mental health service',
      'See {child} within the fortnight, and tell {carer} what to look for',
      'Children’s social care',
    ],
    ['second', 'Drive everyone to Sunday dinner, there and back', 'carer'],
    ['third', 'Have the children on Wednesdays', 'carer'],
    ['School', 'One named person whom {child} can find at any time', 'carer'],
  ],
  childs: [
    'I have got cousins. I want to show people.',
    'I don’t want everyone looking at my arms. I want to go swimming one day.',
    'I want Sunday dinner with too many people in it.',
  ],
  goingWell: [
    'Four Sunday dinners. Too many people. Perfect.',
    'Three stars sent, and every one answered inside ten minutes.',
  ],
  ifThingsChange: [
    'If the stars come every day, we ring the crisis number, together, and somebody stays the night.',
    'If the old argument starts up, {second} says “clock”, and it stops.',
  ],
}

export const THEMES_OF_HEALTH: readonly Theme[] = [usingDrugs, illness, learningTogether, isolation]
