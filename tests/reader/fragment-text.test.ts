// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { findFragmentText } from '@/components/reader/page/fragment-text';

afterEach(() => document.body.replaceChildren());

/** A note and the number that leads to it, as pages have them. */
function addNotes(): void {
  const paragraph = document.createElement('p');
  const number = document.createElement('sup');
  number.id = 'ref1';
  number.append('1');
  paragraph.append('The mill stands where two brooks meet,', number, ' as they say.');
  const list = document.createElement('ol');
  const note = document.createElement('li');
  note.id = 'note1';
  note.append('Some say three. ', '↩');
  list.append(note);
  document.body.append(paragraph, list);
}

it('finds a note by its words, and the line that its number stands in by that line', () => {
  addNotes();
  const here = document.URL.split('#')[0];
  expect(findFragmentText(`${here}#note1`)).toBe('Somesaythree.↩');
  expect(findFragmentText(`${here}#ref1`)).toBe('Themillstandswheretwobro');
  expect(findFragmentText(`${here}#none`)).toBeUndefined();
});
