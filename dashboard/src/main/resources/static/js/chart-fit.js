// Makes an option fit the width that there is: long names break into lines, the chart grows by them, and on a narrow
// screen the names at the ends of the lines become a legend, and the names of rows stand above their marks.
const NARROW = 480;
/** The height of a line of a name, in pixels. */
export const LINE = 16;
const ABOVE = 10;
const LEGEND_ROW = 26;
const LEGEND_MARK = 60;

const pen = document.createElement('canvas').getContext('2d');
const widthOf = (content, font) => {
  pen.font = font;
  return Math.ceil(pen.measureText(content).width);
};

/** The letters one by one, as ECharts adds them up when it breaks a line: pairs that move together are wider so. */
const sumOf = (content, font) => [...content].reduce((sum, letter) => {
  pen.font = font;
  return sum + pen.measureText(letter).width;
}, 0);
const roomFor = (content, font) => Math.max(widthOf(content, font), Math.ceil(sumOf(content, font)));

const listOf = (value) => (value === undefined ? [] : [value].flat());
const nameOf = (category) => String(typeof category === 'object' && category !== null ? category.value ?? category.name : category);

function linesIn(name, width, font) {
  let lines = 1;
  let used = 0;
  for (const word of name.split(/\s+/)) {
    const length = widthOf(`${word} `, font);
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    used += length;
    lines += Math.floor(Math.max(0, used - width) / width) + (used > width ? 1 : 0);
    used = used > width ? used % width : used;
  }
  return lines;
}

function fitCategories(axis, width, font) {
  const names = (axis.data ?? []).map(nameOf);
  const most = Math.min(Math.round(width * (width < NARROW ? 0.46 : 0.4)), 280);
  const wanted = Math.max(0, ...names.map((name) => roomFor(name, font))) + 2;
  const word = Math.max(0, ...names.flatMap((name) => name.split(/\s+/)).map((one) => widthOf(one, font))) + 8;
  const room = Math.min(wanted, Math.max(most, Math.min(word, Math.round(width * 0.55))));
  const label = { width: room, overflow: 'break', lineHeight: LINE, interval: 0, ...axis.axisLabel };
  axis.axisLabel = label;
  const lines = Math.max(1, ...names.map((name) => linesIn(name, label.width, font)));
  return names.length * (lines * LINE + 6);
}

/** Marks that lie in the middle of their row leave room for its name above them; bars do not. */
const isOfMarks = (option) => listOf(option.series).every((one) => one.type === 'scatter' || one.type === 'custom');

/** Names above the marks, so that the marks have the whole width. */
function nameAbove(option, axis, width, font, background) {
  const room = width - 2 * ABOVE;
  axis.axisLabel = {
    ...axis.axisLabel,
    inside: true,
    margin: 0,
    align: 'left',
    verticalAlign: 'bottom',
    padding: [0, 0, ABOVE, 0],
    width: room,
    overflow: 'break',
    lineHeight: LINE,
    interval: 0,
    textBorderColor: background,
    textBorderWidth: 3,
  };
  option.grid = { ...option.grid, left: ABOVE, right: 2 * ABOVE };
  const names = (axis.data ?? []).map(nameOf);
  const lines = Math.max(1, ...names.map((name) => linesIn(name, room, font)));
  return names.length * 2 * (lines * LINE + ABOVE);
}

function legendRows(names, width, font) {
  let rows = 1;
  let used = 0;
  for (const name of names) {
    const length = widthOf(name, font) + LEGEND_MARK;
    if (used > 0 && used + length > width) {
      rows += 1;
      used = 0;
    }
    used += length;
  }
  return rows;
}

function fitLegend(option, width, font) {
  const series = listOf(option.series);
  const ended = series.filter((one) => one.endLabel?.show);
  if (width < NARROW && ended.length > 0) {
    for (const one of ended) one.endLabel.show = false;
    option.legend = { top: 0, left: 0, data: ended.map((one) => one.name), ...option.legend };
    option.grid = { ...option.grid, right: 16 };
  }
  if (!option.legend || option.legend.show === false || option.legend.bottom !== undefined) return;
  const names = option.legend.data?.map(nameOf) ?? series.map((one) => one.name).filter(Boolean);
  const top = legendRows(names, width, font) * LEGEND_ROW + (option.series.some((one) => one.markLine) ? 24 : 8);
  option.grid = { ...option.grid, top: Math.max(top, Number(option.grid?.top) || 0) };
}

/** On a narrow screen the counts of a second axis go behind the names of the first, or neither would have room. */
function joinAxes([names, counts], width) {
  if (!counts || width >= NARROW) return;
  names.data = names.data.map((category, i) => {
    const count = nameOf(counts.data[i] ?? '');
    if (count === '') return category;
    const name = `${nameOf(category)} (${count.replaceAll(' ', '\u00a0')})`;
    return typeof category === 'object' ? { ...category, value: name } : name;
  });
  counts.axisLabel = { ...counts.axisLabel, show: false };
}

/** Changes the option; answers the least height in pixels that its categories need. */
export function fit(option, width, font, background) {
  fitLegend(option, width, font);
  const upright = listOf(option.yAxis).filter((axis) => axis.type === 'category');
  joinAxes(upright, width);
  const margins = (Number(option.grid?.top) || 0) + (Number(option.grid?.bottom) || 0);
  const isAbove = width < NARROW && isOfMarks(option);
  return Math.max(0, ...upright.filter((axis) => axis.axisLabel?.show !== false)
    .map((axis) => (isAbove ? nameAbove(option, axis, width, font, background) : fitCategories(axis, width, font)) + margins));
}
