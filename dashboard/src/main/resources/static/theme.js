// In <head>, before the style sheets, not deferred: the chosen theme is there at the first paint.
(function () {
  var root = document.documentElement;
  root.setAttribute('data-script', '');
  // Without its scripts the page falls back to what it shows without any: tables instead of charts.
  window.addEventListener('error', function (event) {
    if (event.target instanceof HTMLScriptElement) root.removeAttribute('data-script');
  }, true);
  try {
    var chosen = localStorage.getItem('ti-theme');
    if (chosen === 'light' || chosen === 'dark') root.setAttribute('data-color-scheme', chosen);
  } catch (blocked) {
    // No storage: the reader's own setting of the system holds.
  }
})();
