// The fields of $names in a statement. The same rule as in the service: not in texts, quoted names and comments.
const WORD = '[\\p{L}_][\\p{L}\\p{N}_]{0,62}';
const PARTS = new RegExp(
  `[eE]'(?:[^'\\\\]|\\\\.|'')*'|'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\\n]*|/\\*[^]*?\\*/`
  + `|(\\$(?:${WORD})?\\$)[^]*?\\1|(?<![\\p{L}\\p{N}_$])\\$(${WORD})`, 'gu');

export function parametersOf(sql) {
  return [...new Set([...sql.matchAll(PARTS)].map((part) => part[2]).filter(Boolean))];
}

function fieldOf(name, value) {
  const box = document.createElement('div');
  box.className = 'ds-field';
  const label = document.createElement('label');
  label.className = 'ds-label';
  label.htmlFor = `p-${name}`;
  label.textContent = name;
  const input = document.createElement('input');
  input.className = 'ds-input';
  input.id = `p-${name}`;
  input.name = `p.${name}`;
  input.value = value;
  box.append(label, input);
  return box;
}

/** Makes the fields those of the statement; what stands in one of the same name stays. */
export function showFields(form) {
  const box = form.querySelector('[data-query-fields]');
  const names = parametersOf(form.elements.sql.value);
  const now = [...box.querySelectorAll('input')].map((input) => input.name.slice(2));
  if (names.join() === now.join()) return;
  box.replaceChildren(...names.map((name) => fieldOf(name, form.elements[`p.${name}`]?.value ?? '')));
}
