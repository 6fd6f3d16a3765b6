import chart from '../chart/style.css';
import kpi from '../kpi/style.css';
import message from '../message/style.css';
import notes from '../notes/style.css';
import cells from '../table/cells.css';
import tablePrint from '../table/print.css';
import table from '../table/style.css';
import toolbar from '../table/toolbar.css';
import title from '../title/style.css';
import { applyStyles } from './apply.ts';
import base from './base.css';
import tokens from './tokens.css';

const CSS = [tokens, base, title, kpi, chart, table, cells, toolbar, notes, message, tablePrint].join('\n');

/** Gives the document or shadow root around an element the styles of the core. */
export function applyCoreStyles(root: HTMLElement): () => void {
  return applyStyles(root, CSS);
}
