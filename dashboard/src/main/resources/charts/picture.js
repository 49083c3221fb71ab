// Draws a chart as SVG on the server, for readers without scripts. Runs in an interpreter without a browser, in the light
// theme. The names that an option may use are those of static/js/chart-option.js.
var picture = (function () {
  var COLOURS = {
    '--ti-background': '#ffffff', '--ti-tinted': '#f3f4f5', '--ti-text': '#1e2022', '--ti-text-subtle': '#505356',
    '--ti-rule': '#d0d2d4', '--ti-edge': '#77797b', '--mark': '#0062ba', '--mark-strong': '#00386b',
    '--mark-soft': '#bcd9f2', '--mark-context': '#77797b', '--mark-grid': '#d9dadb', '--hatch': '#6b6d70',
    '--region-nord': '#2a2368', '--region-midt': '#17634a', '--region-vest': '#cf3f9f', '--region-sor-ost': '#a47e25',
    '--verdict-match': '#0b6b3f', '--verdict-mismatch': '#b3213a', '--verdict-either': '#7d5200', '--verdict-none': '#5b5d60',
    '--state-yes': '#0062ba', '--state-yes-text': '#ffffff'
  };

  var STYLE = { decimals: ',', percent: '\u00a0' };

  function decimals(number, most) {
    var factor = Math.pow(10, most);
    var text = String(Math.round(Math.abs(number) * factor) / factor).replace('.', STYLE.decimals);
    return (number < 0 ? '\u2212' : '') + text;
  }

  function valueOf(value) {
    return value !== null && typeof value === 'object' ? value.value : value;
  }

  function line(a, b, style) {
    return { type: 'line', shape: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] }, style: style };
  }

  function interval(low, high, across, api) {
    var style = { stroke: api.visual('color'), lineWidth: 2, fill: 'none' };
    return { type: 'group', children: [
      line(low, high, style),
      line([low[0] - across[0], low[1] - across[1]], [low[0] + across[0], low[1] + across[1]], style),
      line([high[0] - across[0], high[1] - across[1]], [high[0] + across[0], high[1] + across[1]], style)
    ] };
  }

  function hatched(x, y, width, height) {
    return { type: 'rect', shape: { x: x, y: y, width: width, height: height },
      style: { fill: 'transparent', stroke: COLOURS['--hatch'], lineWidth: 1, decal: NAMES['ti:hatch'] } };
  }

  var NAMES = {
    'ti:number': function (value) { return decimals(valueOf(value), 2); },
    'ti:percent': function (value) { return decimals(valueOf(value), 1) + STYLE.percent + '%'; },
    'ti:share': function (value) { return decimals(valueOf(value) * 100, 1) + STYLE.percent + '%'; },
    'ti:year': function (value) { return String(valueOf(value)); },
    'ti:hatch': { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [1.5, 4], rotation: -Math.PI / 4,
      color: '#6b6d70' },
    'ti:interval-x': function (params, api) {
      return interval(api.coord([api.value(0), api.value(2)]), api.coord([api.value(1), api.value(2)]), [0, 5], api);
    },
    'ti:interval-y': function (params, api) {
      return interval(api.coord([api.value(0), api.value(1)]), api.coord([api.value(0), api.value(2)]), [5, 0], api);
    },
    'ti:range-x': function (params, api) {
      var low = api.coord([api.value(0), api.value(2)]);
      var high = api.coord([api.value(1), api.value(2)]);
      var band = api.size([0, 1])[1] * 0.5;
      return hatched(low[0], low[1] - band / 2, high[0] - low[0], band);
    },
    'ti:bar-x': function (params, api) {
      var from = api.coord([api.value(0), api.value(2)]);
      var to = api.coord([api.value(1), api.value(2)]);
      var thick = api.size([0, 1])[1] * 0.5;
      return { type: 'rect', shape: { x: from[0], y: from[1] - thick / 2, width: to[0] - from[0], height: thick },
        style: { fill: api.visual('color') } };
    },
    'ti:range-y': function (params, api) {
      var low = api.coord([api.value(0), api.value(1)]);
      var high = api.coord([api.value(0), api.value(2)]);
      var band = api.size([1, 0])[0] * 0.5;
      return hatched(high[0] - band / 2, high[1], band, low[1] - high[1]);
    }
  };

  function resolved(value) {
    if (typeof value === 'string') {
      var token = /^var\((--[\w-]+)\)$/.exec(value);
      if (token) return COLOURS[token[1]] || '#505356';
      return NAMES.hasOwnProperty(value) ? NAMES[value] : value;
    }
    if (Array.isArray(value)) return value.map(resolved);
    if (value === null || typeof value !== 'object') return value;
    var copy = {};
    Object.keys(value).forEach(function (key) { copy[key] = resolved(value[key]); });
    return copy;
  }

  function listOf(value) {
    return value === undefined ? [] : Array.isArray(value) ? value : [value];
  }

  function categories(option) {
    return listOf(option.yAxis).filter(function (axis) { return axis.type === 'category'; }).reduce(function (most, axis) {
      axis.axisLabel = Object.assign({ width: 260, overflow: 'break', interval: 0 }, axis.axisLabel);
      return Math.max(most, (axis.data || []).length);
    }, 0);
  }

  return {
    svg: function (json, width, height, decimalSign, beforePercent) {
      STYLE.decimals = decimalSign;
      STYLE.percent = beforePercent;
      var option = resolved(JSON.parse(json));
      var tall = Math.max(height, categories(option) * 30 + 80);
      option.animation = false;
      option.tooltip = { show: false };
      option.backgroundColor = COLOURS['--ti-background'];
      option.textStyle = { fontFamily: 'Inter, Arial, sans-serif', fontSize: 13, color: COLOURS['--ti-text'] };
      if (!option.color) option.color = [COLOURS['--mark']];
      var chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: width, height: tall, locale: 'nb' });
      chart.setOption(option);
      var svg = chart.renderToSVGString();
      chart.dispose();
      return svg;
    }
  };
})();
