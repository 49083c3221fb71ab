// What was asked before and what was saved, in this browser only.
import { text } from './text.js';

const HISTORY = 'tjenesteinnsikt.sporringer.historikk';
const SAVED = 'tjenesteinnsikt.sporringer.lagret';
const MOST = 30;

function read(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}

function write(key, list) {
  try {
    localStorage.setItem(key, JSON.stringify(list));
  } catch {
    // Full or forbidden: then nothing is remembered.
  }
}

const nameOf = (sql) => sql.replace(/--[^\n]*/g, ' ').replace(/\s+/g, ' ').trim().slice(0, 90);

/** Puts the statement first in the history, once. */
export function remember(form) {
  const sql = form.elements.sql.value;
  write(HISTORY, [{ sql, name: nameOf(sql) }, ...read(HISTORY).filter((one) => one.sql !== sql)].slice(0, MOST));
  form.dispatchEvent(new Event('remembered'));
}

function item(entry, open, remove) {
  const line = document.createElement('li');
  const link = document.createElement('button');
  link.type = 'button';
  link.className = 'ti-tool';
  link.textContent = entry.name;
  link.addEventListener('click', () => open(entry.sql));
  line.append(link);
  if (remove) {
    const away = document.createElement('button');
    away.type = 'button';
    away.className = 'ti-tool ti-query__delete';
    away.textContent = text.remove;
    away.setAttribute('aria-label', text.removeQuery(entry.name));
    away.addEventListener('click', () => remove(entry));
    line.append(away);
  }
  return line;
}

function fill(list, entries, open, remove) {
  const lines = entries.map((entry) => item(entry, open, remove));
  if (lines.length === 0) {
    const none = document.createElement('li');
    none.textContent = text.noQueries;
    lines.push(none);
  }
  list.replaceChildren(...lines);
}

export function startMemory(form, open) {
  const show = () => {
    fill(document.querySelector('[data-query-history]'), read(HISTORY), open);
    fill(document.querySelector('[data-query-saved]'), read(SAVED), open, (entry) => {
      write(SAVED, read(SAVED).filter((one) => one.name !== entry.name));
      show();
    });
  };
  form.addEventListener('remembered', show);
  form.querySelector('[data-query-save]').addEventListener('click', () => {
    const sql = form.elements.sql.value;
    const name = prompt(text.queryName, nameOf(sql))?.trim();
    if (!name) return;
    write(SAVED, [...read(SAVED).filter((one) => one.name !== name), { name, sql }]);
    show();
  });
  document.querySelector('[data-query-clear]').addEventListener('click', () => {
    write(HISTORY, []);
    show();
  });
  show();
}
