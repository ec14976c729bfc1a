/** Prints the rows of a Parquet file as one JSON list: no package of the SDK's environment reads Parquet. */
import { readFile } from 'node:fs/promises';
import { parquetReadObjects } from 'hyparquet';

const [path = ''] = process.argv.slice(2);
const file = new Uint8Array(await readFile(path)).buffer;
const rows = await parquetReadObjects({ file });
/** JSON has no NaN and no infinities. */
const plain = (_, value) =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
console.log(JSON.stringify(rows, plain));
