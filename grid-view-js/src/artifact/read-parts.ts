import type {
  Align,
  Chart,
  Column,
  ColumnType,
  Diagnostic,
  Format,
  FormatDetails,
  FormatId,
  Kpi,
  Reduction,
  Tone,
  Total,
} from './artifact.ts';
import {
  asArray,
  asCell,
  asCount,
  asOneOf,
  asText,
  isObject,
  type JsonObject,
  own,
  ownText,
} from './values.ts';

const TYPES: readonly ColumnType[] = [
  'integer',
  'big_integer',
  'decimal',
  'double',
  'boolean',
  'text',
  'date',
  'time',
  'timestamp',
  'instant',
  'json',
];
const FORMATS: readonly FormatId[] = [
  'text',
  'number',
  'integer',
  'currency',
  'percent',
  'ratio',
  'date',
  'datetime',
  'month',
  'duration',
  'bytes',
  'boolean',
  'link',
];
const ALIGNS: readonly Align[] = ['left', 'center', 'right'];
const TONES: readonly Tone[] = ['default', 'green', 'red', 'amber'];
const SEVERITIES = ['error', 'warning', 'info'] as const;

export function readColumn(source: JsonObject): Column {
  const key = asText(source.key);
  const width = asText(source.width);
  const linkTemplate = ownText(source, 'linkTemplate');
  return {
    key,
    label: asText(source.label, key),
    type: asOneOf(source.type, TYPES, 'text'),
    format: readFormat(source.format),
    align: asOneOf(source.align, ALIGNS, 'left'),
    sortable: source.sortable !== false,
    searchable: source.searchable !== false,
    hide: source.hide === true,
    ...(width !== '' && { width }),
    ...(linkTemplate !== undefined && { linkTemplate }),
  };
}

export function readFormat(source: unknown): Format {
  if (!isObject(source)) return asOneOf(source, FORMATS, 'text');
  const format: FormatDetails = { type: asOneOf(source.type, FORMATS, 'text') };
  const currency = ownText(source, 'currency');
  const unit = ownText(source, 'unit');
  if (currency !== undefined) format.currency = currency;
  if (unit !== undefined) format.unit = unit;
  if (typeof source.decimals === 'number') format.decimals = Math.min(20, asCount(source.decimals, 0));
  if (source.compact === true) format.compact = true;
  return format;
}

export function readKpi(source: JsonObject): Kpi {
  const icon = ownText(source, 'icon');
  const columnKey = ownText(source, 'columnKey');
  return {
    label: asText(source.label),
    valueFmt: asText(source.valueFmt, '—'),
    rawValue: asCell(source.rawValue),
    tone: asOneOf(source.tone, TONES, 'default'),
    aggregate: asText(source.aggregate),
    ...(icon !== undefined && { icon }),
    ...(columnKey !== undefined && { columnKey }),
    ...(source.partial === true && { partial: true }),
  };
}

export function readChart(source: JsonObject): Chart {
  const formats = isObject(source.formats) ? source.formats : {};
  return {
    id: asText(source.id),
    chartType: asText(source.chartType),
    title: asText(source.title),
    height: Math.min(800, Math.max(120, asCount(source.height, 300))),
    dataSource: asText(source.dataSource),
    option: isObject(source.option) ? source.option : {},
    formats: Object.fromEntries(Object.keys(formats).map((name) => [name, readFormat(formats[name])])),
    description: asText(source.description),
    alternatives: asArray(source.alternatives).flatMap((entry) =>
      isObject(entry) && isObject(entry.patch)
        ? [{ chartType: asText(entry.chartType), patch: entry.patch }]
        : [],
    ),
    ...(isObject(source.reduction) && { reduction: readReduction(source.reduction) }),
  };
}

function readReduction(source: JsonObject): Reduction {
  return {
    kind: asText(source.kind),
    shown: asCount(source.shown, 0),
    total: asCount(source.total, 0),
    note: asText(source.note),
  };
}

export function readTotals(source: JsonObject): Record<string, Total> {
  const totals = Object.keys(source).flatMap((key): [string, Total][] => {
    const total = own(source, key);
    if (!isObject(total)) return [];
    const { valueFmt, rawValue, aggregate } = total;
    return [
      [key, { valueFmt: asText(valueFmt, '—'), rawValue: asCell(rawValue), aggregate: asText(aggregate) }],
    ];
  });
  return Object.fromEntries(totals);
}

export function readDiagnostic(source: unknown): Diagnostic | undefined {
  if (!isObject(source)) return undefined;
  return {
    code: asText(source.code),
    severity: asOneOf(source.severity, SEVERITIES, 'warning'),
    pointer: asText(source.pointer),
    message: asText(source.message),
  };
}
