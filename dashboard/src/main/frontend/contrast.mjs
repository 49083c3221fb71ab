// Checks the colours of tokens.css: contrast in both themes, and the regions apart for the colour-blind.
// Prints the table that README.md shows; ends with 1 when a pair is below its limit.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const css = readFileSync(join(here, '..', 'resources', 'static', 'css', 'tokens.css'), 'utf8');
const theme = readFileSync(join(here, 'node_modules/@digdir/designsystemet-theme/src/themes/designsystemet.css'), 'utf8');
const REGIONS = ['--region-nord', '--region-midt', '--region-vest', '--region-sor-ost'];

const colours = (text) => Object.fromEntries([...text.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map((m) => [m[1], m[2]]));
const block = (text, start) => colours(text.slice(text.indexOf(start), text.indexOf('}', text.indexOf(start))));
const schemes = {
  lyst: { ...block(theme, ':root, [data-color-scheme="light"] {'), ...block(css, "[data-color-scheme='light'] {") },
  mørkt: { ...block(theme, '[data-color-scheme="dark"] {'), ...block(css, "[data-color-scheme='dark'] {") },
};
const automatic = block(css, "[data-color-scheme='auto'] {");
const dark = block(css, "[data-color-scheme='dark'] {");

const BACKGROUND = '--ds-color-neutral-background-default';
const TINTED = '--ds-color-neutral-background-tinted';
const TEXT = '--ds-color-neutral-text-default';
const PAIRS = [
  [TEXT, BACKGROUND, 4.5],
  ['--ds-color-neutral-text-subtle', BACKGROUND, 4.5],
  ['--ds-color-neutral-text-subtle', TINTED, 4.5],
  ['--ds-color-accent-text-subtle', BACKGROUND, 4.5],
  ['--ds-color-accent-text-subtle', TINTED, 4.5],
  [TEXT, '--hit', 4.5],
  ['--hit-edge', BACKGROUND, 3],
  ['--banner-text', '--banner', 4.5],
  ['--state-yes-text', '--state-yes', 4.5],
  ...['match', 'mismatch', 'either', 'none'].flatMap((v) => [
    [`--verdict-${v}`, BACKGROUND, 4.5],
    [`--verdict-${v}`, TINTED, 4.5],
  ]),
  ...['--mark', '--mark-strong', '--mark-context', '--hatch', ...REGIONS].flatMap((m) => [
    [m, BACKGROUND, 3],
    [m, TINTED, 3],
  ]),
  ['--mark-strong', '--mark-soft', 3],
  ['--ds-color-neutral-border-default', BACKGROUND, 3],
];

const rgb = (hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
const linear = (c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const times = (matrix, v) => matrix.map((row) => row.reduce((sum, x, i) => sum + x * v[i], 0));

// WCAG 2.1, relative luminance and contrast ratio.
const luminance = (hex) => times([[0.2126, 0.7152, 0.0722]], rgb(hex).map(linear))[0];
function contrast(a, b) {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

// Machado, Oliveira and Fernandes 2009, severity 1.0.
const SIGHT = {
  vanlig: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopi: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopi: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopi: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

// Björn Ottosson's Oklab; the distance is times 100.
function oklab(lin) {
  const lms = times(
    [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566], [0.0883024619, 0.2817188376, 0.6299787005]],
    lin.map((c) => Math.min(1, Math.max(0, c))),
  ).map(Math.cbrt);
  return times([[0.2104542553, 0.793617785, -0.0040720468], [1.9779984951, -2.428592205, 0.4505937099], [0.0259040371, 0.7827717662, -0.808675766]], lms);
}
const apart = (a, b, sight) => {
  const [p, q] = [a, b].map((hex) => oklab(times(SIGHT[sight], rgb(hex).map(linear))));
  return 100 * Math.hypot(...p.map((x, i) => x - q[i]));
};
const APART_AT_LEAST = 10;

const number = (x, digits) => x.toFixed(digits).replace('.', ',');
let failures = 0;
const judge = (ok, text) => {
  failures += ok ? 0 : 1;
  return ok ? text : `**${text}**`;
};

console.log('| farge | mot | krav | lyst | mørkt |\n|---|---|---|---|---|');
for (const [front, back, limit] of PAIRS) {
  const cells = Object.values(schemes).map((s) => {
    const ratio = contrast(s[front], s[back]);
    return judge(ratio >= limit, number(ratio, 1));
  });
  console.log(`| \`${front}\` | \`${back}\` | ${number(limit, 1)} | ${cells.join(' | ')} |`);
}

console.log('\n| syn | minste avstand, lyst | minste avstand, mørkt |\n|---|---|---|');
for (const sight of Object.keys(SIGHT)) {
  const cells = Object.values(schemes).map((s) => {
    const pairs = REGIONS.flatMap((a, i) => REGIONS.slice(i + 1).map((b) => [a, b, apart(s[a], s[b], sight)]));
    const [a, b, least] = pairs.reduce((x, y) => (y[2] < x[2] ? y : x));
    const names = [a, b].map((name) => name.replace('--region-', '')).join(' og ');
    return judge(least >= APART_AT_LEAST, `${number(least, 0)} (${names})`);
  });
  console.log(`| ${sight} | ${cells.join(' | ')} |`);
}

if (JSON.stringify(automatic) !== JSON.stringify(dark)) {
  failures += 1;
  console.log('\ntokens.css: «auto» i mørkt og «dark» er ikke like.');
}
process.exit(failures === 0 ? 0 : 1);
