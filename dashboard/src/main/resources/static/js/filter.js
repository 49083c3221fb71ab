// <input data-filter="id">: shows the rows or items of that table or list that hold every word of the field.
// data-filter-text on a row adds what it is also known as; data-filter-count="id" shows how many are left.
import { announce } from './announce.js';
import { text } from './text.js';

const lower = (value) => value.toLocaleLowerCase('nb');

function itemsOf(target) {
  return target instanceof HTMLTableElement ? [...target.tBodies].flatMap((body) => [...body.rows]) : [...target.children];
}

function start(field) {
  const target = document.getElementById(field.dataset.filter);
  const items = itemsOf(target).map((item) => ({ item, words: lower(`${item.textContent} ${item.dataset.filterText ?? ''}`) }));
  const count = document.querySelector(`[data-filter-count="${field.dataset.filter}"]`);
  const show = () => {
    const wanted = lower(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const { item, words } of items) {
      item.hidden = !wanted.every((word) => words.includes(word));
      shown += item.hidden ? 0 : 1;
    }
    return text.shown(shown, items.length);
  };
  field.addEventListener('input', () => {
    const message = show();
    if (count) count.textContent = message;
    announce(message);
  });
  if (field.value !== '') show();
}

export function startFilters() {
  for (const field of document.querySelectorAll('input[data-filter]')) start(field);
}
