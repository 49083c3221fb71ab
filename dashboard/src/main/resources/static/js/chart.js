// <figure data-chart>: draws the option in the page as SVG, again when the size or the colours change.
// vendor/echarts.js is fetched when the page has been painted, and a chart is drawn when it is near the screen: the words
// and numbers come first. Without ECharts the table is shown.
import { prepare, themeOf } from './chart-option.js';
import { Marks } from './chart-marks.js';
import { addTools } from './chart-tools.js';
import { onThemeChange } from './theme-switch.js';

// The text on A4 with the margins of print.css, in pixels.
const PAPER = 680;

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const jsonOf = (figure, name) => {
  const script = figure.querySelector(`script[type="application/json"][${name}]`);
  return script ? JSON.parse(script.textContent) : [];
};

/** Whether the points follow each other down the screen: the categories stand on the y axis. */
const isUpright = (option) => [option.yAxis].flat().some((axis) => axis?.type === 'category')
  && ![option.xAxis].flat().some((axis) => axis?.type === 'category');

class Chart {
  #figure;
  #plot;
  #canvas;
  #option;
  #texts;
  #links;
  #marks;
  #echarts = null;

  constructor(figure) {
    this.#figure = figure;
    this.#plot = figure.querySelector('[data-chart-plot]');
    this.#option = jsonOf(figure, 'data-chart-option');
    this.#texts = jsonOf(figure, 'data-point-texts');
    this.#links = jsonOf(figure, 'data-point-links');
    this.#canvas = document.createElement('div');
    this.#canvas.className = 'ti-chart__canvas';
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#plot.append(this.#canvas);
    const exit = addTools(figure, colour);
    this.#marks = new Marks(this.#plot, figure.querySelector('[data-chart-readout]'), () => exit.focus());
    figure.dataset.view = 'chart';
  }

  get plot() {
    return this.#plot;
  }

  /** Draws unless it is drawn. */
  show() {
    if (!this.#echarts) this.draw();
  }

  /** Draws again with the colours that hold now, where it is drawn. */
  repaint() {
    if (this.#echarts) this.draw();
  }

  /** Draws from the start, with the colours that hold now. */
  draw() {
    if (!this.#echarts) new ResizeObserver(() => this.#resize()).observe(this.#plot);
    this.#echarts?.dispose();
    this.#echarts = globalThis.echarts.init(this.#canvas, themeOf(colour), { renderer: 'svg', locale: 'nb' });
    this.#listen();
    this.#fill();
    this.#figure.dataset.drawn = '';
  }

  /** As wide as its place on the sheet; print.css makes the picture smaller where the place is narrower than that. */
  fitPaper() {
    const width = Number(getComputedStyle(this.#figure).getPropertyValue('--ti-paper')) || PAPER;
    this.#echarts.resize({ width, height: 'auto' });
    this.#fill();
    const svg = this.#canvas.querySelector('svg');
    svg?.setAttribute('viewBox', `0 0 ${this.#echarts.getWidth()} ${this.#echarts.getHeight()}`);
  }

  #resize() {
    const width = this.#plot.clientWidth;
    if (width === 0 || (width === this.#echarts.getWidth() && this.#plot.clientHeight === this.#echarts.getHeight())) return;
    this.#echarts.resize({ width: 'auto', height: 'auto' });
    this.#fill();
  }

  #fill() {
    const { height, option } = prepare(this.#option, this.#texts, colour, this.#echarts.getWidth());
    this.#plot.style.minHeight = `${height}px`;
    if (this.#plot.clientHeight !== this.#echarts.getHeight()) this.#echarts.resize({ height: 'auto' });
    this.#echarts.setOption(option, true);
    this.#marks.place(this.#echarts, this.#texts, this.#links, [this.#option.series].flat(), isUpright(this.#option));
  }

  #linkOf({ seriesIndex, dataIndex }) {
    return this.#links[seriesIndex]?.[dataIndex];
  }

  #listen() {
    this.#echarts.on('mouseover', (point) => this.#marks.say(this.#texts[point.seriesIndex]?.[point.dataIndex] ?? ''));
    this.#echarts.on('globalout', () => this.#marks.say(''));
    this.#echarts.on('click', (point) => {
      const link = this.#linkOf(point);
      if (!link) return;
      const mouse = point.event?.event;
      if (mouse?.ctrlKey || mouse?.metaKey) window.open(link, '_blank', 'noopener');
      else location.assign(link);
    });
  }
}

/**
 * On paper the colours are the light ones, the charts as wide as the sheet, and all of them drawn, wherever the reader is.
 * What is printed before ECharts is there has the table of each chart: print.css sees to that.
 */
function drawForPaper(charts) {
  const root = document.documentElement;
  let before = null;
  const enter = () => {
    if (before !== null || !globalThis.echarts) return;
    before = root.getAttribute('data-color-scheme') ?? 'auto';
    root.setAttribute('data-color-scheme', 'light');
    for (const chart of charts) {
      chart.draw();
      chart.fitPaper();
    }
  };
  const leave = () => {
    if (before === null) return;
    root.setAttribute('data-color-scheme', before);
    before = null;
    for (const chart of charts) chart.repaint();
  };
  addEventListener('beforeprint', enter);
  addEventListener('afterprint', leave);
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? enter() : leave()));
  return () => before !== null;
}

/** After the next paint, or soon where the page is not on the screen. */
const painted = () => new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 500);
});

function loadECharts() {
  if (globalThis.echarts) return Promise.resolve();
  return new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = new URL('../vendor/echarts.js', import.meta.url).href;
    script.addEventListener('load', done);
    script.addEventListener('error', failed);
    document.head.append(script);
  });
}

function showNearTheScreen(charts) {
  const byPlot = new Map(charts.map((chart) => [chart.plot, chart]));
  const watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      watch.unobserve(target);
      byPlot.get(target).show();
    }
  }, { rootMargin: '50% 0px' });
  for (const plot of byPlot.keys()) watch.observe(plot);
}

/** Draws when the font is there, since the widths of names are measured. */
export async function startCharts(root = document) {
  const figures = [...root.querySelectorAll('figure[data-chart]')];
  if (figures.length === 0) return;
  const charts = figures.map((figure) => new Chart(figure));
  const printing = drawForPaper(charts);
  try {
    await painted();
    await Promise.all([loadECharts(), document.fonts.load('13px Inter').catch(() => [])]);
  } catch {
    for (const figure of figures) figure.dataset.view = 'table';
    return;
  }
  showNearTheScreen(charts);
  onThemeChange(() => {
    if (!printing()) charts.forEach((chart) => chart.repaint());
  });
}
