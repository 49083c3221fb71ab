// Only the parts of ECharts that the charts use; everything else stays out of the bundle.
import { init, registerLocale, use, version } from 'echarts/core';
import { BarChart, CustomChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  DatasetComponent,
  GridComponent,
  LegendPlainComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapPiecewiseComponent,
} from 'echarts/components';
import { AxisBreak, LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import norwegian from 'echarts/lib/i18n/langnb-NO.js';

use([
  AriaComponent,
  AxisBreak,
  BarChart,
  CustomChart,
  DatasetComponent,
  GridComponent,
  HeatmapChart,
  LabelLayout,
  LegendPlainComponent,
  LineChart,
  MarkAreaComponent,
  MarkLineComponent,
  SVGRenderer,
  ScatterChart,
  TooltipComponent,
  VisualMapPiecewiseComponent,
]);
registerLocale('nb', norwegian);

// A plain global, not an exported module: the getters that the bundler writes for exports do not work in Rhino.
globalThis.echarts = { init, version };
