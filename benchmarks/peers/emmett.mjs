import { randomUUID } from 'node:crypto';
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';
import pg from 'pg';
import { callers, payload, pool, serve, url } from './common.mjs';

const connections = new pg.Pool({ connectionString: url, max: Number(pool) });
const store = getPostgreSQLEventStore(url, {
  schema: { autoMigration: callers === '0' ? 'CreateOrUpdate' : 'None' },
  connectionOptions: { pool: connections },
});

if (callers === '0') {
  await store.schema.migrate();
  process.exit();
}
const data = JSON.parse(payload);
await serve(() =>
  store.appendToStream(`parcel-${randomUUID()}`, [{ type: 'ParcelScanned', data }], {
    expectedStreamVersion: 'STREAM_DOES_NOT_EXIST',
  }),
);
