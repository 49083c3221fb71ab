// Makes an option that JSON can carry into one that ECharts draws: colours of the theme, named functions, our defaults.
import { LINE, fit } from './chart-fit.js';
import { locale } from './text.js';

const decimals = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
const numberOf = (value) => (typeof value === 'object' && value !== null ? value.value : value);

const interval = (low, high, across) => ({
  type: 'group',
  children: [[low, high], [[low[0] - across[0], low[1] - across[1]], [low[0] + across[0], low[1] + across[1]]],
    [[high[0] - across[0], high[1] - across[1]], [high[0] + across[0], high[1] + across[1]]]]
    .map(([a, b]) => ({ type: 'line', shape: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] } })),
});

const styled = (group, style) => {
  for (const child of group.children) child.style = style;
  return group;
};

/** The names that an option may use where ECharts wants a function or a pattern. */
function named(colour) {
  const line = (api) => ({ stroke: api.visual('color'), lineWidth: 2, fill: 'none' });
  const hatched = (x, y, width, height) => ({
    type: 'rect',
    shape: { x, y, width, height },
    style: { fill: 'transparent', stroke: colour('--hatch'), lineWidth: 1, decal: hatch },
  });
  const hatch = {
    symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [1.5, 4], rotation: -Math.PI / 4, color: colour('--hatch'),
  };
  return {
    'ti:number': (value) => decimals.format(numberOf(value)),
    'ti:percent': (value) => percent.format(numberOf(value) / 100),
    'ti:share': (value) => percent.format(numberOf(value)),
    'ti:year': (value) => String(numberOf(value)),
    'ti:hatch': hatch,
    // [low, high, category] along x; [category, low, high] along y.
    'ti:interval-x': (params, api) =>
      styled(interval(api.coord([api.value(0), api.value(2)]), api.coord([api.value(1), api.value(2)]), [0, 5]), line(api)),
    'ti:interval-y': (params, api) =>
      styled(interval(api.coord([api.value(0), api.value(1)]), api.coord([api.value(0), api.value(2)]), [5, 0]), line(api)),
    'ti:range-x': (params, api) => {
      const [low, high] = [api.coord([api.value(0), api.value(2)]), api.coord([api.value(1), api.value(2)])];
      const band = Math.min(api.size([0, 1])[1] * 0.5, 16);
      return hatched(low[0], low[1] - band / 2, high[0] - low[0], band);
    },
    'ti:bar-x': (params, api) => {
      const [from, to] = [api.coord([api.value(0), api.value(2)]), api.coord([api.value(1), api.value(2)])];
      const band = api.size([0, 1])[1] * 0.5;
      return {
        type: 'rect',
        shape: { x: from[0], y: from[1] - band / 2, width: to[0] - from[0], height: band },
        style: { fill: api.visual('color') },
      };
    },
    'ti:range-y': (params, api) => {
      const [low, high] = [api.coord([api.value(0), api.value(1)]), api.coord([api.value(0), api.value(2)])];
      const band = api.size([1, 0])[0] * 0.5;
      return hatched(high[0] - band / 2, high[1], band, low[1] - high[1]);
    },
  };
}

function resolve(value, colour, names) {
  if (typeof value === 'string') {
    const token = /^var\((--[\w-]+)\)$/.exec(value);
    if (token) return colour(token[1]);
    if (!value.startsWith('ti:')) return value;
    if (!(value in names)) throw new Error(`Unknown name in a chart option: ${value}`);
    return names[value];
  }
  if (Array.isArray(value)) return value.map((item) => resolve(item, colour, names));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, colour, names)]));
}

function wrapped(sentence, length = 44) {
  const lines = [''];
  for (const word of sentence.split(/\s+/)) {
    const last = lines[lines.length - 1];
    if (last !== '' && last.length + word.length + 1 > length) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}

function tooltipFor(texts) {
  return (params) => [params].flat()
    .map(({ seriesIndex, dataIndex }) => texts[seriesIndex]?.[dataIndex])
    .filter(Boolean)
    .map((sentence) => wrapped(sentence))
    .join('\n\n');
}

/** The option as ECharts gets it and the height that it needs; `texts` are the sentences of the points, by series. */
export function prepare(source, texts, colour, width) {
  const option = resolve(source, colour, named(colour));
  const height = fit(option, width, `13px ${colour('--ti-font')}`, colour('--ti-background'));
  const still = { animation: false, aria: { enabled: true, label: { enabled: false }, ...option.aria } };
  // Rich text is drawn in the SVG; the other mode writes style attributes, which the page's policy forbids.
  const tooltip = { trigger: 'item', formatter: tooltipFor(texts), ...option.tooltip, renderMode: 'richText', confine: true };
  return { height, option: { ...option, ...still, tooltip } };
}

/** The look of every chart, from the tokens of the page. */
export function themeOf(colour) {
  // Without it the height of a line is the width of a letter that our font does not have, and overlaps go unseen.
  const label = { color: colour('--ti-text-subtle'), fontSize: 13, lineHeight: LINE };
  const marked = { ...label, color: colour('--ti-text') };
  const axis = {
    axisLine: { lineStyle: { color: colour('--mark-context') } },
    axisTick: { show: false },
    axisLabel: label,
    nameTextStyle: label,
    splitLine: { lineStyle: { color: colour('--mark-grid') } },
    splitArea: { show: false },
    breakArea: { itemStyle: { color: colour('--ti-background'), borderColor: colour('--mark-context'), opacity: 1 } },
  };
  return {
    color: [colour('--mark')],
    backgroundColor: 'transparent',
    textStyle: { fontFamily: colour('--ti-font'), fontSize: 13, color: colour('--ti-text') },
    categoryAxis: { ...axis, axisLabel: marked, splitLine: { show: false } },
    valueAxis: { ...axis, axisLine: { show: false }, axisLabel: { ...label, hideOverlap: true, formatter: (value) => decimals.format(value) } },
    timeAxis: axis,
    logAxis: axis,
    bar: { label: marked },
    line: { symbolSize: 8, lineStyle: { width: 2.5 }, label: marked },
    scatter: { symbolSize: 10, itemStyle: { opacity: 1 }, label: marked },
    legend: { itemGap: 20, textStyle: marked },
    markLine: { label: marked, lineStyle: { color: colour('--mark-context') } },
    tooltip: {
      backgroundColor: colour('--ti-background'),
      borderColor: colour('--ti-edge'),
      textStyle: { color: colour('--ti-text'), fontFamily: colour('--ti-font'), fontSize: 13, lineHeight: 19 },
    },
  };
}
