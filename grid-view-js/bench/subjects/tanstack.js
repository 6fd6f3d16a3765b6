// Table and virtualiser have no view of their own: the least one that shows their rows.
import {
  columnFilteringFeature,
  constructTable,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import { isNumeric, writers } from './records.js';

const ROW = 36;

window.mount = (root, columns, rows, compareTexts) => {
  const byText = (a, b, id) => compareTexts(a.getValue(id), b.getValue(id));
  const byNumber = (a, b, id) => a.getValue(id) - b.getValue(id);
  const holds = (row, id, text) => String(row.getValue(id)).toLowerCase().includes(text);
  const write = writers(columns);
  const helper = createColumnHelper();
  const table = constructTable({
    features: tableFeatures({
      coreReactivityFeature: storeReactivityBindings(),
      rowSortingFeature,
      columnFilteringFeature,
      globalFilteringFeature,
      sortedRowModel: createSortedRowModel(),
      filteredRowModel: createFilteredRowModel(),
      sortFns: {},
      filterFns: {},
    }),
    data: rows,
    columns: helper.columns(
      columns.map(({ key, label, type }) =>
        helper.accessor(key, { header: label, sortFn: isNumeric(type) ? byNumber : byText }),
      ),
    ),
    globalFilterFn: holds,
    getColumnCanGlobalFilter: () => true,
  });

  const box = document.createElement('div');
  box.className = 'list';
  const head = document.createElement('div');
  head.className = 'list-head';
  const size = document.createElement('div');
  size.className = 'list-size';
  for (const { key, label } of columns) {
    const button = document.createElement('button');
    button.textContent = label;
    button.addEventListener('click', () => {
      table.getColumn(key).toggleSorting(false);
      refresh();
    });
    head.append(button);
  }
  box.append(head, size);
  root.append(box);

  let shown = table.getRowModel().rows;
  const pool = [];
  function draw(virtual) {
    size.style.height = `${virtual.getTotalSize()}px`;
    const items = virtual.getVirtualItems();
    while (pool.length < items.length) {
      const row = document.createElement('div');
      row.className = 'list-row';
      for (const _ of columns) row.append(document.createElement('div'));
      pool.push(row);
      size.append(row);
    }
    pool.forEach((row, at) => {
      const item = items[at];
      row.hidden = !item;
      if (!item) return;
      row.style.transform = `translateY(${item.start}px)`;
      const record = shown[item.index].original;
      columns.forEach(({ key }, position) => {
        row.children[position].textContent = write[key](record[key]);
      });
    });
  }
  const options = () => ({
    count: shown.length,
    getScrollElement: () => box,
    estimateSize: () => ROW,
    overscan: 1,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: draw,
  });
  const virtual = new Virtualizer(options());
  const leave = virtual._didMount();
  function refresh() {
    shown = table.getRowModel().rows;
    virtual.setOptions(options());
    virtual._willUpdate();
    draw(virtual);
  }
  refresh();
  return {
    destroy() {
      leave();
      box.remove();
    },
    search(text) {
      table.setGlobalFilter(text.toLowerCase());
      refresh();
    },
  };
};
