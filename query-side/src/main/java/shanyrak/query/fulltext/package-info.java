/**
 * Finding words in English, Russian and Kazakh, however they are spelt: PostgreSQL stems English and Russian; beside that
 * every word is kept as it sounds, in Latin letters, so that one alphabet finds the other.
 */
@NullMarked
package shanyrak.query.fulltext;

import org.jspecify.annotations.NullMarked;
