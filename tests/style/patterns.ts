/** What a calm neighbor would not say, by the reason why. A string that matches one is written anew. Our own list. */
export const patterns = {
  quaint: /\b(some|any|every|no)body\b/iu,
  stiff: /\b(whom|whoever|shall)\b|\bneeds?\s(not|no)\b|\bhas\sto\sbe\b/iu,
  inverted: /(^|[.!?:]\s)Who\s[^?.!]+[.!]/u,
  'negate the verb':
    /\b(on|onto|in|to|by|with|at|for)\sno\s(?!one|more)\w+|\bnowhere\b|(?<!there\s)\b(is|are|was|be)\sno\s(?!one\b|longer|more|wrong)/iu,
  odd: /\bstands?\s(in|on|among|apart|here|there|first)\b|\bdown\sfor\b/iu,
  dated: /\b(anew|begun|meanwhile|beforehand|all\sthe\ssame|reckon|seldom|perhaps|by\shand)\b/iu,
  British:
    /\b(rota|fortnight\w*|enquir\w*|phoned|minded|carers?|notice\sboards?|tea|lifts|afterwards|toilets?|insurer)\b/iu,
  retired:
    /\b(gatekeepers?|running\sorder|deput(y|ies)|dut(y|ies)|national\sbod(y|ies)|discussions?|charter|direction\sreviews?|evaluations?)\b|\bhelpers?\b(?!\s(principle|therapy))|\bnot\s(yet\s)?in\splace\b|\bstill\sopen\b|^met$|\blate\b/iu,
  'name the thing':
    /^(it|they|them)\s(?!(is|are)\s(fine|ok))|^(take|put|use|see|open|give|go\sto)\s(this|these|it|them|its)\b/iu,
  contract: /\b(do|does|did|is|are|was|has|have|had|could|should|would|will)\snot\b|\bcannot\b/iu,
  clipped: /[a-z”]:\s[a-z]/u,
  semicolon: /;/u,
  quotes: /”[.,]/u,
  'p.m.': /\d\s?(am|pm)\b/iu,
  indirect: /\b(one|a|two|three)\s(guide|center|body)s?\b|\bguides\s(say|ask|send|name)\b/iu,
  foreign: /\b(Bern|Perth|Frankfurt|Bavaria\w*|Kansas|Australian?|Germany|Queensland)\b/u,
  fragment: /^like\s|\bfor\sinstance\b/iu,
  long: /\bso\sthat\b/iu,
  cheer: /!|\b(great|awesome|congratulations|oops)\b/iu,
  blame: /\b(invalid|illegal|error|you\sforgot|you\sshould\shave)\b/iu,
  urgency: /\b(hurry|immediately|urgent\w*|at\sonce)\b/iu,
  stigma: /\bsuffer\w*\sfrom\b|\b(victims?|addicts?|passed\saway|committed\ssuicide)\b/iu,
  officialese: /\b(prior\sto|in\sorder\sto|regarding|via|utilize|obtain)\b/iu,
  'site, not tab': /\btabs?\sof\sthis\spage\b|\bmakers\sof\sthis\spage\b/iu,
} as const satisfies Readonly<Record<string, RegExp>>

export type Reason = keyof typeof patterns | 'grade above 8' | 'sentence over 20 words'
