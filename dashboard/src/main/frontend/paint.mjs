// Measures the largest contentful paint of pages of a running dashboard, and of a static page with the same style sheets,
// in one run by turns. Each time a new, empty browser profile. Usage: node paint.mjs http://localhost:7070 [RUNS]
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const PAGES = ['/', '/tjenester', '/tjenester/review-2018-kolonne-14', '/krav', '/indikatorer/criterion_yes', '/etterproving', '/merknader',
  ...['/helseregioner', '/helseregioner/sammenlign', '/tilgang', '/utvikling', '/rapportering', '/referansegrupper', '/oppfolging',
    '/fagomrader', '/utgaver'].map((path) => `${path}?datasett=demo`)];
const address = process.argv[2] ?? 'http://localhost:7070';
const runs = Number(process.argv[3] ?? 9);

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** A page of one heading and one paragraph that has the style sheets and the font of the dashboard. */
async function staticPage() {
  const html = await (await fetch(`${address}/om`)).text();
  const styles = [...html.matchAll(/<link[^>]*rel="(?:stylesheet|preload)"[^>]*>/g)].map(([link]) => link).join('');
  const page = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Statisk</title>${styles}</head>`
    + '<body><main class="ti-main"><div class="ti-wrap"><h1>Statisk side</h1><p class="ti-lead">Et avsnitt.</p></div></main></body></html>';
  const kept = new Map();
  return createServer(async (request, response) => {
    if (request.url === '/') return response.setHeader('Content-Type', 'text/html').end(page);
    if (!kept.has(request.url)) {
      const file = await fetch(address + request.url);
      kept.set(request.url, { type: file.headers.get('content-type'), body: Buffer.from(await file.arrayBuffer()) });
    }
    const { type, body } = kept.get(request.url);
    return response.setHeader('Content-Type', type).end(body);
  }).listen(0);
}

async function paint(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const time = await page.evaluate(() => new Promise((done) => {
    new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime))
      .observe({ type: 'largest-contentful-paint', buffered: true });
  }));
  await context.close();
  return time;
}

const plain = await staticPage();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
const urls = [`http://localhost:${plain.address().port}/`, ...PAGES.map((path) => address + path)];
const times = new Map(urls.map((url) => [url, []]));
for (const url of urls) await paint(browser, url);
for (let run = 0; run < runs; run += 1) {
  for (const url of urls) times.get(url).push(await paint(browser, url));
}
const reference = median(times.get(urls[0]));
console.log('| page | median, ms | lowest–highest | × static |\n|---|---|---|---|');
for (const [url, all] of times) {
  const name = url === urls[0] ? 'static' : url.slice(address.length);
  console.log(`| \`${name}\` | ${Math.round(median(all))} | ${Math.round(Math.min(...all))}–${Math.round(Math.max(...all))} | ${(median(all) / reference).toFixed(2)} |`);
}
await browser.close();
plain.close();
