import type { JsonValue } from '../../lib/json.ts';
import type { HistoryRecord, RecordReading } from './history-record.ts';

/** Reads a Parquet file in any of the format's usual compressions. Whole numbers of 64 bits become ordinary ones. */
export async function readParquet(bytes: Uint8Array): Promise<RecordReading> {
  // Loaded when needed: most rule tests have no fixtures.
  const [{ parquetMetadata, parquetReadObjects, parquetSchema }, { compressors }] =
    await Promise.all([import('hyparquet'), import('hyparquet-compressors')]);
  const file = bytes.buffer.slice(
    bytes.byteOffset,
    bytes.byteOffset + bytes.byteLength,
  ) as ArrayBuffer;
  try {
    const columns = parquetSchema(parquetMetadata(file)).children.map(
      ({ element }) => element.name,
    );
    const twice = columns.find((name, index) => columns.indexOf(name) !== index);
    if (twice !== undefined) return { problem: `it has two columns called "${twice}"` };
    const objects: Record<string, unknown>[] = await parquetReadObjects({ file, compressors });
    return { records: objects.map(toRecord) };
  } catch (error) {
    return {
      problem: `it cannot be read as Parquet: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

function toRecord(object: Record<string, unknown>): HistoryRecord {
  return new Map(Object.entries(object).map(([name, value]) => [name, toValue(value)]));
}

function toValue(value: unknown): JsonValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean')
    return value;
  // A nested column or a date: logged, and no number.
  return {};
}
