import { describe, expect, test } from 'vitest';
import { fold, foldsByLetter } from '../../src/filter/fold.ts';
import { Finder } from '../../src/table/arrange/finder.ts';
import type { TableRows } from '../../src/table/model/rows.ts';
import { pieces, wordsFor } from '../../src/table/search/pieces.ts';
import { done, givenRows } from './given.ts';

const rows = givenRows(
  [
    { key: 'name', type: 'text' },
    { key: 'amount', type: 'decimal', format: { type: 'currency', currency: 'EUR' } },
    { key: 'day', type: 'date', format: 'date' },
    { key: 'secret', type: 'text', searchable: false },
  ],
  [
    ['North', 1234.5, '2024-01-31', 'hidden'],
    ['Südwest İstanbul', 20, '2024-02-01', 'hidden'],
    ['NORTH east', null, null, 'hidden'],
    [null, null, null, null],
  ],
);

/** The rows that a query leaves; none where it is not applied. */
function found(query: string, table: TableRows = rows): number[] {
  const { matches } = done(new Finder(table, 'UTC').find(query, [], table.columns));
  return [...(matches ?? [])].flatMap((match, row) => (match ? [row] : []));
}

/** What a query marks in the cells of a column. */
function marked(query: string, key: string): string[] {
  return wordsFor(done(new Finder(rows, 'UTC').find(query, [], rows.columns)).marks, key);
}

describe('a search', () => {
  test('finds a part of a text in any case', () => {
    expect(found('nor')).toEqual([0, 2]);
    expect(found('SÜDWEST')).toEqual([1]);
    expect(found('istanbul')).toEqual([]); // the dotted capital is another letter
  });

  test('finds values as they are shown and as they were sent', () => {
    expect(found('€1,234.50')).toEqual([0]);
    expect(found('1234.5')).toEqual([0]);
    expect(found('Jan 31')).toEqual([0]);
    expect(found('2024-02')).toEqual([1]);
  });

  test('wants every word, in whatever column', () => {
    expect(found('north east')).toEqual([2]);
    expect(found('north 2024')).toEqual([0]);
    expect(found('north südwest')).toEqual([]);
  });

  test('leaves out columns that are not to be searched, and empty cells', () => {
    expect(found('hidden')).toEqual([]);
    expect(found('—')).toEqual([]);
    expect(found('null')).toEqual([]);
  });

  test('does not find a word across the border of two cells', () => {
    const pair = givenRows([{ key: 'a' }, { key: 'b' }], [['ab', 'cd']]);
    expect(found('bc', pair)).toEqual([]);
    expect(found('"b\nc"', pair)).toEqual([]);
  });

  test('finds the right rows beyond the first block of text', () => {
    const many = givenRows(
      [{ key: 'id' }],
      Array.from({ length: 10_000 }, (_, at) => [`row ${at}.`]),
    );
    expect(found('"w 7" 777.', many)).toEqual([777, 7777]);
    expect(found('-"777." "w 77"', many)).toHaveLength(109);
    expect(found('"w 77" / id:"w 9999"', many)).toHaveLength(112);
  });
});

describe('marking what was found', () => {
  test('cuts a text into matching and other pieces', () => {
    expect(pieces('North east', ['or', 'ast'])).toEqual([
      { text: 'N', match: false },
      { text: 'or', match: true },
      { text: 'th e', match: false },
      { text: 'ast', match: true },
    ]);
  });

  test('marks what rows were asked to hold, not what they were to lack or to compare with', () => {
    const query = 'North -east %a%b% id:"Two words" >5 -"x y"';
    expect(marked(query, 'name')).toEqual(['north', 'a', 'b', 'id:"two', 'words"']);
  });

  test('marks only in the columns that were searched', () => {
    expect(marked('name:nor day:2024 5', 'name')).toEqual(['nor', '5']);
    expect(marked('name:nor day:2024 5', 'day')).toEqual(['2024', '5']);
    expect(marked('name:nor day:2024 5', 'secret')).toEqual([]);
  });

  test('joins matches that overlap', () => {
    expect(pieces('aaa', ['aa'])).toEqual([{ text: 'aaa', match: true }]);
  });

  test('gives nothing for an empty text', () => {
    expect(pieces('', ['a'])).toEqual([]);
  });
});

describe('folding', () => {
  test('folds a text letter by letter only where that gives the same', () => {
    for (let code = 0; code < 0xffff; code++) {
      const letter = String.fromCharCode(code);
      if (!foldsByLetter(letter)) continue;
      const folded = letter.normalize('NFC').toLowerCase().normalize('NFC').replaceAll('ς', 'σ');
      expect([code, folded, folded.length]).toEqual([code, fold(letter), 1]);
    }
  });
});
