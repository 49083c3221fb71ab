// Only the parts of CodeMirror that the editor of /sporringer uses; js/query-editor.js puts them together.
export { EditorState, StateEffect, StateField } from '@codemirror/state';
export { Decoration, EditorView, drawSelection, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
export { defaultKeymap, history, historyKeymap, indentLess, indentMore } from '@codemirror/commands';
export { HighlightStyle, bracketMatching, syntaxHighlighting } from '@codemirror/language';
export { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
export { PostgreSQL, schemaCompletionSource, sql } from '@codemirror/lang-sql';
export { tags } from '@lezer/highlight';
