// <table data-sortable>: each header of the last header row gets a button, unless it has data-sort="none".
// A cell sorts by data-value when it has one (a number with a point), else by its text; an empty data-value comes last.
import { announce } from './announce.js';
import { text } from './text.js';

// Names are Norwegian on the pages of every language.
const collator = new Intl.Collator('nb', { numeric: true });

const keyOf = (row, column) => {
  const cell = row.cells[column];
  return cell?.dataset.value ?? cell?.textContent.trim() ?? '';
};

function compare(a, b) {
  const [x, y] = [Number(a), Number(b)];
  return Number.isFinite(x) && Number.isFinite(y) ? x - y : collator.compare(a, b);
}

function sort(table, header, direction) {
  const column = header.cellIndex;
  for (const body of table.tBodies) {
    const rows = [...body.rows].map((row, place) => ({ row, place, key: keyOf(row, column) }));
    rows.sort((a, b) => {
      if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
      return direction * compare(a.key, b.key) || a.place - b.place;
    });
    body.append(...rows.map(({ row }) => row));
  }
}

function sortBy(table, header) {
  const ascending = header.getAttribute('aria-sort') !== 'ascending';
  for (const other of table.tHead.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
  header.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
  sort(table, header, ascending ? 1 : -1);
  announce(`${header.textContent.trim()}: ${ascending ? text.sortedAscending : text.sortedDescending}`);
}

export function startSortableTables(root = document) {
  for (const table of root.querySelectorAll('table[data-sortable]')) {
    for (const header of table.tHead.rows[table.tHead.rows.length - 1].cells) {
      if (header.dataset.sort === 'none') continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'ti-sort';
      button.append(...header.childNodes);
      button.addEventListener('click', () => sortBy(table, header));
      header.append(button);
    }
  }
}
