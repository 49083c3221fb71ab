// The line of tools under a chart: chart or table, and the picture as a file. The page itself has the link to the CSV.
import { text } from './text.js';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN = 16;

function tool(label, action) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'ti-tool';
  button.textContent = label;
  button.addEventListener('click', action);
  return button;
}

function save(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const asData = (blob) => new Promise((done, failed) => {
  const reader = new FileReader();
  reader.addEventListener('load', () => done(reader.result));
  reader.addEventListener('error', failed);
  reader.readAsDataURL(blob);
});

let font = null;

/** The page's font as a style that a file can carry with it; nothing where it can't be had. */
function fontStyle() {
  font ??= fetch(new URL('../vendor/inter-latin.woff2', import.meta.url))
    .then((answer) => answer.blob())
    .then(asData)
    .then((data) => `@font-face { font-family: Inter; font-weight: 100 900; src: url(${data}) format("woff2"); }`)
    .catch(() => '');
  return font;
}

function linesOf(sentence, perLine) {
  const lines = [];
  for (const word of sentence.trim().split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + word.length + 1 > perLine) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function svg(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** The chart with its title above and its source below, so that the file can stand alone. */
function pictureOf(figure, colour, style) {
  const drawn = figure.querySelector('[data-chart-plot] svg').cloneNode(true);
  const [width, height] = [Number(drawn.getAttribute('width')), Number(drawn.getAttribute('height'))];
  const font = { 'font-family': colour('--ti-font') };
  const line = (size, fill, weight) => (content, x, y) =>
    svg('text', { x, y, 'font-size': size, fill, 'font-weight': weight, ...font }, content);
  const titles = linesOf(figure.querySelector('.ti-chart__title')?.textContent ?? '', Math.floor(width / 8.6));
  const sources = linesOf(figure.querySelector('.ti-source')?.textContent ?? '', Math.floor(width / 6.4));
  const top = MARGIN + titles.length * 22;
  const total = top + height + sources.length * 17 + MARGIN;
  drawn.setAttribute('x', MARGIN);
  drawn.setAttribute('y', top);
  drawn.setAttribute('overflow', 'visible');
  return svg('svg', { xmlns: SVG, width: width + 2 * MARGIN, height: total, viewBox: `0 0 ${width + 2 * MARGIN} ${total}` },
    svg('style', {}, style),
    svg('rect', { width: '100%', height: '100%', fill: colour('--ti-background') }),
    ...titles.map((content, i) => line(17, colour('--ti-text'), 650)(content, MARGIN, MARGIN + 14 + i * 22)),
    drawn,
    ...sources.map((content, i) => line(12, colour('--ti-text-subtle'), 400)(content, MARGIN, top + height + 12 + i * 17)));
}

const serialised = async (figure, colour) =>
  new XMLSerializer().serializeToString(pictureOf(figure, colour, await fontStyle()));

async function saveSvg(figure, colour, name) {
  save(new Blob([await serialised(figure, colour)], { type: 'image/svg+xml' }), `${name}.svg`);
}

async function savePng(figure, colour, name) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(await serialised(figure, colour))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => save(blob, name), 'image/png');
}

/** Puts the buttons into the line of tools; answers the one that switches, which is where Escape goes. */
export function addTools(figure, colour) {
  const name = figure.id || 'diagram';
  const table = figure.querySelector('[data-chart-table]');
  const line = figure.querySelector('[data-chart-tools]');
  const change = tool(text.showTable, () => {
    const toTable = figure.dataset.view !== 'table';
    figure.dataset.view = toTable ? 'table' : 'chart';
    change.textContent = toTable ? text.showChart : text.showTable;
  });
  if (table) line.prepend(change);
  line.append(
    tool(text.downloadSvg, () => saveSvg(figure, colour, name)),
    tool(text.downloadPng, () => savePng(figure, colour, `${name}.png`)),
  );
  return table ? change : line.querySelector('button');
}
