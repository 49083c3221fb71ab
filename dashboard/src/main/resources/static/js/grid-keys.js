// <table data-grid>: one stop for Tab, arrow keys between the links of its body, Home and End along a row.
// Without script every link is a stop of its own, and a link above the table skips them.
const DOWN = { ArrowUp: -1, ArrowDown: 1 };
const RIGHT = { ArrowLeft: -1, ArrowRight: 1 };

/** The link of the nearest row above or below that has one in the same column. */
function along(cell, step) {
  const rows = [...cell.closest('tbody').rows];
  for (let row = rows.indexOf(cell.parentElement) + step; rows[row]; row += step) {
    const link = rows[row].cells[cell.cellIndex]?.querySelector('a');
    if (link) return link;
  }
  return undefined;
}

function target(link, key) {
  const cell = link.closest('td, th');
  if (key in DOWN) return along(cell, DOWN[key]);
  const links = [...cell.parentElement.querySelectorAll('a')];
  if (key in RIGHT) return links[links.indexOf(link) + RIGHT[key]];
  if (key === 'Home') return links[0];
  return key === 'End' ? links[links.length - 1] : undefined;
}

function onKey(event) {
  if (!event.target.matches?.('tbody a') || event.ctrlKey || event.metaKey || event.altKey) return;
  const link = target(event.target, event.key);
  if (!link) return;
  event.preventDefault();
  link.focus();
}

function onFocus(table, event) {
  if (!event.target.matches?.('tbody a')) return;
  for (const stop of table.querySelectorAll('tbody a[tabindex="0"]')) stop.tabIndex = -1;
  event.target.tabIndex = 0;
}

export function startGrids() {
  for (const table of document.querySelectorAll('table[data-grid]')) {
    table.querySelectorAll('tbody a').forEach((link, place) => {
      link.tabIndex = place === 0 ? 0 : -1;
    });
    table.addEventListener('keydown', onKey);
    table.addEventListener('focusin', (event) => onFocus(table, event));
  }
}
