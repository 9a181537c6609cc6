import { ended } from '#words/ended.ts'
import type { OpeningFacts } from '#domain/documents/opening.ts'
import { limitsAlone } from './limits.ts'

/** What the opening says, with the time of day as it is shown. */
type Opening = Omit<OpeningFacts, 'end'> & { readonly end: string | undefined }

/** One paragraph of the sentences that are there. */
const paragraph = (...sentences: readonly (string | undefined | false)[]) =>
  sentences.filter((each) => typeof each === 'string').join(' ')

/** The opening statement to read aloud: one passage, a paragraph for each thing that has to be said. */
export const openingWords = (facts: Opening): string =>
  [
    welcome(facts),
    who(facts),
    isNot(facts),
    free(facts),
    ease(facts),
    privacy(facts),
    turns(facts),
    upset(facts),
    end(facts),
  ].join('\n\n')

const welcome = ({ several, inRoom }: Opening) =>
  paragraph(
    'Welcome.',
    several ? 'We are glad that you are here.' : 'I am glad that you are here.',
    inRoom
      ? 'Walking into a room like this can be hard the first time.'
      : 'Joining a call like this can be hard the first time.',
  )

const who = ({ several, problem, statement, adultsOnly }: Opening) =>
  paragraph(
    problem === undefined
      ? 'This group is for people who share an experience.'
      : `This group is for people who share this: ${ended(problem)}`,
    several
      ? 'A few of us started it, because no one should have to face this alone.'
      : 'I started it, because no one should have to face this alone.',
    statement !== undefined && `This is our purpose. ${ended(statement)}`,
    adultsOnly && 'This group is for adults.',
  )

const isNot = ({ ledBy }: Opening) =>
  paragraph(
    are[ledBy],
    'We listen, we share our own experience, and we pass on what helped. We are not therapy or treatment, and none of us is the expert. The group works alongside any care you have, never instead of it. So we do not give advice about medicines or treatment.',
  )
const are = {
  members: 'We are a self-help group led by its members.',
  together: 'We are a self-help group. A member and a professional lead it together.',
  professional: 'We are a support group led by a professional.',
} satisfies Record<OpeningFacts['ledBy'], string>

const free = ({ basket, comeAndGo, fixedTerm, closed }: Opening) =>
  paragraph(
    'The group is free.',
    basket && 'If you see a basket, it is for our costs. You do not have to give, and we do not watch.',
    fixedTerm === undefined
      ? ended(
          comeAndGo ??
            (closed
              ? 'You may stop at any time. There is no end date, and you do not have to explain.'
              : 'You may come and go freely, for as long as you like. There is no end date, and you do not have to explain.'),
        )
      : fixedTerm > 1 &&
          `We meet ${fixedTerm} times, and then see how to go on. You may stop at any time, and you do not have to explain.`,
  )

const ease = ({ inRoom, online }: Opening) =>
  paragraph(
    'Use your first name, or any name you like.',
    'You may pass at any time. Listening is taking part, too.',
    online && (inRoom ? 'If you are online, you may leave your camera off.' : 'You may leave the camera off.'),
  )

const privacy = ({ confidentiality, limits, professional, ledBy, online }: Opening) => {
  const told = limitsAlone(limits ?? '')
  return paragraph(
    confidentiality === undefined
      ? 'We ask everyone to keep private what is said here, and who is here.'
      : `We ask this of everyone: ${ended(confidentiality)}`,
    'Privacy rests on trust, and we cannot guarantee it. So share only what you are ready to share.',
    online && 'Please be where others cannot listen, and do not record.',
    told === ''
      ? 'There are limits. If a life is in danger, we may have to tell someone who can help. The same is true if a child is being harmed, or an adult who cannot protect themselves. If we can, we tell you first.'
      : `There are limits. ${ended(told)}`,
    professional &&
      `${ledBy === 'members' ? 'A professional sits in with us, and' : 'The professional'} has to follow their own rules about what they must report.`,
  )
}

const turns = ({ crossTalk, advice }: Opening) =>
  paragraph(
    'Everyone gets the same time to speak. We give a quiet sign when a turn is over, and the next person starts.',
    crossTalk !== undefined && talk[crossTalk],
    crossTalk === 'noAdvice' && (advice === undefined || advice === 'never') && 'Please do not give advice.',
  )
const talk = {
  barred: 'We hear each person without comment. A thank-you is enough.',
  noAdvice: 'You may answer one another, and share your own experience.',
  encouraged: 'Talk with one another, and leave room for people who are slower to speak.',
} satisfies Record<NonNullable<OpeningFacts['crossTalk']>, string>

const upset = ({ several, inRoom, online }: Opening) =>
  paragraph(
    'If it gets to be too much, you may step out and come back.',
    several ? 'One of us will stay with you if you want.' : 'Tell me if you want someone to stay with you.',
    online && 'If you are online, send the host a private message.',
    'We are not crisis workers. If anyone is in danger, we call for help.',
    inRoom
      ? 'The numbers are on the crisis card, and you may copy them.'
      : 'The numbers are in the chat, and you may copy them.',
  )

const end = ({ end: at }: Opening) =>
  at === undefined
    ? 'We end on time. You may stay a little longer if you like.'
    : `${ended(`We end at ${at}`)} You may stay a little longer if you like.`
