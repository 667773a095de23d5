import type { Network, Person, Symbol } from '../../src/people/genogram/network.ts'

const person = (id: string, name: string, symbol: Symbol, born?: string, died?: string): Person => ({
  id,
  name,
  symbol,
  ...(born !== undefined && { born }),
  ...(died !== undefined && { died }),
})
const born = (union: string, ...children: string[]) =>
  children.map((child) => ({ child, union, kind: 'birth' as const }))

/** Two earlier relationships, half-brothers and half-sisters on both sides, a pregnancy and two homes. */
export const brightwater: Network = {
  persons: [
    person('gran', 'Maureen Brightwater', 'woman', '1958-02-11'),
    person('grandad', 'Terence Brightwater', 'man', '1955', '2019-06-01'),
    person('nan', 'Precious Okonjo-Fairweather', 'woman', 'about 1960'),
    person('mum', 'Kelly Brightwater', 'woman', '1988-09-30'),
    person('aunt', 'Shirley Brightwater-Oakes', 'woman', '1984-01-02'),
    person('cousin', 'Zed Oakes', 'other', '2009-03-03'),
    person('dad', 'Emmanuel Fairweather', 'man', '1986-04-18'),
    person('ex', 'Darren Quickthorn', 'man', '1983'),
    person('step', 'Lorraine Puddifoot', 'woman', '1990-12-25'),
    person('jay', 'Jayden Quickthorn', 'man', '2010-05-05'),
    person('ava', 'Ava Brightwater', 'woman', '2017-03-14'),
    person('tom', 'Thomas Fairweather', 'man', '2019-08-08'),
    person('ruby', 'Ruby Puddifoot Fairweather', 'woman', '2026-03-01'),
    person('bump', 'Baby', 'pregnancy', '2027-03-04'),
  ],
  unions: [
    { id: 'grans', partners: ['grandad', 'gran'], status: 'widowed', formal: true },
    { id: 'nan', partners: ['nan'], status: 'together', formal: false },
    { id: 'aunt', partners: ['aunt'], status: 'together', formal: false },
    { id: 'first', partners: ['ex', 'mum'], status: 'divorced', formal: true, from: '2008', to: '2013' },
    { id: 'second', partners: ['mum', 'dad'], status: 'separated', formal: false, from: '2015' },
    { id: 'third', partners: ['dad', 'step'], status: 'together', formal: false },
  ],
  parentage: [
    ...born('grans', 'mum', 'aunt'),
    ...born('nan', 'dad'),
    ...born('aunt', 'cousin'),
    ...born('first', 'jay'),
    ...born('second', 'ava', 'tom'),
    ...born('third', 'ruby', 'bump'),
  ],
  households: [
    { id: 'h1', label: '14 Larch Row', members: ['gran', 'mum', 'ava', 'tom'] },
    { id: 'h2', label: 'Puddifoot home', members: ['dad', 'step', 'ruby'] },
  ],
  focus: 'ava',
}

/** One child of two families, by birth and by adoption, the adopters two women. */
export const twoFamilies: Network = {
  persons: [
    person('bm', 'Carol Thistledown', 'woman', '1999'),
    person('bf', 'Not known', 'unknown'),
    person('am', 'Beatrix Lampwright', 'woman', '1980-01-01'),
    person('an', 'Ngozi Lampwright', 'woman', '1982-01-01'),
    person('kit', 'Kit Lampwright', 'man', '2018-07-07'),
    person('sam', 'Sam Thistledown', 'man', '2021-07-07'),
    person('fay', 'Fay Lampwright', 'woman', '2015-02-02'),
    person('lost', 'Lost', 'loss', '2020'),
  ],
  unions: [
    { id: 'birth', partners: ['bf', 'bm'], status: 'ended', formal: false },
    { id: 'adopters', partners: ['am', 'an'], status: 'together', formal: true },
  ],
  parentage: [
    ...born('birth', 'kit', 'sam', 'lost'),
    ...born('adopters', 'fay'),
    { child: 'kit', union: 'adopters', kind: 'adoptive' },
  ],
  focus: 'kit',
}

/** Cousins who marry, twins, a woman with children by two brothers, and someone in no union. */
export const entwined: Network = {
  persons: [
    person('a', 'Alf Cobblestone', 'man', '1930', '2001'),
    person('b', 'Bess Cobblestone', 'woman', '1932', '2010'),
    person('c', 'Cyril Cobblestone', 'man', '1955'),
    person('d', 'Dora Cobblestone', 'woman', '1957'),
    person('e', 'Edna Tinderbox', 'woman', '1956'),
    person('f', 'Fred Larkspur', 'man', '1950'),
    person('i', 'Ivor Cobblestone', 'man', '1960'),
    person('g', 'Gus Cobblestone', 'man', '1980'),
    person('h', 'Hetty Larkspur', 'woman', '1981'),
    person('j', 'Jem Cobblestone', 'woman', '2005-05-05'),
    person('k', 'Kim Cobblestone', 'woman', '2005-05-05'),
    person('l', 'Lee Cobblestone', 'man', '2002'),
    person('m', 'Mo Cobblestone', 'man', '1990'),
    person('z', 'Godmother Zinnia', 'woman', '1970'),
  ],
  unions: [
    { id: 'ab', partners: ['a', 'b'], status: 'widowed', formal: true },
    { id: 'ce', partners: ['c', 'e'], status: 'divorced', formal: true },
    { id: 'ie', partners: ['i', 'e'], status: 'together', formal: false },
    { id: 'fd', partners: ['f', 'd'], status: 'together', formal: true },
    { id: 'gh', partners: ['g', 'h'], status: 'together', formal: true },
  ],
  parentage: [
    ...born('ab', 'c', 'd', 'i'),
    ...born('ce', 'g'),
    ...born('ie', 'm'),
    ...born('fd', 'h'),
    ...born('gh', 'l', 'j'),
    { child: 'k', union: 'gh', kind: 'birth', twinOf: 'j' },
  ],
}
