// Prints what a page weighs, with brotli, and ends with 1 when the scripts of a page are above its limit.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const LIMIT_KB = 220;
const LIMIT_WITH_EDITOR_KB = 330;
const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'resources', 'static');
const under = (folder, ending) => readdirSync(join(root, folder)).filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
const measure = (files) => files.map((name) => {
  const content = readFileSync(join(root, name));
  return { name, bytes: content.length, brotli: brotliCompressSync(content).length };
});

const print = (files) => {
  for (const { name, bytes, brotli } of files) console.log(`| \`${name}\` | ${bytes} | ${brotli} |`);
  const sum = files.reduce((total, file) => total + file.brotli, 0);
  console.log(`| **together** | ${files.reduce((total, file) => total + file.bytes, 0)} | **${sum}** |`);
  return sum;
};

console.log('| file | bytes | brotli |\n|---|---|---|');
const isEditor = (name) => name.includes('query');
const own = under('js', '.js');
const scripts = print(measure(['vendor/echarts.js', 'theme.js', 'tjenesteinnsikt.js', ...own.filter((name) => !isEditor(name))]));
const editor = print(measure(['vendor/codemirror.js', ...own.filter(isEditor)]));
console.log(`| a page with charts and the editor | | **${scripts + editor}** |`);
print(measure(['vendor/designsystemet.css', ...under('css', '.css')]));
process.exit(scripts <= LIMIT_KB * 1000 && scripts + editor <= LIMIT_WITH_EDITOR_KB * 1000 ? 0 : 1);
