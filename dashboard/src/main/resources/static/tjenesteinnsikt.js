// Starts what the page asks for with data attributes. No part depends on another; without script the page is complete.
import { startCharts } from './js/chart.js';
import { startFilters } from './js/filter.js';
import { startGrids } from './js/grid-keys.js';
import { startSortableTables } from './js/sortable.js';
import { startThemeSwitch } from './js/theme-switch.js';

startThemeSwitch();
startSortableTables();
startFilters();
startGrids();
startCharts();
