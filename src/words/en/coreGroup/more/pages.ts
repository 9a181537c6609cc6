import type { PageWords } from '#words/types.ts'

export const pages = {
  notice: {
    heading: 'What does your notice say?',
    note: {
      title: 'Why this matters',
      paragraphs: ['A first notice that asks for people to help start finds the people you need now.'],
      sources: ['NJ'],
    },
  },
  ask: {
    heading: 'What can you ask someone?',
    lead: 'Take your questions along. It’s a talk, not a test.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A self-help center asks people questions like these before they start a group. You can ask yourself too.',
        'Many people don’t offer help. They can’t see how much work it is, or they fear that one task becomes ten. Ask for one small task with a date.',
      ],
      sources: ['DUI', 'BCNA', 'C2R', 'ours'],
    },
  },
  terms: {
    heading: 'When does each role end?',
    lead: 'A role with an end date is easier to take and easier to hand off.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'In A.A. groups, roles last three months to two years, and six months is common. The backup steps up, and the person who leaves shows them how with a checklist.',
        'Prostate cancer groups in British Columbia saw a risk. They leaned on one or two leaders without an end date.',
      ],
      sources: ['AA_R', 'AA_NY', 'BC'],
    },
  },
  training: {
    heading: 'Do you want some training?',
    lead: 'You don’t need training to start, but a little can make things easier.',
    note: {
      title: 'What leaders without training report',
      paragraphs: [
        'A survey asked 358 leaders of cancer and MS groups. Leaders without training most often reported contact outside the meetings (52 of 100). They also wanted training (47), had trouble finding members (36), and found it hard to convince professionals (35).',
        'Then came members who dominate (29), no co-facilitator (28), no help with chores (27), and the strain on themselves (23). Most of them still liked the work.',
      ],
      sources: ['ZOR'],
    },
  },
  succession: {
    heading: 'Who could take over from you?',
    lead: 'Plan this now, while no one wants to leave.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'A meeting with one trained leader can end overnight, through burnout, a new job, an illness, or a move.',
        'A New Zealand guide suggests planning this from the start and having two facilitators or more. Let the next one practice, and give notice before you leave.',
      ],
      sources: ['SM_T', 'NZ_S'],
    },
  },
  loadAgain: {
    heading: 'Who does how much now?',
    lead: 'A month after the first meeting, you know what the work really takes.',
    note: {
      title: 'Why look again',
      paragraphs: [
        'You shared the work before anyone came, so it was a guess. Now you know more.',
        'In a study of 132 leaders, burnout went with low satisfaction in their role and with unclear or clashing roles. It also went with too much work and with trouble finding members.',
      ],
      sources: ['BURN', 'ours'],
    },
  },
  care: {
    heading: 'How are you doing?',
    lead: 'This page is only for you. The group needs you well more than it needs you busy.',
    note: {
      title: 'Why this matters',
      paragraphs: [
        'When you start a group, you help, you get help, and you organize. All three belong.',
        'Members forget that the leader is sick too, and they often don’t offer to help, even when asked. A New Zealand guide calls burnout the greatest risk to a group and asks for two facilitators or more.',
      ],
      sources: ['seed', 'CF', 'NZ_S'],
    },
  },
} satisfies Readonly<Record<string, PageWords>>
