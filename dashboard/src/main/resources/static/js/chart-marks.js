// A layer of links over the marks: one stop for Tab, arrow keys between the points, the browser's own focus and Enter.
// The name of each link is the sentence of its point, so a screen reader says it when the focus comes, and finds every
// point when it reads without moving the focus, on touch screens too. The readout shows the same sentence to the eye.
import { text } from './text.js';

const LEAST = 14;

/** Where a mark is drawn, in the pixels of the chart. */
function boxOf(chart, seriesIndex, dataIndex) {
  const data = chart.getModel().getSeriesByIndex(seriesIndex).getData();
  const element = data.getItemGraphicEl(data.indexOfRawIndex(dataIndex));
  if (!element) return null;
  const rect = element.getBoundingRect().clone();
  const transform = element.getComputedTransform();
  if (transform) rect.applyTransform(transform);
  const [width, height] = [Math.max(rect.width, LEAST), Math.max(rect.height, LEAST)];
  return { x: rect.x + (rect.width - width) / 2, y: rect.y + (rect.height - height) / 2, width, height };
}

/** The sentence for screen readers, with the name in it in the language that the name has. */
function spoken(sentence, { name, lang }) {
  const whole = document.createElement('span');
  whole.className = 'ds-sr-only';
  const named = document.createElement('span');
  named.lang = lang;
  named.textContent = name;
  const at = sentence.indexOf(name);
  whole.append(sentence.slice(0, at), named, sentence.slice(at + name.length));
  return whole;
}

function createMark(sentence, link, point) {
  const mark = document.createElement(link ? 'a' : 'span');
  if (link) mark.href = link;
  else mark.setAttribute('role', 'img');
  mark.className = 'ti-chart__mark';
  mark.dataset.sentence = sentence;
  if (link && point?.lang && sentence.includes(point.name)) mark.append(spoken(sentence, point));
  else mark.setAttribute('aria-label', sentence);
  mark.tabIndex = -1;
  return mark;
}

/** The marks of one series in the order in which they stand on the screen, along the axis on which they are spread. */
function along(marks, upright) {
  const centre = ({ box }) => (upright ? box.y + box.height / 2 : box.x + box.width / 2);
  return [...marks].sort((a, b) => centre(a) - centre(b));
}

export class Marks {
  #plot;
  #layer;
  #readout;
  #leave;
  #upright = false;
  #series = [];

  /** `leave` is called on Escape and moves the focus out of the chart. */
  constructor(plot, readout, leave) {
    this.#plot = plot;
    this.#readout = readout;
    this.#leave = leave;
    this.#layer = document.createElement('div');
    this.#layer.className = 'ti-chart__marks';
    this.#layer.setAttribute('role', 'group');
    this.#layer.setAttribute('aria-label', text.marks);
    this.#layer.addEventListener('keydown', (event) => this.#onKey(event));
    this.#layer.addEventListener('focusin', (event) => this.say(event.target.dataset.sentence ?? ''));
    this.#layer.addEventListener('focusout', () => this.say(''));
    plot.append(this.#layer);
  }

  say(sentence) {
    this.#readout.textContent = sentence;
  }

  /** Places the links anew over the marks of a chart that has just been drawn; `points` are its series. */
  place(chart, texts, links, points, upright) {
    const focused = [...this.#layer.children].indexOf(document.activeElement);
    this.#upright = upright;
    this.#series = texts.map((sentences, seriesIndex) => {
      const marks = (sentences ?? []).flatMap((sentence, dataIndex) => {
        const box = sentence && boxOf(chart, seriesIndex, dataIndex);
        return box ? [{ box, mark: createMark(sentence, links[seriesIndex]?.[dataIndex], points[seriesIndex]?.data?.[dataIndex]) }] : [];
      });
      return along(marks, upright);
    }).filter((marks) => marks.length > 0);
    this.#show(focused);
  }

  #show(focused) {
    const all = this.#series.flat();
    for (const { box, mark } of all) {
      mark.style.left = `${box.x}px`;
      mark.style.top = `${box.y}px`;
      mark.style.width = `${box.width}px`;
      mark.style.height = `${box.height}px`;
    }
    this.#layer.replaceChildren(...all.map(({ mark }) => mark));
    const entry = all[Math.max(0, focused)]?.mark;
    if (entry) entry.tabIndex = 0;
    if (focused >= 0) entry?.focus();
  }

  #onKey(event) {
    if (event.key === 'Escape') {
      this.#leave();
      return;
    }
    const target = this.#target(event.key, event.target);
    if (!target) return;
    event.preventDefault();
    for (const mark of this.#layer.children) mark.tabIndex = -1;
    target.tabIndex = 0;
    target.focus({ preventScroll: false });
  }

  #target(key, from) {
    const series = this.#series.findIndex((marks) => marks.some(({ mark }) => mark === from));
    const place = this.#series[series].findIndex(({ mark }) => mark === from);
    const [back, forward, otherBack, otherForward] = this.#upright
      ? ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']
      : ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
    const alone = this.#series.length === 1;
    const marks = this.#series[series];
    if (key === back || (alone && key === otherBack)) return marks[place - 1]?.mark;
    if (key === forward || (alone && key === otherForward)) return marks[place + 1]?.mark;
    if (key === 'Home') return marks[0].mark;
    if (key === 'End') return marks[marks.length - 1].mark;
    if (key === otherBack) return this.#nearest(series - 1, marks[place].box);
    if (key === otherForward) return this.#nearest(series + 1, marks[place].box);
    return undefined;
  }

  #nearest(series, box) {
    const side = (other) => Math.abs(this.#upright ? other.y - box.y : other.x - box.x);
    return this.#series[series]?.reduce((a, b) => (side(b.box) < side(a.box) ? b : a)).mark;
  }
}
