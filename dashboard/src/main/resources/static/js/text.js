// What the scripts say to a reader, in the language of the page.
const TEXTS = {
  nb: {
    showTable: 'Vis som tabell',
    showChart: 'Vis som diagram',
    downloadSvg: 'Last ned SVG',
    downloadPng: 'Last ned PNG',
    marks: 'Datapunkter. Piltastene går mellom dem, Enter åpner grunnlaget, Escape går ut.',
    sortedAscending: 'sortert stigende',
    sortedDescending: 'sortert synkende',
    shown: (shown, all) => `${shown} av ${all} vises`,
  },
  nn: {
    showTable: 'Vis som tabell',
    showChart: 'Vis som diagram',
    downloadSvg: 'Last ned SVG',
    downloadPng: 'Last ned PNG',
    marks: 'Datapunkt. Piltastane går mellom dei, Enter opnar grunnlaget, Escape går ut.',
    sortedAscending: 'sortert stigande',
    sortedDescending: 'sortert synkande',
    shown: (shown, all) => `${shown} av ${all} blir viste`,
  },
  en: {
    showTable: 'Show as table',
    showChart: 'Show as chart',
    downloadSvg: 'Download SVG',
    downloadPng: 'Download PNG',
    marks: 'Data points. Arrow keys move between them, Enter opens the evidence, Escape leaves.',
    sortedAscending: 'sorted ascending',
    sortedDescending: 'sorted descending',
    shown: (shown, all) => `${shown} of ${all} shown`,
  },
};

export const language = TEXTS[document.documentElement.lang] ? document.documentElement.lang : 'nb';
export const text = TEXTS[language];
