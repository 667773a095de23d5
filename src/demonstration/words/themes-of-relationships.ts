import type { Theme } from './theme.ts'

const abuseBefore: Theme = {
  ages: [1, 14],
  father: 'not invited',
  worries: [
    'The police came three times in a year when {carer} was hurt by somebody she lived with. {children} saw two of those. {carer} has ended it, and he has been to the house since.',
    '{children} {is} frightened of the front door. {child} sleeps in school clothes so as to be ready to leave.',
    'He rings {carer} and the wider family to find out where they are. Not everybody in the family has known what to say.',
  ],
  strengths: [
    '{carer} left with {children} and two bags, and has not gone back. She has kept every appointment since.',
    '{children} talk{s} about what happened now, to {helper} and to the school. They know it was not their doing.',
    '{helper} and {second} believe {carer} and are ready to say so out loud.',
  ],
  bottomLines: [
    'He is not to come to the house or the school, or be told where {children} {is}. There is a court order.',
    '{children} {is} not in the house if he is let in, by anybody.',
  ],
  questions: [
    [
      'How will the family keep {children} and {carer} safe if he comes to the house?',
      'Lock, phone, upstairs. {carer} rings 999, then {helper}. {second} is five minutes away. {child} knows the plan and has practised it.',
      'Nobody opens the door without looking. {helper} has had the spy hole and the light put in.',
    ],
    [
      'What will everyone in the family say if he gets in touch?',
      '“I can’t talk about that”, and put the phone down. Then tell {helper}, who writes it in the book.',
      'Nobody answers. Nobody passes on a message, however nice it sounds.',
    ],
    [
      'Who will {children} talk to, and where can they go to play and not think about it?',
      '{helper}, and Mrs at school with the blue door. Saturdays are for the park with {second}.',
      '{third} takes them to boxing on Mondays. It is all right to shout there.',
    ],
  ],
  actions: [
    ['carer', 'Keep the order safe, with a copy at school and one at {helper}’s', 'Children’s social care'],
    ['helper', 'Stay over on Friday and Saturday nights for the next two months', 'second'],
    ['second', 'Fit the window locks and the outside light', 'helper'],
    ['Domestic abuse service', 'See {carer} each week, and go with her to court', 'Children’s social care'],
    ['School', 'Know who may collect {children}, and ring {carer} if anybody else asks', 'Children’s social care'],
    ['third', 'Take {children} to boxing on Mondays and bring them home', 'carer'],
  ],
  childs: [
    'I want to sleep in my pyjamas.',
    'I want Mum to laugh at films again. I want to keep my school.',
    'I don’t want to see him. I might when I’m big. I want to be the one who says.',
  ],
  goingWell: [
    'Six weeks with no calls. {child} wore pyjamas to bed and told everyone.',
    '{carer} has begun her course, and {children} {is} settled at school.',
  ],
  ifThingsChange: [
    'If he comes near, we ring 999 first and each other second. {children} stay{s} at {helper}’s that night.',
    'If {carer} feels herself weakening, she tells {helper}. Nobody will be cross.',
  ],
}

const conflictAfterParting: Theme = {
  ages: [3, 14],
  needs: ['a father'],
  worries: [
    'Handovers between the two homes end in shouting, and {child} has been sick before each of the last four. The school has been asked to take sides.',
    '{children} {has} been told things about the court that no child should carry. {child} asked a teacher whose fault it would be if somebody went to prison.',
    'Plans change by text message late at night. {children} {has} waited on the step with a packed bag three times for somebody who did not come.',
  ],
  strengths: [
    'Both parents came to parents’ evening, at different times, and both asked how they could help with reading.',
    '{children} {is} loved in two homes, and each home has a bed, books and a cat.',
    'Both sides of the family still send each other birthday cards. {helper} is trusted by everybody.',
  ],
  bottomLines: [
    '{children} {is} not asked to carry messages or to choose.',
    'Handovers happen somewhere neutral, and nobody raises their voice.',
  ],
  questions: [
    [
      'How will {children} move between their homes calmly?',
      'At {helper}’s, at four on Fridays. One parent has gone before the other comes.',
      'From school, always. One drops off and the other picks up, so nobody meets at a gate.',
    ],
    [
      'How will the grown-ups tell each other things?',
      'A notebook in the school bag: sleep, food, medicine, homework. Nothing else.',
      'By the app, before eight in the evening. {second} will read anything hard before it is sent.',
    ],
    [
      'What may {children} be told, and who tells them?',
      'That both parents love them and are sorting it out. {helper} says it, with both there.',
      'Nothing about the court from anybody but the guardian.',
    ],
  ],
  actions: [
    ['helper', 'Do the Friday handover at home, with tea ready', 'second'],
    ['carer', 'Use the notebook, and not text about plans after eight', 'helper'],
    ['second', 'Read any hard message before it goes, and say so if it should wait', 'helper'],
    ['School', 'Give both parents the same letters, and stay out of the rest', 'Children’s social care'],
    ['third', 'Have {children} on the first Sunday of the month, with both sides of the family welcome', 'helper'],
    [
      'Family hub',
      'Offer both parents places on the separated parents’ course, on different days',
      'Children’s social care',
    ],
  ],
  childs: [
    'I want them both at my play, sitting wherever they like.',
    'I don’t want to pick.',
    'My tummy hurts on Fridays. I’d like Fridays to be at Nan’s.',
  ],
  goingWell: [
    'Seven quiet Fridays. {child} has stopped being sick.',
    'Both parents came to the play. They sat two rows apart, and both cried at the same bit.',
  ],
  ifThingsChange: [
    'If a handover goes wrong, {helper} keeps {children} for the night and everybody goes home.',
    'If either parent is running late, they ring {helper}, never {children}.',
  ],
}

const prison: Theme = {
  ages: [4, 15],
  needs: ['a father'],
  father: 'sending views',
  worries: [
    '{children}’s father went to prison in the spring, and the family found out from the police at six in the morning. {carer} has lost work, friends and sleep since.',
    '{child} has been in fights at school over what people say. At home {carer} has said that he is away at sea, and {children} {is} beginning to ask which sea.',
    'The rent was in his name. {carer} and {children} may have to move, for the third time in two years.',
  ],
  strengths: [
    '{carer} has held the whole family together and kept {children} in school every day.',
    '{children} and their father write. He asked for this meeting as well, and will send his views.',
    'Both grandmothers talk to each other every day. That did not happen before.',
  ],
  bottomLines: [
    'Visits to the prison go ahead only with an adult {children} trust{s}.',
    '{children} must have a settled address by the end of term.',
  ],
  questions: [
    [
      'What will {children} be told, and by whom?',
      'The truth, in small words, by {carer} with {helper} beside her. He is in prison because he did something wrong; he loves you; you did not do it.',
      '{helper} will tell them on Sunday, and {third} will be in the kitchen with cake.',
    ],
    [
      'How will {children} stay in touch with their father?',
      'A visit on the first Saturday of each month with {second}, who does not mind the searches. Letters on Sundays.',
      'The story tapes from the prison library, at bedtime, when they want them.',
    ],
    [
      'Who will help {carer} keep a roof over everybody?',
      '{second} will come to the housing appointment with all the papers. {helper} can lend the deposit.',
      'We can all move into {helper}’s for eight weeks if it comes to it. It will be loud.',
    ],
  ],
  actions: [
    ['carer', 'Tell {children} the truth on Sunday, with {helper} there', 'helper'],
    ['second', 'Take {children} to visit on the first Saturday of the month', 'carer'],
    ['Housing', 'Put the tenancy in {carer}’s name, or offer another home near the school', 'Children’s social care'],
    ['School', 'Let {child} go to the quiet room without being asked why', 'carer'],
    ['helper', 'Have {children} on Wednesdays, so that {carer} can work', 'second'],
    ['Children’s social care', 'Pay the travel for visits until the prison scheme starts', 'helper'],
  ],
  childs: [
    'I know where he is. I want people to stop saying the sea.',
    'I want to show him my certificate, the real one.',
    'I miss him and I’m cross with him, both.',
  ],
  goingWell: [
    'Two visits done, and {child} slept both nights after.',
    'No fights since the truth was told. The teacher says {child} is lighter.',
  ],
  ifThingsChange: [
    'If he is moved further off, we do video calls from {second}’s and visit at half term.',
    'If the house goes, everyone is at {helper}’s the same day. {third} has the van.',
  ],
}

const newlyArrived: Theme = {
  ages: [7, 15],
  needs: ['another language'],
  worries: [
    '{carer} came to Marlow Bay eighteen months ago knowing nobody, and works nights. {child}, the eldest, looks after the others from nine in the evening until six.',
    'Letters from school and the doctor have come in English and gone unanswered. {children} {has} missed injections and a hearing test, and {carer} had not been told why they mattered.',
    '{carer} smacked {child} in the supermarket and was frightened by what followed. Nobody had explained what is and is not allowed here, or what help there is.',
  ],
  strengths: [
    '{children} {is} polite, funny and ahead in mathematics. {carer} checks every piece of homework, in whatever language it is.',
    'There is family in three countries who pray for and ring this household every day, and cousins an hour away on the train.',
    '{carer} has never missed a shift or a parents’ evening.',
  ],
  bottomLines: [
    '{children} {is} not left at night without an adult.',
    'Nobody hits {children}, and {carer} has help to do it differently.',
  ],
  questions: [
    [
      'Who can be with {children} while {carer} is at work?',
      '{helper} will come from Sunday to Thursday and sleep in the front room. The family will pay for the bus pass between us.',
      '{carer} has asked for days. Until then {second} and {third} take turns.',
    ],
    [
      'How will letters and appointments be understood?',
      '{second} will come on Mondays and we go through every envelope with tea.',
      'We want the surgery and school to ring with an interpreter, not to send paper.',
    ],
    [
      'Who in the family, near or far, {do} {children} want to hear from more?',
      'Their grandmother, by video, on Fridays after prayers, and she wants to see their drawings.',
      'The cousins on the train. Once a month, there or here.',
    ],
  ],
  actions: [
    ['helper', 'Stay with {children} on work nights until {carer} has day shifts', 'second'],
    ['second', 'Go through the post on Mondays', 'carer'],
    ['carer', 'Ask the manager, in writing, for day shifts', 'helper'],
    [
      'Health visiting',
      'Book the injections and the hearing test, with an interpreter, on one day',
      'Children’s social care',
    ],
    [
      'Family hub',
      'Invite {carer} to the parents’ group that meets in the family’s own language',
      'Children’s social care',
    ],
    ['third', 'Bring the cousins once a month, and take {children} back with them in the holidays', 'helper'],
  ],
  childs: [
    'I like cooking. I don’t like the night. The house makes noises.',
    'I want to go to football, and it is when I look after my brother.',
    'My grandmother is in my phone. I want her to be in my house.',
  ],
  goingWell: [
    '{helper} is here at night, and {child} has joined the football.',
    'All the injections are done. {carer} rang the surgery on her own.',
  ],
  ifThingsChange: [
    'If {helper} cannot come, {second} does. If neither, {carer} rings work and stays home, and the family makes up the money.',
    'If there is trouble we do not understand, we ring the social worker with the interpreter first, and worry afterwards.',
  ],
}

export const THEMES_OF_RELATIONSHIPS: readonly Theme[] = [abuseBefore, conflictAfterParting, prison, newlyArrived]
