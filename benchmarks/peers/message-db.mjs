import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { callers, more, payload, pool, serve, url } from './common.mjs';

const connections = new pg.Pool({
  connectionString: url,
  max: Number(pool),
  options: '-c search_path=message_store,public',
});

// The order of its install.sh; its views and privileges are not needed here.
const files = [
  'roles/message-store.sql',
  'schema/message-store.sql',
  'extensions/pgcrypto.sql',
  'tables/messages.sql',
  'types/message.sql',
  ...['message-store-version', 'hash-64', 'acquire-lock', 'category', 'is-category', 'id', 'cardinal-id'].map(fn),
  ...['stream-version', 'write-message', 'get-stream-messages', 'get-category-messages'].map(fn),
  'functions/get-last-stream-message.sql',
  ...['messages-id', 'messages-stream', 'messages-category'].map((name) => `indexes/${name}.sql`),
];

function fn(name) {
  return `functions/${name}.sql`;
}

if (callers === '0') {
  const database = join(dirname(createRequire(import.meta.url).resolve('@eventide/message-db/package.json')), 'database');
  for (const file of files) {
    await connections.query(readFileSync(join(database, file), 'utf8'));
  }
  process.exit();
}

// What is written to one category waits for each other, so that its readers miss nothing.
const category = more[0] === 'own-categories' ? () => randomUUID().replaceAll('-', '') : () => 'parcel';
await serve(() =>
  connections.query({
    name: 'write',
    text: 'SELECT write_message($1, $2, $3, $4, NULL, -1)',
    values: [randomUUID(), `${category()}-${randomUUID()}`, 'ParcelScanned', payload],
  }),
);
