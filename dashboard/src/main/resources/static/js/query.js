// The page of own queries: runs without leaving the page, and everything else that a form alone cannot do.
import { announce } from './announce.js';
import { startCharts } from './chart.js';
import { startEditor } from './query-editor.js';
import { parametersOf, showFields } from './query-parameters.js';
import { remember, startMemory } from './query-memory.js';
import { startSortableTables } from './sortable.js';
import { locale, text } from './text.js';

const FIRST_TICK = 300;

const form = document.querySelector('[data-query]');
const field = form.elements.sql;
const result = document.querySelector('[data-query-result]');
const run = form.querySelector('[data-query-run]');
const cancel = form.querySelector('[data-query-cancel]');
const clock = form.querySelector('[data-query-clock]');

let editor = null;
let asking = null;

const scope = () => {
  const here = new URLSearchParams(location.search);
  return ['datasett', 'utgave', 'sprak', 'utvalg'].filter((name) => here.has(name)).map((name) => [name, here.get(name)]);
};

function asked() {
  const body = new URLSearchParams(scope());
  body.set('sql', field.value);
  for (const name of parametersOf(field.value)) body.set(`p.${name}`, form.elements[`p.${name}`]?.value ?? '');
  body.set('kjor', '1');
  return body;
}

function tick(started) {
  const seconds = ((performance.now() - started) / 1000).toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  clock.textContent = text.running(seconds);
}

function busy(state) {
  result.setAttribute('aria-busy', String(state));
  run.disabled = state;
  cancel.hidden = !state;
  if (!state) clock.textContent = '';
}

async function answer(body) {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  const started = performance.now();
  const timer = setInterval(() => tick(started), 100);
  const wait = setTimeout(() => busy(true), FIRST_TICK);
  try {
    const reply = await fetch('/sporringer/resultat', { method: 'POST', body, signal });
    show(await reply.text());
  } catch (problem) {
    if (problem.name !== 'AbortError') announce(text.failed);
  } finally {
    clearInterval(timer);
    clearTimeout(wait);
    busy(false);
  }
}

function show(html) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  result.replaceChildren(...page.body.childNodes);
  startSortableTables(result);
  startCharts(result);
  startChartChoice();
  const address = result.querySelector('[data-query-address]');
  if (address) {
    history.replaceState(null, '', address.getAttribute('href'));
    remember(form);
  }
  editor?.clearError();
  const line = result.querySelector('[data-query-line]');
  if (line) markError(line);
  announce(result.querySelector('[role="status"], [role="alert"]')?.textContent.trim() ?? '');
}

function markError(line) {
  const place = [Number(line.dataset.queryLine), Number(line.dataset.queryColumn)];
  editor?.showError(...place, result.querySelector('[data-query-failure] p').textContent);
  line.addEventListener('click', (event) => {
    event.preventDefault();
    if (editor) editor.goTo(...place);
    else field.focus();
  });
}

function startChartChoice() {
  const choice = result.querySelector('[data-query-chart]');
  choice?.querySelector('button').remove();
  choice?.addEventListener('change', () => {
    const body = new URLSearchParams(new FormData(choice));
    for (const [name, value] of scope()) body.set(name, value);
    answer(body).then(() => result.querySelector('#diagram')?.focus());
  });
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  answer(asked());
});
cancel.addEventListener('click', () => {
  fetch('/sporringer/avbryt', { method: 'POST' });
  clock.textContent = text.cancelled;
  run.focus();
});
field.addEventListener('input', () => showFields(form));
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.requestSubmit(run);
});
showFields(form);
startChartChoice();
const firstError = result.querySelector('[data-query-line]');
startMemory(form, (sql) => {
  editor?.set(sql);
  field.value = sql;
  showFields(form);
});
requestAnimationFrame(() => setTimeout(async () => {
  editor = await startEditor(form, () => form.requestSubmit(run)).catch(() => null);
  if (firstError) markError(firstError);
}));
