/**
 * Every source that a claim in the app rests on, by the field guide's key, with its kind. Titles and addresses are in
 * `words/sources.ts`. `seed` is the encyclopedia entry; `ours` is our own judgment, shown as "our suggestion".
 */
export const sourceKinds = {
  seed: 'entry', WIKI: 'entry', ours: 'suggestion',
  // Studies
  W02: 'study', ZOR: 'study', VSG: 'study', SCL: 'study', NSW: 'study', BC: 'study', BURN: 'study', SHEP: 'study', STE: 'study', IUH: 'study',
  // One group's or one person's report
  HN: 'group', OH: 'group', LUP: 'group', PER: 'group', GF: 'group', MSP: 'group', VIT: 'group', INK: 'group', MED: 'group', ASCA_C: 'group', DBSA_P: 'group', PAR: 'group', ASCA_N: 'group', SM_R: 'group', CAS: 'group', POL: 'group', MCL: 'group',
  // Guides, handbooks, centers
  NJ: 'guide', NJ_P: 'guide', BR: 'guide', SW: 'guide', CTB: 'guide', CAP: 'guide', C2R: 'guide', SHQ: 'guide', SHQ_E: 'guide', SHC: 'guide', SHO: 'guide',
  AA: 'guide', AA_I: 'guide', AA_R: 'guide', AA_NY: 'guide', AA_W: 'guide', AL: 'guide', ALT: 'guide', ASA: 'guide', ASCA: 'guide', WHO: 'guide',
  DBSA: 'guide', HB: 'guide', NZ: 'guide', NZ_S: 'guide', NZ_F: 'guide', MOD: 'guide', TCF: 'guide', SMH: 'guide', SM_T: 'guide', DUI: 'guide',
  CG_L2: 'guide', CG_L3: 'guide', CG_L4: 'guide', CG_D: 'guide', BE: 'guide', DOR: 'guide', FRA: 'guide', IGS: 'guide', SEKO: 'guide', TEST: 'guide',
  SHU: 'guide', SHU_G: 'guide', SHU_A: 'guide', SHU_K: 'guide', KISS: 'guide', LAB: 'guide', MH: 'guide', BP: 'guide', GWO: 'guide', ICA: 'guide', ICA_K: 'guide',
  PC: 'guide', PC_1: 'guide', SCIE: 'guide', TTC: 'guide', CAM: 'guide', CAM_R: 'guide', ALZ: 'guide', HC: 'guide', EUG: 'guide', FCB: 'guide', DV: 'guide',
  AP: 'guide', OHPE: 'guide', WIL: 'guide', CRC: 'guide', U3A: 'guide', BCNA: 'guide', CON: 'guide', CF: 'guide', NB: 'guide', REL: 'guide', APH: 'guide',
  IOC: 'guide', AA_Z: 'guide', THP: 'guide', WGR: 'guide', RH: 'guide', PSC: 'guide', COP: 'guide', VF: 'guide', AFT: 'guide', ACPA: 'guide', BVA: 'guide', CFS: 'guide', POS: 'guide', CMA: 'guide', ALF: 'guide', STAM: 'guide',
  TSN: 'guide', OKL: 'guide', GDS: 'guide',
} as const satisfies Record<string, SourceKind>

export type SourceKind = 'entry' | 'study' | 'guide' | 'group' | 'suggestion'
export type SourceKey = keyof typeof sourceKinds
