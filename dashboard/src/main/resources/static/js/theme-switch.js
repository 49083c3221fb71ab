// <select data-theme-switch> with the values auto, light and dark; theme.js applies the choice on the next page.
const KEY = 'ti-theme';

function apply(theme) {
  document.documentElement.setAttribute('data-color-scheme', theme);
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // No storage: the choice holds for this page.
  }
}

export function startThemeSwitch() {
  for (const select of document.querySelectorAll('select[data-theme-switch]')) {
    select.value = document.documentElement.getAttribute('data-color-scheme') ?? 'auto';
    select.addEventListener('change', () => apply(select.value));
  }
}

/** Calls back when the colours of the page change: by the switch or by the system. */
export function onThemeChange(callback) {
  new MutationObserver(callback).observe(document.documentElement, { attributeFilter: ['data-color-scheme'] });
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', callback);
  }
}
