// One live region for what changes without the focus moving (a sorted table, a shorter list).
let region;

export function announce(message) {
  if (!region) {
    region = document.createElement('div');
    region.className = 'ds-sr-only';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.textContent = message;
}
