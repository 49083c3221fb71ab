// Writes ../resources/static/vendor: the bundles, the font, the licences and the list of hashes.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const vendor = join(here, '..', 'resources', 'static', 'vendor');

// Copied as they are: [from the package, name in the vendored folder].
const COPIES = [
  ['@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', 'inter-latin.woff2'],
  ['@fontsource-variable/inter/LICENSE', 'inter.LICENSE.txt'],
  ['@digdir/designsystemet-css/LICENSE', 'designsystemet.LICENSE.txt'],
  ['echarts/LICENSE', 'echarts.LICENSE.txt'],
  ['echarts/NOTICE', 'echarts.NOTICE.txt'],
  ['echarts/licenses/LICENSE-d3', 'echarts-d3.LICENSE.txt'],
  ['zrender/LICENSE', 'zrender.LICENSE.txt'],
  ['tslib/LICENSE.txt', 'tslib.LICENSE.txt'],
  ['@codemirror/view/LICENSE', 'codemirror.LICENSE.txt'],
];

const versionOf = (name) => JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')).version;

async function bundleEcharts() {
  await build({
    absWorkingDir: here,
    entryPoints: ['echarts-entry.js'],
    outfile: join(vendor, 'echarts.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2015',
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    banner: {
      js: `/* Apache ECharts ${versionOf('echarts')} (subset), Apache-2.0, see echarts.LICENSE.txt and echarts.NOTICE.txt; zrender ${versionOf('zrender')}, BSD-3-Clause; tslib, 0BSD. */`,
    },
  });
}

async function bundleCodeMirror() {
  await build({
    absWorkingDir: here,
    entryPoints: ['codemirror-entry.js'],
    outfile: join(vendor, 'codemirror.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    banner: {
      js: `/* CodeMirror ${versionOf('@codemirror/view')} (view, state, commands, language, autocomplete, lang-sql), Lezer, style-mod, crelt, w3c-keyname, find-cluster-break: MIT, Marijn Haverbeke and others, see codemirror.LICENSE.txt. */`,
    },
  });
}

async function bundleDesignsystemet() {
  await build({
    absWorkingDir: here,
    entryPoints: ['designsystemet.css'],
    outfile: join(vendor, 'designsystemet.css'),
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: ['chrome120', 'firefox121', 'safari17.2'],
    legalComments: 'none',
    banner: {
      css: `/* Designsystemet ${versionOf('@digdir/designsystemet-css')} (subset) and theme ${versionOf('@digdir/designsystemet-theme')}, MIT, see designsystemet.LICENSE.txt. */`,
    },
  });
}

function writeHashes() {
  const lines = readdirSync(vendor)
    .filter((name) => name !== 'assets.sha256')
    .sort()
    .map((name) => `${createHash('sha256').update(readFileSync(join(vendor, name))).digest('hex')}  ${name}`);
  writeFileSync(join(vendor, 'assets.sha256'), `${lines.join('\n')}\n`);
}

rmSync(vendor, { recursive: true, force: true });
mkdirSync(vendor, { recursive: true });
await bundleEcharts();
await bundleCodeMirror();
await bundleDesignsystemet();
for (const [from, to] of COPIES) {
  copyFileSync(join(modules, from), join(vendor, to));
}
writeHashes();
