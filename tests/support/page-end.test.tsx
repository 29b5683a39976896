import { expect, it, vi } from 'vitest';
import { isCovered, markLeft } from '@/app/exit-mark';
import { chooseZone, offsetAt } from '@/journal/zone';
import { translate } from './other-hands';
import { atPageEnd, clearPage, endRunning } from './page-end';

it('a page that a test leaves is as a reload would leave it', async () => {
  const own = (): unknown[] => [
    Reflect.get(Node.prototype, 'removeChild'),
    Reflect.get(URL, 'createObjectURL'),
  ];
  const before = own();
  const hours = offsetAt(0);
  document.body.innerHTML = '<p data-mine>Mine</p>';
  document.documentElement.dataset['theme'] = 'dark';
  document.title = 'New tab';
  translate();
  localStorage.setItem('a', '1');
  history.pushState({ key: 'mine' }, '', '/journal');
  Node.prototype.removeChild = (child) => child;
  URL.createObjectURL = () => 'blob:mine';
  vi.stubGlobal('print', () => undefined);
  vi.useFakeTimers({ now: 0 });
  chooseZone(hours === 540 ? 'Europe/Berlin' : 'Asia/Tokyo');
  markLeft();

  clearPage();
  expect(document.documentElement.outerHTML).toBe('<html><head></head><body></body></html>');
  expect(document.title).toBe('');
  expect([localStorage.length, sessionStorage.length, isCovered()]).toEqual([0, 0, false]);
  expect([location.pathname, history.state]).toEqual(['/', null]);
  expect(own().every((each, place) => each === before[place])).toBe(true);
  expect(vi.isFakeTimers()).toBe(false);
  expect(offsetAt(0)).toBe(hours);

  document.body.textContent = 'Words of the next test';
  await new Promise((resolve) => setImmediate(resolve));
  expect(document.querySelector('font')).toBeNull();
});

it('what runs until the page is closed is ended once, the last begun first', () => {
  const ended: string[] = [];
  atPageEnd(() => ended.push('first'));
  atPageEnd(() => ended.push('last'));
  endRunning();
  endRunning();
  expect(ended).toEqual(['last', 'first']);
});
