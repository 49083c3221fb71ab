// CodeMirror in the place of the text field, which keeps the statement and is what the form sends. It stands in a shadow
// tree, where it may add its styles under a policy that allows none in the page.
import { language, text } from './text.js';

const FONT = 'var(--ti-mono)';

const theme = (EditorView) => EditorView.theme({
  '&': { color: 'var(--ti-text)', backgroundColor: 'transparent', fontSize: '0.875rem' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: FONT, lineHeight: '1.5', minHeight: '12rem', maxHeight: '32rem', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ti-text)', padding: '0.5rem 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ti-text)' },
  '.cm-gutters': { backgroundColor: 'var(--ti-tinted)', color: 'var(--ti-text-subtle)', border: 'none' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': { backgroundColor: 'var(--mark-soft)' },
  '.cm-error': { backgroundColor: 'var(--hit)', borderBottom: '2px solid var(--verdict-mismatch)' },
  '.cm-tooltip': { backgroundColor: 'var(--ti-background)', color: 'var(--ti-text)', border: '1px solid var(--ti-edge)', maxWidth: '30rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: FONT, maxHeight: '16rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--mark-strong)', color: 'var(--ti-background)' },
  '.cm-tooltip-autocomplete ul li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'var(--ti-text-subtle)', fontFamily: 'var(--ti-font)' },
  '.cm-completionInfo': { fontFamily: 'var(--ti-font)', padding: '0.5rem' },
});

const highlight = ({ HighlightStyle, syntaxHighlighting, tags }) => syntaxHighlighting(HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--ti-link)', fontWeight: '600' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--verdict-match)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--verdict-either)' },
  { tag: tags.comment, color: 'var(--ti-text-subtle)', fontStyle: 'italic' },
]));

/** Tables with their columns, each with its meaning, and the functions. */
function completions({ schemaCompletionSource, PostgreSQL }, words) {
  const columns = (table) => table.columns.map(({ name, type, meaning }) => ({ label: name, type: 'property', detail: type, info: meaning }));
  const schema = Object.fromEntries(words.tables.map((table) => [
    table.name, { self: { label: table.name, type: 'type', info: table.meaning }, children: columns(table) },
  ]));
  const seen = new Map();
  for (const table of words.tables) {
    for (const column of columns(table)) {
      const known = seen.get(column.label);
      if (known) known.tables.push(table.name);
      else seen.set(column.label, { ...column, tables: [table.name] });
    }
  }
  const anywhere = [
    ...[...seen.values()].map(({ tables, ...column }) => ({ ...column, detail: tables.length > 3 ? text.tables(tables.length) : tables.join(', '), boost: -1 })),
    ...words.functions.map(({ name, meaning }) => ({ label: name, type: 'function', detail: meaning, apply: `${name}(` })),
  ];
  const everywhere = (context) => {
    const word = context.matchBefore(/[\p{L}_][\p{L}\p{N}_]*$/u);
    if (!word && !context.explicit) return null;
    if (context.matchBefore(/\.[\p{L}\p{N}_]*$/u)) return null;
    return { from: word?.from ?? context.pos, options: anywhere, validFor: /^[\p{L}\p{N}_]*$/u };
  };
  return [schemaCompletionSource({ dialect: PostgreSQL, schema }), everywhere];
}

function errorMark({ Decoration, EditorView, StateEffect, StateField }) {
  const set = StateEffect.define();
  const mark = Decoration.mark({ class: 'cm-error' });
  const field = StateField.define({
    create: () => Decoration.none,
    update(marks, change) {
      for (const effect of change.effects) {
        if (effect.is(set)) return effect.value ? Decoration.set([mark.range(...effect.value)]) : Decoration.none;
      }
      return change.docChanged ? Decoration.none : marks;
    },
    provide: (field) => EditorView.decorations.from(field),
  });
  return { field, set };
}

function offsetOf(doc, line, column) {
  const row = doc.line(Math.min(line, doc.lines));
  const characters = [...row.text].slice(0, column - 1).join('').length;
  return Math.min(row.from + characters, row.to);
}

/** Puts the editor in place; answers what the page needs of it. */
export async function startEditor(form, run) {
  const field = form.elements.sql;
  const place = form.querySelector('[data-query-editor]');
  const [cm, words] = await Promise.all([
    import('../vendor/codemirror.js'),
    fetch(`/sporringer/ord.json?sprak=${language}`).then((reply) => reply.json()),
  ]);
  const { EditorState, EditorView, keymap } = cm;
  const root = place.attachShadow({ mode: 'open' });
  const error = errorMark(cm);
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: field.value,
      extensions: [
        cm.lineNumbers(), cm.highlightSpecialChars(), cm.history(), cm.drawSelection(), cm.bracketMatching(), cm.closeBrackets(),
        cm.sql({ dialect: cm.PostgreSQL }), cm.PostgreSQL.language.data.of({ autocomplete: completions(cm, words)[0] }),
        cm.PostgreSQL.language.data.of({ autocomplete: completions(cm, words)[1] }), cm.autocompletion({ icons: false }),
        highlight(cm), theme(EditorView), error.field, EditorView.lineWrapping,
        // Tab is not bound: it goes on to the next field, except that it takes a suggestion that is open.
        keymap.of([
          { key: 'Mod-Enter', run: () => { run(); return true; } },
          { key: 'Tab', run: cm.acceptCompletion },
          ...cm.closeBracketsKeymap, ...cm.defaultKeymap, ...cm.historyKeymap,
        ]),
        EditorView.contentAttributes.of({ 'aria-label': form.querySelector('#sql-navn').textContent, 'aria-description': form.querySelector('#sql-hjelp').textContent }),
        EditorView.updateListener.of((change) => {
          if (!change.docChanged) return;
          field.value = change.state.doc.toString();
          field.dispatchEvent(new Event('input'));
        }),
      ],
    }),
  });
  field.hidden = true;
  place.hidden = false;
  form.querySelector('#sql-navn').addEventListener('click', () => view.focus());
  return {
    set: (sql) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: sql } }),
    clearError: () => view.dispatch({ effects: error.set.of(null) }),
    showError(line, column) {
      const from = offsetOf(view.state.doc, line, column);
      const rest = view.state.sliceDoc(from, view.state.doc.lineAt(from).to);
      const length = Math.max(1, rest.match(/^[\p{L}\p{N}_]+/u)?.[0].length ?? 1);
      const to = Math.min(from + length, view.state.doc.length);
      if (from < to) view.dispatch({ effects: error.set.of([from, to]) });
    },
    goTo(line, column) {
      const at = offsetOf(view.state.doc, line, column);
      view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
      view.focus();
    },
  };
}
