// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { openLibrary } from '@/utils/library/database';
import { deleteArticles } from '@/utils/library/delete-article';
import { listTrash } from '@/utils/library/trash';
import { useInterfaceTexts } from '../helpers/interface-texts';
import { wipe } from '../library/library';
import { click, closePage, completeBrowser, find, openPage, press, save, texts, until } from './page';

const titles = () => texts('.row-title');

beforeAll(useInterfaceTexts);
beforeEach(async () => {
  completeBrowser();
  await wipe();
});
afterEach(() => {
  closePage();
  vi.restoreAllMocks();
});

it('the trash gives back what is in it, and deletes for good only after a question', async () => {
  await deleteArticles(await save('甲', '乙'));
  await openPage('#/trash');
  await until(() => expect(titles().sort()).toEqual(['乙', '甲']));
  expect(texts('.row-facts')[0]).toContain('Days left: 30');
  const [first = ''] = titles();
  await click('.row-restore');
  await until(() => expect(titles()).toHaveLength(1));
  expect(texts('.toast p')).toEqual([`Brought back: “${first}”`]);
  await press('Control+z');
  await until(() => expect(titles()).toHaveLength(2));

  await click('.pane-head .danger');
  expect(texts('dialog p')).toEqual(['2 will be deleted for good. This cannot be undone.']);
  await click('dialog .dialog-buttons .plain:first-child');
  expect(await listTrash()).toHaveLength(2);
  await click('.pane-head .danger');
  await click('dialog .danger', false);
  expect(await listTrash()).toHaveLength(2);
  await click('dialog .danger');
  await until(() => expect(texts('.blank-title')).toEqual(['The trash is empty']));
  expect(await listTrash()).toEqual([]);
});

it('damaged records are shown with what is wrong, can be deleted, and come back', async () => {
  const [first = '', second = ''] = await save('甲', '乙');
  const db = await openLibrary();
  const record = await db.get('articles', second);
  await db.put('articles', { ...record, article: { title: '乙' } } as never);
  await db.put('entries', { id: second } as never);
  await openPage('#/');
  await until(() => expect(texts('.health a.trouble').join()).toContain('Damaged: 1'));
  location.hash = '#/damaged';
  await until(() => expect(titles()).toEqual(['乙']));
  expect(texts('.row-facts')[0]).toContain('Cannot be read: ');
  await click('.row-delete');
  await until(() => expect(texts('.blank-title')).toEqual(['Nothing is damaged']));
  await press('Control+z');
  await until(() => expect(titles()).toEqual(['乙']));
  expect(first).not.toBe('');
});

it('what takes room is told, and can be let go after a question', async () => {
  await deleteArticles((await save('甲', '乙')).slice(0, 1));
  await openPage('#/safety');
  await until(() => expect(texts('.space dd').slice(0, 2)).toEqual(['1', '1']));
  await click('.space .danger');
  expect(find('dialog p').textContent).toBe(
    'All 1 in the trash are deleted for good. This cannot be undone.',
  );
  await click('dialog .dialog-buttons .danger');
  await until(() => expect(texts('.space dd').slice(0, 2)).toEqual(['1', '0']));
  expect(await listTrash()).toEqual([]);
});
